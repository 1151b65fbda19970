import type { Core, SourceText } from '../../core/host/boundary.ts';
import type { Outlined } from './outlines.ts';

/** The scheme of the built-in library's texts, which lie on no disk. */
export const libraryScheme = 'decree-library';

/** A function or value of the library that policies import, as its text documents it. */
export interface LibraryRule {
  /** Dotted, e.g. `decree.tf`. */
  package: string;
  name: string;
  /** Absent: it is no function. */
  parameters?: readonly string[];
  title?: string;
  description?: string;
}

/** Outlines of the library's texts, under addresses of their own. */
export async function outlineLibrary(core: Core, library: readonly SourceText[]): Promise<Outlined[]> {
  const outlined = await Promise.all(
    library.map(async ({ file, text }): Promise<Outlined[]> => {
      const uri = `${libraryScheme}:/${file.replace(/^policies\//, '')}`;
      const answer = await core.outline({ file: uri, text });
      return answer.ok ? [{ uri, text, outline: answer.value }] : [];
    }),
  );
  return outlined.flat();
}

/** The public rules of these texts, by name: those whose name does not begin with `_`. What is documented best speaks for the others. */
export function publicRules(outlined: readonly Outlined[]): LibraryRule[] {
  const rules = new Map<string, LibraryRule>();
  for (const { outline } of outlined) {
    for (const { name, kind, parameters, title, description } of outline.rules) {
      const key = `${outline.package}.${name}`;
      const known = rules.get(key);
      if (name.startsWith('_') || known?.title || (known?.description && !title)) continue;
      rules.set(key, {
        package: outline.package ?? '',
        name,
        ...(kind === 'function' && { parameters }),
        ...(title && { title }),
        ...(description && { description }),
      });
    }
  }
  return [...rules.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `finding(resource, message, path)`, or the name alone. */
export function signatureOf({ name, parameters }: Pick<LibraryRule, 'name' | 'parameters'>): string {
  return parameters ? `${name}(${parameters.join(', ')})` : name;
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
