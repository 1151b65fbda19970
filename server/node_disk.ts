import { URI } from 'vscode-uri';
import { readText, type TextsOptions, textsBelow, textsIn } from '../adapters/files/index.ts';
import type { Disk, StoredText } from './host.ts';
import { kindOf } from './workspace/kind.ts';

/** More than anybody types; a larger file would keep the editor waiting at each key. */
const maximumBytes = 4 * 1024 * 1024;

/** The disk of the machine that Node runs on. */
export const nodeDisk: Disk = {
  readTree: (folder) => readTexts(textsBelow, folder),
  readFolder: (folder) => readTexts(textsIn, folder),

  async readText(uri) {
    const path = pathOf(uri);
    return path === undefined ? undefined : (await readText(path, path, maximumBytes)).text;
  },
};

const options: TextsOptions = { maximumBytes, wanted: (path) => kindOf(URI.file(path).toString()) !== undefined };

async function readTexts(read: typeof textsIn, folder: string): Promise<StoredText[]> {
  const path = pathOf(folder);
  const texts = path === undefined ? [] : await read(path, options);
  return texts.map(({ path: file, text }) => ({ uri: URI.file(file).toString(), text }));
}

/** Absent for what is not on the disk. */
function pathOf(uri: string): string | undefined {
  const location = URI.parse(uri);
  return location.scheme === 'file' ? location.fsPath : undefined;
}
