import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** True when this runs from a bundle in `dist/`, false when it runs from source. */
export const isBundled = !import.meta.url.endsWith('.ts');

/** A file that the build makes. */
export function distFile(...name: string[]): string {
  return isBundled ? join(here, ...name) : join(here, '..', '..', 'dist', ...name);
}
