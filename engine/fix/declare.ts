import type { Edit } from './edit.ts';
import { Lines } from './lines.ts';

const reference = /^\[?var\.([\w-]+)\]?$/;

/**
 * Declarations of the variables that stand where nobody chose and that their module does not have, at the end of the text that uses them.
 */
export function declarations(edits: readonly Edit[], texts: ReadonlyMap<string, string>): Edit[] {
  const wanted = new Map<string, Set<string>>();
  for (const { file, text } of edits)
    for (const part of text) {
      const [, name] = typeof part === 'string' ? [] : (reference.exec(part.options[0]) ?? []);
      if (name !== undefined && !isDeclared(name, file, texts))
        wanted.set(file, (wanted.get(file) ?? new Set()).add(name));
    }
  return [...wanted].map(([file, names]) => {
    const text = texts.get(file) ?? '';
    const lines = new Lines(text);
    const at = lines.end();
    const blocks = [...names].map((name) => ['', `variable "${name}" {}`, ''].join(lines.newline));
    const start = lines.at(at.line) === '' ? '' : lines.newline;
    return { file, range: { start: at, end: at }, text: [start + blocks.join('')] };
  });
}

function isDeclared(name: string, file: string, texts: ReadonlyMap<string, string>): boolean {
  const folder = folderOf(file);
  const declaration = new RegExp(`^\\s*variable\\s+"?${name}"?\\s*\\{`, 'm');
  return [...texts].some(([other, text]) => folderOf(other) === folder && declaration.test(text));
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);
