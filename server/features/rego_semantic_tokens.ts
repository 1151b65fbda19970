import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { highlight, legend } from '../rego/token_types.ts';
import { kindOf } from '../workspace/kind.ts';
import { addressOf } from '../workspace/uri.ts';
import type { Context, Feature } from './feature.ts';

/** What an editor was told last of each document, to tell it the difference. */
const told = new WeakMap<Context, Map<string, { resultId: string; data: number[] }>>();

/** Colours names by what they mean. */
export const regoSemanticTokens: Feature = {
  name: 'rego semantic tokens',
  capabilities: { semanticTokensProvider: { legend, full: { delta: true }, range: true } },

  semanticTokens: allTokens,

  async semanticTokensDelta(context, document, previous) {
    const before = told.get(context)?.get(document.uri);
    const now = await allTokens(context, document);
    if (!now || before?.resultId !== previous) return now;
    return { resultId: now.resultId, edits: difference(before.data, now.data) } satisfies SemanticTokensDelta;
  },

  async semanticTokensRange({ rego }, { document, uri, range }) {
    if (kindOf(uri) !== 'rego') return undefined;
    const outlined = await rego.outlines.of(uri, document.getText());
    return outlined && { data: highlight(outlined.outline, range) };
  },
};

async function allTokens(
  context: Context,
  document: TextDocument,
): Promise<(SemanticTokens & { resultId: string }) | undefined> {
  if (kindOf(addressOf(document)) !== 'rego') return undefined;
  const { version } = document;
  const outlined = await context.rego.outlines.of(addressOf(document), document.getText());
  if (!outlined) return undefined;
  const result = { resultId: String(version), data: highlight(outlined.outline) };
  const documents = told.get(context) ?? new Map();
  told.set(context, documents.set(document.uri, result));
  return result;
}

/** One edit: what is alike at both ends stays. */
function difference(before: readonly number[], now: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return [];
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return [{ start, deleteCount: before.length - start - tail, data: now.slice(start, now.length - tail) }];
}
