import {
  type CodeAction,
  CodeActionKind,
  type Position,
  type SnippetTextEdit,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Item } from '../checking/results.ts';
import { overlaps } from '../convert/range.ts';
import { escapeSnippet } from '../convert/snippet.ts';
import { isShown } from '../workspace/kind.ts';
import { dayIn } from './day.ts';
import type { Context, Feature } from './feature.ts';

const daysUntilReview = 90;
const placeholder = 'reason';

/** Offers to let a finding be, with a reason and an end date, in a comment above the block. */
export const ignoreAction: Feature = {
  name: 'ignore with reason',
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },

  codeActions(context, { document, uri, range }) {
    // JSON has no comments to write an exception in.
    if (uri.endsWith('.json') || isShown(uri)) return undefined;
    const items = context.results.of(uri).filter(({ diagnostic }) => overlaps(diagnostic.range, range));
    const actions = items.flatMap((item) => ignore(context, document, item) ?? []);
    return [...new Map(actions.map((action) => [JSON.stringify(action.edit), action])).values()];
  },
};

function ignore(
  context: Context,
  document: TextDocument,
  { diagnostic, finding, block }: Item,
): CodeAction | undefined {
  if (!finding || !block) return undefined;
  const start: Position = { line: block.start.line, character: 0 };
  const indent = document.getText({ start, end: block.start }).match(/^[ \t]*/)?.[0] ?? '';
  const comment = `${indent}# decree:ignore ${finding.policy} until ${dayIn(context.host.today(), daysUntilReview)}: `;
  const range = { start, end: start };
  const edit: TextEdit | SnippetTextEdit = context.snippetEdits
    ? { range, snippet: { kind: 'snippet', value: `${escapeSnippet(comment)}\${1:${placeholder}}\n` } }
    : { range, newText: `${comment}${placeholder}\n` };
  return {
    title: `Ignore ${finding.policy} here, with a reason`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [edit] }] },
  };
}
