import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CallError } from '../host/exit.ts';

/** Writes a file as a whole: it is moved into place, so that nobody reads half of it. */
export async function keep(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new CallError({
      code: 'file_unwritable',
      severity: 'error',
      message: `\`${file}\` could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
      help: 'check the space and the rights there; what was there before is still there',
      file,
    });
  }
}

/** Writes the policies of a source, out of version control. */
export async function keepPack(folder: string, file: string, pack: string): Promise<void> {
  const path = join(folder, file);
  await keep(join(dirname(path), '.gitignore'), '*\n');
  await keep(path, pack);
}
