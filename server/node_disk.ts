import { readdir } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import { readText } from '../adapters/files/index.ts';
import type { Disk, StoredText } from './host.ts';
import { kindOf } from './workspace/kind.ts';
import { nameOf } from './workspace/uri.ts';

/** More than anybody types; a larger file would keep the editor waiting at each key. */
const largestBytes = 4 * 1024 * 1024;
const mostFolders = 20_000;

/** The disk of the machine that Node runs on. Links to folders are not followed. */
export const nodeDisk: Disk = {
  async readTree(folder) {
    const texts: StoredText[] = [];
    const folders = [folder];
    // The list grows while it is walked.
    for (const each of folders) {
      const entries = await entriesOf(each);
      texts.push(...(await readAll(entries.files)));
      if (folders.length < mostFolders) folders.push(...entries.folders);
    }
    return texts;
  },

  async readFolder(folder) {
    return readAll((await entriesOf(folder)).files);
  },

  async readText(uri) {
    const location = URI.parse(uri);
    if (location.scheme !== 'file') return undefined;
    const { text } = await readText(location.fsPath, nameOf(uri), largestBytes);
    return text;
  },
};

async function readAll(uris: readonly string[]): Promise<StoredText[]> {
  const texts = await Promise.all(uris.map(async (uri) => ({ uri, text: await nodeDisk.readText(uri) })));
  return texts.flatMap(({ uri, text }) => (text === undefined ? [] : [{ uri, text }]));
}

async function entriesOf(folder: string): Promise<{ files: string[]; folders: string[] }> {
  const location = URI.parse(folder);
  const entries =
    location.scheme === 'file' ? await readdir(location.fsPath, { withFileTypes: true }).catch(() => []) : [];
  const uriOf = (name: string) => URI.file(`${location.fsPath}/${name}`).toString();
  return {
    files: entries
      .filter((entry) => entry.isFile())
      .map(({ name }) => uriOf(name))
      .filter(kindOf),
    folders: entries.filter((entry) => entry.isDirectory() && isOwn(entry.name)).map(({ name }) => uriOf(name)),
  };
}

/** Hidden folders (`.git`, `.terraform`) and packages hold nothing that the user writes. */
function isOwn(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}
