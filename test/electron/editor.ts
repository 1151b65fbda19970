import { type Diagnostic, languages, type Position, type TextEditor, Uri, window, workspace } from 'vscode';
import { until } from './check.ts';

/** The fixture's files lie in the folder that is open. */
export function uriOf(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return Uri.joinPath(folder.uri, name);
}

/** As another program would. */
export async function write(name: string, text: string): Promise<void> {
  await workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
}

/** Opens a new file with this text. */
export async function open(name: string, text: string): Promise<TextEditor> {
  await write(name, text);
  return window.showTextDocument(uriOf(name));
}

/** Waits until these are the codes of what is wrong with a file. */
export function untilCodes(name: string, codes: string[]): Promise<Diagnostic[]> {
  return until(`${codes.join(', ') || 'no diagnostic'} in ${name}`, () => {
    const diagnostics = languages.getDiagnostics(uriOf(name));
    const found = diagnostics.map(({ code }) => String(typeof code === 'object' ? code.value : code));
    return found.sort().join() === [...codes].sort().join() ? diagnostics : undefined;
  });
}

export function positionOf({ document }: TextEditor, text: string): Position {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`\`${text}\` does not stand in ${document.uri.path}`);
  return document.positionAt(at);
}

/** Puts other text where this stands, without saving it. */
export async function replace(editor: TextEditor, text: string, by: string): Promise<void> {
  const start = positionOf(editor, text);
  const range = editor.document.validateRange(
    editor.selection.with(start, editor.document.positionAt(editor.document.offsetAt(start) + text.length)),
  );
  await editor.edit((edit) => edit.replace(range, by));
}
