import type { Core, SourceText } from '../../core/host/boundary.ts';

/** A function or value of the library that policies import, as its text documents it. */
export interface LibraryRule {
  /** Dotted, e.g. `decree.tf`. */
  package: string;
  name: string;
  /** `finding(resource, message, path)`. */
  signature: string;
  title?: string;
  description?: string;
}

/** Reads the public rules of the library: those whose name does not begin with `_`. */
export async function readLibrary(core: Core, library: SourceText[]): Promise<LibraryRule[]> {
  const answer = await core.check({ modules: library });
  if (!answer.ok) return [];
  const rules = answer.value.modules.flatMap((module) => {
    const lines = library.find(({ file }) => file === module.file)?.text.split('\n') ?? [];
    return module.rules.map((rule) => ({
      package: module.package ?? '',
      name: rule.name,
      signature: signatureOf(rule.name, lines[rule.range.start.line - 1] ?? ''),
      ...textsOf(rule.annotations),
    }));
  });
  const described = rules
    .filter(({ name }) => !name.startsWith('_'))
    .sort((a, b) => Number(!a.title) - Number(!b.title));
  const unique = new Map(described.toReversed().map((rule) => [`${rule.package}.${rule.name}`, rule]));
  return [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The packages and the names that follow a reference such as `data.decree` or, by an import, `tf`. */
export function libraryPath(text: string, steps: readonly (string | number)[]): string | undefined {
  const [head, ...rest] = steps;
  if (head === 'data') return rest.join('.');
  const imported = [...text.matchAll(/^import\s+data\.([\w.]+?)(?:\s+as\s+(\w+))?\s*$/gm)].find(
    ([, path = '', alias]) => (alias ?? path.split('.').at(-1)) === head,
  );
  return imported && [imported[1], ...rest].join('.');
}

function signatureOf(name: string, line: string): string {
  const parameters = /^\w+(\([^)]*\))/.exec(line.slice(line.indexOf(name)))?.[1] ?? '';
  return `${name}${parameters}`;
}

function textsOf(annotations: unknown): Pick<LibraryRule, 'title' | 'description'> {
  const list: unknown[] = Array.isArray(annotations) ? annotations : [annotations];
  const texts = list.find((entry): entry is Record<string, unknown> => typeof entry === 'object' && entry !== null);
  return {
    ...(typeof texts?.title === 'string' && { title: texts.title }),
    ...(typeof texts?.description === 'string' && { description: texts.description.trim() }),
  };
}
