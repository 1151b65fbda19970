import type { Change, ChangeKind } from './changes.ts';
import { latestVersion } from './version.ts';

const heading = '# Changelog\n';

/** How each change is told, in the order of the entry. */
const words: readonly [kind: ChangeKind, title: string, detail?: (detail: string) => string][] = [
  ['removed', 'Removed'],
  ['verdict', 'Judges differently', (sample) => `as \`${sample}\` shows`],
  ['laxer', 'Less strict', (sample) => `as \`${sample}\` shows`],
  ['added', 'Added'],
  ['stricter', 'Stricter', (sample) => `as \`${sample}\` shows`],
  ['severity', 'Severity', (detail) => `from ${detail}`],
  ['deprecated', 'Deprecated', (instead) => `use instead: ${instead}`],
  ['text', 'Reworded'],
];

/** The lines that tell changes, the gravest first. */
export function changeLines(changes: readonly Change[]): string[] {
  return words.flatMap(([kind, title, told]) =>
    changes
      .filter((change) => change.kind === kind)
      .map(({ id, title: about, detail }) => {
        const why = detail === undefined || !told ? '' : ` (${told(detail)})`;
        return `- ${title}: \`${id}\`, ${about}${why}`;
      }),
  );
}

/** A changelog with an entry on top. */
export function withEntry(
  text: string | undefined,
  { version, day, changes }: { version: string; day: string; changes: readonly Change[] },
): string {
  const entry = `## ${version} - ${day}\n${changeLines(changes).join('\n')}\n`;
  const before = text ?? heading;
  const at = before.search(/^## /m);
  return at < 0 ? `${before.trimEnd()}\n\n${entry}` : `${before.slice(0, at)}${entry}\n${before.slice(at)}`;
}

/** The version that a changelog ends at. */
export const versionIn = (text: string | undefined): string | undefined =>
  latestVersion([...(text ?? '').matchAll(/^## v?(\S+)/gm)].map(([, version = '']) => version));
