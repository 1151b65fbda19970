import { homeOf } from './publication.ts';

/** Where GitHub and GitLab look for it, in their order. */
export const codeownersFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'] as const;

/** A list of owners with those of some policies; lines of others stay as they are. */
export function withOwners(text: string | undefined, ids: readonly string[], owners: readonly string[]): string {
  const lines = (text ?? '').split('\n');
  while (lines.at(-1)?.trim() === '') lines.pop();
  for (const id of ids) {
    const pattern = `/${homeOf(id)}/`;
    const line = `${pattern} ${owners.join(' ')}`;
    const at = lines.findIndex((one) => one.split(/\s/)[0] === pattern);
    if (at < 0) lines.push(line);
    else lines[at] = line;
  }
  return `${lines.join('\n')}\n`;
}
