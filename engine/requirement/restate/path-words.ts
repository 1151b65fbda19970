import type { Path } from '../requirement.ts';

/** `it`, `` `logging.0.enabled` ``, or the steps as JSON where a name has a character that would be misread. */
export function pathWords(path: Path): string {
  if (path.length === 0) return 'it';
  const plain = path.every((step) => typeof step === 'number' || /^[a-z_][\w-]*$/i.test(step));
  return plain ? `\`${path.join('.')}\`` : `path ${JSON.stringify(path)}`;
}
