import { type CompletionItem, CompletionItemKind, type MarkupContent } from 'vscode-languageserver';
import { link, plain } from '../convert/markdown.ts';
import { chainBefore, type Step } from '../rego/chain.ts';
import { type LibraryRule, libraryPath } from '../rego/library.ts';
import { type Member, membersOf } from '../rego/members.ts';
import { resolveSteps } from '../rego/reference.ts';
import type { RegoIndex } from '../rego/rego_index.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Feature } from './feature.ts';

const itemKinds: Record<Member['kind'], CompletionItemKind> = {
  type: CompletionItemKind.Class,
  field: CompletionItemKind.Field,
  attribute: CompletionItemKind.Property,
  block: CompletionItemKind.Struct,
};

const longestList = 500;

const inputs: CompletionItem[] = [
  { label: 'resource', kind: CompletionItemKind.Field, detail: 'resources, by type' },
  { label: 'data', kind: CompletionItemKind.Field, detail: 'data sources, by type' },
];

/** Completes resource types, their attributes and the library in Rego, on text that does not parse too. */
export const regoCompletion: Feature = {
  name: 'rego completion',
  capabilities: { completionProvider: { triggerCharacters: ['.'] } },

  complete({ rego }, { document, uri, position }) {
    if (kindOf(uri) !== 'rego') return undefined;
    const text = document.getText();
    const chain = chainBefore(text, document.offsetAt(position));
    const before = chain?.steps.slice(0, -1) ?? [];
    if (!chain || before.length === 0) return undefined;
    const range = { start: document.positionAt(chain.start), end: position };
    const all = itemsAfter(rego, text, chain.start, before);
    const isIncomplete = all.length > longestList;
    const items = isIncomplete ? beginningWith(String(chain.steps.at(-1)), all) : all;
    return { isIncomplete, items: items.map((item) => ({ ...item, textEdit: { range, newText: item.label } })) };
  },
};

/** Of a list that is too long to send, what fits best to what is typed. */
function beginningWith(beginning: string, items: readonly CompletionItem[]): CompletionItem[] {
  const fitting = items.filter(({ label }) => label.includes(beginning));
  const rank = ({ label }: CompletionItem) => Number(!label.startsWith(beginning));
  return fitting.sort((a, b) => rank(a) - rank(b)).slice(0, longestList);
}

function itemsAfter(rego: RegoIndex, text: string, offset: number, before: Step[]): CompletionItem[] {
  if (before.length === 1 && before[0] === 'input') return inputs;
  const path = libraryPath(text, before);
  if (path !== undefined) return libraryItems(rego.library, path);
  const reference = resolveSteps(text, offset, before);
  return reference ? membersOf(rego.schemas(), reference).map(memberItem) : [];
}

function memberItem({ name, kind, detail, page }: Member): CompletionItem {
  return {
    label: name,
    kind: itemKinds[kind],
    detail,
    ...(page && { documentation: markdown(link('documentation', page)) }),
  };
}

function libraryItems(library: readonly LibraryRule[], path: string): CompletionItem[] {
  const rules = library.filter((rule) => rule.package === path).map(ruleItem);
  const below = library.filter((rule) => rule.package.startsWith(`${path}.`) || path === '');
  const packages = new Set(
    below.map((rule) => rule.package.slice(path === '' ? 0 : path.length + 1).split('.')[0] ?? ''),
  );
  return [...rules, ...[...packages].map((label) => ({ label, kind: CompletionItemKind.Module }))];
}

function ruleItem({ name, signature, title, description }: LibraryRule): CompletionItem {
  const documentation = [title, description].flatMap((text) => (text ? [plain(text)] : [])).join('\n\n');
  return {
    label: name,
    kind: CompletionItemKind.Function,
    detail: signature,
    ...(documentation && { documentation: markdown(documentation) }),
  };
}

function markdown(value: string): MarkupContent {
  return { kind: 'markdown', value };
}
