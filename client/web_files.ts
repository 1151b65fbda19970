import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileList, listFilesMethod, readFileMethod } from './protocol.ts';

/** More than anybody types; a larger file would keep the editor waiting at each key. */
const maximumBytes = 4 * 1024 * 1024;
/** What a folder may hold before the rest is left alone. */
const maximumFiles = 5000;
const left = '**/{.terraform,.git,node_modules}/**';

/** Lets a server in a web worker read the files of the open folders: it has no disk of its own. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(readFileMethod, ({ uri }: { uri: string }) => textOf(Uri.parse(uri)));
  client.onRequest(listFilesMethod, ({ folder, pattern, below }: FileList) =>
    below ? filesBelow(Uri.parse(folder), pattern) : filesIn(Uri.parse(folder)),
  );
}

/** Nothing for what is not there, is no text of ours, or is too large. */
async function textOf(uri: Uri): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return bytes.length > maximumBytes ? null : new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

async function filesBelow(folder: Uri, pattern: string): Promise<string[]> {
  const found = await workspace.findFiles(new RelativePattern(folder, pattern), left, maximumFiles);
  return found.map(String);
}

async function filesIn(folder: Uri): Promise<string[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries
      .filter(([, type]) => (type & FileType.File) !== 0)
      .map(([name]) => Uri.joinPath(folder, name).toString());
  } catch {
    return [];
  }
}
