import type { Core } from '../../../core/host/boundary.ts';

/** What `print` wrote, with the line of the policy that it stands on. */
export interface Print {
  line?: number;
  text: string;
}

/** Characters that nobody prints. */
const [begin, end, part] = ['\u0002', '\u0003', '\u0001'];

/** The policy with the line in front of what each `print` writes; lines stay where they are. */
export async function withLines(core: Core, text: string): Promise<string> {
  if (!/\bprint\b/.test(text)) return text;
  const answer = await core.tokens({ file: 'policy.rego', text });
  if (!answer.ok) return text;
  const lines = text.split('\n');
  const { tokens } = answer.value;
  for (const [at, token] of [...tokens.entries()].toReversed()) {
    const { line, column } = token.range.start;
    const [open, next] = tokens.slice(at + 1);
    const own = lines[line - 1] ?? '';
    if (own.slice(column - 1, token.range.end.column - 1) !== 'print' || token.kind === 'comment') continue;
    if (!open || !next || open.range.start.line !== line || own[open.range.start.column - 1] !== '(') continue;
    const isEmpty = (lines[next.range.start.line - 1] ?? '')[next.range.start.column - 1] === ')';
    const behind = open.range.end.column - 1;
    lines[line - 1] =
      `${own.slice(0, behind)}"${escaped(begin)}${line}${escaped(end)}"${isEmpty ? '' : ', '}${own.slice(behind)}`;
  }
  return lines.join('\n');
}

/** An expression that separates what is printed before from what is printed behind. */
export const printPart = `print("${escaped(part)}")`;

/** What was printed in each part. */
export function partsOf(output: string): Print[][] {
  return output
    .split(new RegExp(`${part}\\n?`))
    .slice(1)
    .map(printsOf);
}

export function printsOf(output: string): Print[] {
  if (output === '') return [];
  const marked = output.split(begin);
  const unmarked = marked[0] === '' ? [] : [{ text: trimmed(marked[0] ?? '') }];
  return [
    ...unmarked,
    ...marked.slice(1).map((one) => {
      const [line, ...rest] = one.split(end);
      return { line: Number(line), text: trimmed(rest.join(end)) };
    }),
  ];
}

const trimmed = (text: string): string => text.replace(/^ /, '').replace(/\n$/, '');

function escaped(character: string | undefined): string {
  return `\\u${(character ?? '').charCodeAt(0).toString(16).padStart(4, '0')}`;
}
