import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** A change of one place of a document. */
export interface Change {
  title: string;
  range: Range;
  newText: string;
  /** What it mends. */
  diagnostic?: Diagnostic;
  /** It is surely what was meant. */
  isPreferred?: boolean;
}

/** A quick fix that makes one change. */
export function quickFixOf(
  document: TextDocument,
  { title, range, newText, diagnostic, isPreferred }: Change,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    ...(isPreferred && { isPreferred }),
    edit: editOf(document, range, newText),
  };
}

/** One change of a document as it stands now. */
export function editOf({ uri, version }: TextDocument, range: Range, newText: string): NonNullable<CodeAction['edit']> {
  return { documentChanges: [{ textDocument: { uri, version }, edits: [{ range, newText }] }] };
}
