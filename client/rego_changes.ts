import { Disposable, type TextDocument, workspace } from 'vscode';

/** Long enough that a burst of keys is one change. */
const quietMilliseconds = 400;

export interface RegoListener {
  /** A text was opened, or changed and then left alone for a moment. */
  edited(uri: string): unknown;
  /** A file appeared or went, or was changed outside the editor. */
  moved(): unknown;
  saved(): unknown;
}

/** Tells what becomes of the workspace's Rego. */
export function followRego({ edited, moved, saved }: RegoListener): Disposable {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const after = (key: string, act: () => unknown) => {
    clearTimeout(timers.get(key));
    timers.set(key, setTimeout(act, quietMilliseconds));
  };
  const editedLater = (document: TextDocument) => {
    if (document.languageId !== 'rego') return;
    const uri = document.uri.toString();
    after(uri, () => edited(uri));
  };
  const movedLater = () => after('files', moved);
  const watcher = workspace.createFileSystemWatcher('**/*.rego');
  for (const document of workspace.textDocuments) editedLater(document);
  return Disposable.from(
    watcher,
    watcher.onDidCreate(movedLater),
    watcher.onDidChange(movedLater),
    watcher.onDidDelete(movedLater),
    workspace.onDidOpenTextDocument(editedLater),
    workspace.onDidChangeTextDocument(({ document }) => editedLater(document)),
    workspace.onDidSaveTextDocument(({ languageId }) => languageId === 'rego' && after('saved', saved)),
    new Disposable(() => {
      for (const timer of timers.values()) clearTimeout(timer);
    }),
  );
}
