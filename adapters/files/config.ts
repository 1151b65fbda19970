import { dirname, join, resolve } from 'node:path';
import { configName } from '../../engine/policy/config.ts';
import { isFile, isFolder } from './folder.ts';
import { type ReadText, readText } from './text.ts';

/** The settings that were found. */
export interface FoundConfig extends ReadText {
  /** Its path, as the one it was looked for from is written. */
  file: string;
}

/** Reads the `decree.yaml` in a folder, or in that of a file, or else in the nearest one above. */
export async function findConfig(path: string): Promise<FoundConfig | undefined> {
  let folder = (await isFolder(path)) ? path : dirname(path);
  for (;;) {
    const file = join(folder, configName);
    if (await isFile(file)) return { file, ...(await readText(file, file)) };
    const parent = join(folder, '..');
    if (resolve(parent) === resolve(folder)) return undefined;
    folder = parent;
  }
}
