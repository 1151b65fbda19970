import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { isSkipped } from './names.ts';
import { problemOf, tooMany } from './problems.ts';

/** The entries of a folder in order of name, or why there are none. */
export async function readFolder(path: string, name: string): Promise<{ entries: Dirent[]; problem?: Diagnostic }> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch (error) {
    return { entries: [], problem: problemOf(error, name) };
  }
}

/** A folder that was walked into. */
export interface Walked {
  folder: string;
  /** What it holds beside folders, links to folders included: names in order. */
  files: string[];
  problem?: Diagnostic;
}

const maximumFolders = 50_000;

/** Walks a folder and those below it that hold something of the user's own. Symbolic links to folders are not followed. */
export async function* walk(path: string): AsyncGenerator<Walked> {
  const folders = [path];
  // The list grows while it is walked.
  for (const folder of folders) {
    const { entries, problem } = await readFolder(folder, folder);
    const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    yield { folder, files, ...(problem && { problem }) };
    const below = entries.filter((entry) => entry.isDirectory() && !isSkipped(entry.name));
    folders.push(...below.map(({ name }) => join(folder, name)));
    if (folders.length > maximumFolders) {
      yield { folder, files: [], problem: tooMany(path, 'folders', maximumFolders) };
      return;
    }
  }
}

export async function isFile(path: string): Promise<boolean> {
  return (await statOf(path))?.isFile() ?? false;
}

export async function isFolder(path: string): Promise<boolean> {
  return (await statOf(path))?.isDirectory() ?? false;
}

async function statOf(path: string) {
  // What is wrong with it is said by whoever reads it.
  return stat(path).catch(() => undefined);
}
