import type { SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { defaultText, type Edit } from '../../engine/fix/edit.ts';
import type { Texts } from '../workspace/texts.ts';
import { toRange } from './range.ts';
import { TabStops } from './snippet.ts';

/** Turns the name of a text into its address. */
type ToUri = (file: string) => string;

/** Edits for the editor, a group for each text; with snippets, the caret goes to what is left to choose. */
export function documentEdits(
  edits: readonly Edit[],
  toUri: ToUri,
  texts: Texts,
  snippets: boolean,
): TextDocumentEdit[] {
  const stops = new TabStops();
  const files = [...new Set(edits.map(({ file }) => file))];
  return files.map((file) => {
    const uri = toUri(file);
    const own = edits.filter((edit) => edit.file === file);
    const document = texts.document(uri);
    const hasChoice = snippets && own.some(({ text }) => text.some((part) => typeof part !== 'string'));
    return {
      textDocument: { uri: document?.uri ?? uri, version: document?.version ?? null },
      edits: own.map((edit) => (hasChoice ? snippetEdit(edit, stops) : plainEdit(edit))),
    };
  });
}

export function plainEdit({ range, text }: Edit): TextEdit {
  return { range: toRange(range), newText: defaultText(text) };
}

function snippetEdit({ range, text }: Edit, stops: TabStops): SnippetTextEdit {
  return { range: toRange(range), snippet: { kind: 'snippet', value: stops.snippet(text) } };
}
