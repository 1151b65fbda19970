import { type Connection, type Disposable, FileChangeType, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Folders } from './folders.ts';
import { kindOf } from './kind.ts';
import type { Texts } from './texts.ts';
import { addressOf, folderOf, normalUri } from './uri.ts';

/** Keeps the texts as they are in the editor and on the disk. */
export function followFiles(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  texts: Texts,
  folders: Folders,
): void {
  documents.onDidChangeContent(({ document }) => texts.edited(document));
  documents.onDidClose(async ({ document }) => {
    const uri = addressOf(document);
    await texts.closed(document);
    const isLastOutside =
      folders.of(uri) === undefined && !texts.openUris().some((open) => folderOf(open) === folderOf(uri));
    if (isLastOutside) texts.removeTree(folderOf(uri));
  });
  documents.listen(connection);

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) await texts.removed(normalUri(uri));
      else if (kindOf(uri)) await texts.refresh(normalUri(uri));
    }
  });
  // A folder that is moved or deleted gives no event for what lies in it.
  connection.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      await texts.removed(normalUri(oldUri));
      if (kindOf(newUri)) await texts.refresh(normalUri(newUri));
      else await texts.addTree(normalUri(newUri));
    }
  });
  connection.workspace.onDidDeleteFiles(async ({ files }) => {
    for (const { uri } of files) await texts.removed(normalUri(uri));
  });
}

/** Keeps the open folders as they are in the editor. */
export function followFolders(connection: Connection, texts: Texts, folders: Folders): Disposable {
  return connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
    for (const { uri } of removed) texts.removeTree(folders.remove(uri));
    for (const { uri } of added) await texts.addTree(folders.add(uri));
  });
}
