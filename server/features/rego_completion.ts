import type { CompletionItem } from 'vscode-languageserver';
import { chainBefore } from '../rego/chain.ts';
import type { Asked, Offered } from '../rego/completion/asked.ts';
import { memberItems } from '../rego/completion/members.ts';
import { metadataItems } from '../rego/completion/metadata.ts';
import { nameItems } from '../rego/completion/names.ts';
import { wordItems } from '../rego/completion/words.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Feature } from './feature.ts';

const longestList = 500;

/** Completes types, attributes, rules, functions, variables and METADATA in Rego, on text that does not parse too. */
export const regoCompletion: Feature = {
  name: 'rego completion',
  capabilities: { completionProvider: { triggerCharacters: ['.'] } },

  async complete({ rego, snippetItems }, { document, uri, position }) {
    if (kindOf(uri) !== 'rego') return undefined;
    const text = document.getText();
    const [outlined, names, reference] = await Promise.all([
      rego.outlines.near(uri, text),
      rego.namesNear(),
      rego.reference(),
    ]);
    const offset = document.offsetAt(position);
    const schemas = rego.schemas();
    const offered = offer({
      document,
      text,
      offset,
      position,
      outlined,
      names,
      reference,
      schemas,
      snippets: snippetItems,
    });
    if (!offered) return undefined;
    const { start, items: all } = offered;
    const range = { start: document.positionAt(start), end: position };
    const isIncomplete = all.length > longestList;
    const items = isIncomplete ? beginningWith(text.slice(start, offset), all) : all;
    return {
      isIncomplete,
      items: items.map(({ insertText, ...item }) => ({
        ...item,
        textEdit: { range, newText: insertText ?? item.label },
      })),
    };
  },
};

function offer(asked: Asked): Offered | undefined {
  const metadata = metadataItems(asked);
  if (metadata) return metadata;
  const { text, offset } = asked;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const chain = chainBefore(text, offset);
  const before = chain?.steps.slice(0, -1) ?? [];
  if (!chain || before.length === 0) {
    const word = /\w*$/.exec(line)?.[0] ?? '';
    if (isInText(line) || /\d\w*$/.test(line)) return undefined;
    return { start: offset - word.length, items: wordItems(asked, line === word) };
  }
  return { start: chain.start, items: nameItems(asked, before) ?? memberItems(asked, chain.start, before) };
}

/** In a string or a comment nothing is offered. */
function isInText(line: string): boolean {
  return /["`#]/.test(line.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, ''));
}

/** Of a list that is too long to send, what fits best to what is typed. */
function beginningWith(beginning: string, items: readonly CompletionItem[]): CompletionItem[] {
  const fitting = items.filter(({ label }) => label.includes(beginning));
  const rank = ({ label }: CompletionItem) => Number(!label.startsWith(beginning));
  return fitting.sort((a, b) => rank(a) - rank(b)).slice(0, longestList);
}
