import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { problemOf } from '../files/problems.ts';
import type { BundlePlace } from './place.ts';
import { problem } from './problem.ts';
import { limits } from './unpack.ts';

/** A file on the disk, `NAME.tar.gz` in a folder unless the path names a file. */
export function folderPlace(path: string, name: string): BundlePlace {
  const file = /\.(tar\.gz|tgz)$/.test(path) ? path : join(path, `${name}.tar.gz`);
  return {
    name: file,
    async read() {
      try {
        if ((await stat(file)).size > limits.packedBytes)
          return {
            ok: false,
            diagnostics: [
              problem('bundle_refused', `\`${file}\` is too large for a bundle`, 'look at where it comes from'),
            ],
          };
        return { ok: true, value: await readFile(file) };
      } catch (error) {
        const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
        return isMissing ? { ok: true, value: undefined } : { ok: false, diagnostics: [problemOf(error, file)] };
      }
    },
    async write(bundle) {
      const draft = `${file}.${randomUUID()}.tmp`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(draft, bundle);
        await rename(draft, file);
        return undefined;
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined);
        const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
        return problem(
          'bundle_unwritable',
          `\`${file}\` could not be written (${code})`,
          'check the space and the rights there; what was there before is still there',
        );
      }
    },
  };
}
