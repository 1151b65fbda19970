import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Diagnostic } from '../../core/host/boundary.ts';
import { Verdicts } from '../../engine/evaluate/inventory/verdicts.ts';
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
  read(root: string): Entry | undefined {
    try {
      return Entry.safeParse(JSON.parse(readFileSync(this.#path(root), 'utf8'))).data;
    } catch {
      return undefined;
    }
  }

  /** Keeps what was found; says why it could not. It is moved into place, so that a run that is ended leaves no half of it. */
  write(root: string, entry: Entry): Diagnostic | undefined {
    const path = this.#path(root);
    const draft = `${path}.${process.pid}.tmp`;
    try {
      writeFileSync(draft, JSON.stringify(entry));
      renameSync(draft, path);
      return undefined;
    } catch (error) {
      rmSync(draft, { force: true });
      return unwritable(error, this.#folder);
    }
  }

  #path(root: string): string {
    return join(this.#folder, `${hashText(root)}.json`);
  }
}

/** Sets of policies of which verdicts are kept. */
const mostSets = 4;

/** Makes the folder for the verdicts of policies; says why there is none. Of other policies, only the latest are kept. */
export function openStore(folder: string, policies: string): { folder: string } | { problem: Diagnostic } {
  const below = join(folder, hashText(policies));
  try {
    mkdirSync(below, { recursive: true });
    // What is found in it is nobody's source.
    writeFileSync(join(folder, '.gitignore'), '*\n');
    const now = new Date();
    utimesSync(below, now, now);
    for (const old of setsIn(folder).slice(mostSets)) rmSync(old, { recursive: true, force: true });
    return { folder: below };
  } catch (error) {
    return { problem: unwritable(error, folder) };
  }
}

/** The folders of sets of policies, the latest first. */
function setsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isHash.test(entry.name))
    .map(({ name }) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
    .map(({ path }) => path);
}

/** What `hashText` gives: other folders in the one that the user named are not ours. */
const isHash = /^[\w-]{24}$/;

/** A hash that is short enough to keep very many. */
export function hashText(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 24);
}

/** What cannot be stored costs time only. */
function unwritable(error: unknown, folder: string): Diagnostic {
  const { message } = problemOf(error, folder);
  return {
    code: 'store_unwritable',
    severity: 'warning',
    message: `verdicts cannot be kept: ${message}`,
    help: 'name a folder that can be written with `--store`, or leave it out with `--no-store`',
    file: folder,
  };
}
