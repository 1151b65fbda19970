import { join } from 'node:path';
import { readFolder, walk } from './folder.ts';
import { readText } from './text.ts';

/** A file with what is in it. */
export interface StoredText {
  path: string;
  text: string;
}

export interface TextsOptions {
  /** Whether a file is read, by its path. */
  wanted(path: string): boolean;
  /** Larger files are left out. */
  maximumBytes: number;
}

/** Reads the files that are wanted in a folder, not in those below it. What cannot be read is left out. */
export async function textsIn(folder: string, options: TextsOptions): Promise<StoredText[]> {
  const { entries } = await readFolder(folder, folder);
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  return readAll(folder, files, options);
}

/** Reads the files that are wanted in a folder and below it. What cannot be read is left out. */
export async function textsBelow(folder: string, options: TextsOptions): Promise<StoredText[]> {
  const texts: StoredText[] = [];
  for await (const { folder: each, files } of walk(folder)) texts.push(...(await readAll(each, files, options)));
  return texts;
}

async function readAll(folder: string, names: readonly string[], options: TextsOptions): Promise<StoredText[]> {
  const paths = names.map((name) => join(folder, name)).filter((path) => options.wanted(path));
  const read = await Promise.all(
    paths.map(async (path) => ({ path, ...(await readText(path, path, options.maximumBytes)) })),
  );
  return read.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
}
