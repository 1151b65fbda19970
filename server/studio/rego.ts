import { CompletionItemKind, type MarkupContent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../../core/host/boundary.ts';
import type { Place } from '../features/feature.ts';
import type { Desk } from './desk.ts';
import type { Completion, Hover, RegoPlace, RegoText, Token } from './protocol.ts';

/** The policy has no address; to the features of an editor it is a document all the same. */
export const policyUri = 'studio:/policies/policy.rego';

export async function tokensOf({ context }: Desk, { text }: RegoText): Promise<Token[]> {
  const answer = await context.host.core.tokens({ file: policyUri, text });
  if (!answer.ok) return [];
  const lines = text.split('\n');
  return answer.value.tokens.map(({ kind, range: { start, end } }) => ({
    line: start.line,
    column: start.column,
    length: (start.line === end.line ? end.column : (lines[start.line - 1] ?? '').length + 1) - start.column,
    kind,
  }));
}

export async function format({ context }: Desk, { text }: RegoText): Promise<{ text: string } | null> {
  const answer = await context.host.core.format({ file: policyUri, text });
  return answer.ok ? answer.value : null;
}

export async function complete(desk: Desk, params: RegoPlace): Promise<Completion[]> {
  const place = placeOf(params);
  const list = await firstAnswer(desk, (feature) => feature.complete?.(desk.context, place));
  return (list?.items ?? []).map((item) => {
    const { label, detail, documentation, textEdit, insertText } = item;
    const range = textEdit && 'range' in textEdit ? textEdit.range : { start: place.position, end: place.position };
    return {
      label,
      kind: kindOf(item.kind),
      ...(detail !== undefined && { detail }),
      ...(documentation !== undefined && { documentation: markdownOf(documentation) }),
      insertText: textEdit?.newText ?? insertText ?? label,
      range: fromRange(range),
    };
  });
}

export async function hover(desk: Desk, params: RegoPlace): Promise<Hover | null> {
  const place = placeOf(params);
  const found = await firstAnswer(desk, (feature) => feature.hover?.(desk.context, place));
  if (!found) return null;
  const contents = (Array.isArray(found.contents) ? found.contents : [found.contents])
    .map((one) => (typeof one === 'string' || 'kind' in one ? markdownOf(one) : one.value))
    .join('\n\n');
  return { contents, ...(found.range && { range: fromRange(found.range) }) };
}

async function firstAnswer<T>(
  { features }: Desk,
  ask: (feature: Desk['features'][number]) => T | undefined | Promise<T | undefined>,
): Promise<T | undefined> {
  for (const feature of features) {
    const answer = await ask(feature);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function placeOf({ text, line, column }: RegoPlace): Place {
  const document = TextDocument.create(policyUri, 'rego', 0, text);
  return { document, uri: policyUri, position: { line: line - 1, character: column - 1 } };
}

const kinds = new Map<CompletionItemKind | undefined, Completion['kind']>([
  [CompletionItemKind.Class, 'type'],
  [CompletionItemKind.Function, 'function'],
  [CompletionItemKind.Method, 'function'],
  [CompletionItemKind.Keyword, 'keyword'],
  [CompletionItemKind.Snippet, 'keyword'],
  [CompletionItemKind.Value, 'value'],
  [CompletionItemKind.EnumMember, 'value'],
  [CompletionItemKind.Constant, 'value'],
  [CompletionItemKind.Module, 'package'],
]);

const kindOf = (kind: CompletionItemKind | undefined): Completion['kind'] => kinds.get(kind) ?? 'attribute';

const markdownOf = (text: string | MarkupContent): string => (typeof text === 'string' ? text : text.value);

interface ProtocolRange {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

/** The editor's protocol counts from 0, the studio from 1. */
function fromRange({ start, end }: ProtocolRange): Range {
  const from = ({ line, character }: ProtocolRange['start']) => ({ line: line + 1, column: character + 1 });
  return { start: from(start), end: from(end) };
}
