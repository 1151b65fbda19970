import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Diagnostic } from '../../core/host/boundary.ts';
import { Verdicts } from '../../engine/evaluate/inventory/verdicts.ts';
import { isFile } from '../files/folder.ts';
import { problemOf } from '../files/problems.ts';

/** What is stored of a root. */
const Entry = z.object({
  /** Hash of the file. */
  file: z.string(),
  resources: z.number(),
  diagnostics: z.array(Diagnostic),
  verdicts: Verdicts,
});
export type Entry = z.infer<typeof Entry>;

/** Where the verdicts of one set of policies are kept: a file for each root, with hashes and findings, never a resource. */
export class Store {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was found in a root before; nothing if there is none that can be read. */
  async read(root: string): Promise<Entry | undefined> {
    try {
      return Entry.safeParse(JSON.parse(await readFile(this.#path(root), 'utf8'))).data;
    } catch {
      return undefined;
    }
  }

  /** Written beside and moved into place, so that a run that is ended leaves no half of it. */
  async write(root: string, entry: Entry): Promise<void> {
    const path = this.#path(root);
    const draft = `${path}.${process.pid}.tmp`;
    try {
      await writeFile(draft, JSON.stringify(entry));
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  #path(root: string): string {
    return join(this.#folder, `${hashText(root)}.json`);
  }
}

/** Makes the folder for the verdicts of policies; says why there is none. */
export async function openStore(
  folder: string,
  policies: string,
): Promise<{ folder: string } | { problem: Diagnostic }> {
  const below = join(folder, hashText(policies));
  try {
    await mkdir(below, { recursive: true });
    // What is found in it is nobody's source.
    await writeFile(join(folder, '.gitignore'), '*\n');
    return { folder: below };
  } catch (error) {
    return { problem: unwritable(error, folder) };
  }
}

/** What could not be stored costs time only. */
export function unwritable(error: unknown, folder: string): Diagnostic {
  const { message } = problemOf(error, folder);
  return {
    code: 'store_unwritable',
    severity: 'warning',
    message: `verdicts cannot be kept: ${message}`,
    help: 'name a folder that can be written with `--store`, or leave it out with `--no-store`',
    file: folder,
  };
}

/** A hash that is short enough to keep very many. */
export function hashText(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 24);
}

/** The hash of a file's bytes; none if it cannot be read. */
export async function hashFile(path: string): Promise<string | undefined> {
  // A pipe would be waited for.
  if (!(await isFile(path))) return undefined;
  const made = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) made.update(chunk);
    return made.digest('base64url');
  } catch {
    return undefined;
  }
}
