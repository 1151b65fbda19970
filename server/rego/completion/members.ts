import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { link } from '../../convert/markdown.ts';
import type { Step } from '../chain.ts';
import { type Member, membersOf } from '../members.ts';
import { resolveSteps } from '../reference.ts';
import type { Asked } from './asked.ts';

const itemKinds: Record<Member['kind'], CompletionItemKind> = {
  type: CompletionItemKind.Class,
  field: CompletionItemKind.Field,
  attribute: CompletionItemKind.Property,
  block: CompletionItemKind.Struct,
};

const inputs: CompletionItem[] = [
  { label: 'resource', kind: CompletionItemKind.Field, detail: 'resources, by type' },
  { label: 'data', kind: CompletionItemKind.Field, detail: 'data sources, by type' },
];

/** What follows a reference to the input: types, what a resource says of itself, attributes, blocks. */
export function memberItems({ schemas, text }: Asked, start: number, before: readonly Step[]): CompletionItem[] {
  if (before.length === 1 && before[0] === 'input') return inputs;
  const reference = resolveSteps(text, start, before);
  return reference ? membersOf(schemas, reference).map(memberItem) : [];
}

function memberItem({ name, kind, detail, page }: Member): CompletionItem {
  return {
    label: name,
    kind: itemKinds[kind],
    detail,
    ...(page && { documentation: { kind: 'markdown', value: link('documentation', page) } }),
  };
}
