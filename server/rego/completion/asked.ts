import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Schemas } from '../../../knowledge/schema/index.ts';
import { escapeSnippet } from '../../convert/snippet.ts';
import type { Callable } from '../callable.ts';
import type { NameTable } from '../names.ts';
import type { Outlined } from '../outlines.ts';
import type { Reference } from '../rego_index.ts';

/** Where something is to be completed, and what is known for it. */
export interface Asked {
  document: TextDocument;
  text: string;
  offset: number;
  position: Position;
  /** Of the text, or of how it was a key before. */
  outlined: Outlined | undefined;
  names: NameTable;
  reference: Reference;
  schemas: Schemas;
  /** The editor lets the user fill in what an item leaves open. */
  snippets: boolean;
}

/** What is offered, for what stands from an offset up to the caret. */
export interface Offered {
  start: number;
  items: CompletionItem[];
}

/** A function, with its parameters to fill in. */
export function functionItem(
  label: string,
  { label: detail, parameters, documentation }: Callable,
  snippets: boolean,
): CompletionItem {
  const holes = parameters.map(({ name }, index) => `\${${index + 1}:${escapeSnippet(name)}}`);
  return {
    label,
    kind: CompletionItemKind.Function,
    detail,
    ...(documentation && { documentation: { kind: 'markdown', value: documentation } }),
    ...(snippets && { insertText: `${label}(${holes.join(', ')})`, insertTextFormat: InsertTextFormat.Snippet }),
  };
}
