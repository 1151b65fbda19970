import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { Asked, Offered } from './asked.ts';

/** Keys by the key that they stand under, with what they are for. */
const keys: Readonly<Record<string, readonly [key: string, detail: string][]>> = {
  '': [
    ['title', 'the rule, in a few words'],
    ['description', 'why it matters'],
    ['related_resources', 'pages to read'],
    ['custom', 'what Decree reads'],
    ['scope', 'what this is said of'],
    ['authors', 'who wrote it'],
    ['organizations', 'whose policy it is'],
    ['entrypoint', 'the rule is asked from outside'],
    ['schemas', 'schemas of the input'],
  ],
  related_resources: [['ref', 'address of a page']],
  custom: [
    ['id', 'stable for ever: lowercase words joined by dots'],
    ['requirement', 'the rule as a person says it'],
    ['severity', 'how grave a finding is'],
    ['category', 'what kind of weakness it is'],
    ['resource_types', 'types that are flagged, the main one first'],
    ['frameworks', 'controls that the rule serves'],
    ['remediation', 'what to do, for a person'],
    ['fix', 'the same as data: set, add_block or add_resource'],
    ['aliases', 'ids that it had before'],
  ],
  fix: [
    ['set', '{path: [attribute], value: …}'],
    ['add_block', '{path: [block], attributes: {…}}'],
    ['add_resource', '{type: …, attributes: {…}}'],
  ],
};

const scopes = ['package', 'subpackages', 'rule', 'document'];
const mark = /^#\s*METADATA\s*$/;
const line = /^#(\s*)(?:- )?(?:([\w]+)\s*:)?\s*(.*)$/;

interface Written {
  indent: number;
  key: string | undefined;
  value: string;
}

/** What METADATA may say at the caret; absent where the caret is in no comment. */
export function metadataItems(asked: Asked): Offered | undefined {
  const { text, offset } = asked;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const typed = text.slice(lineStart, offset);
  if (!typed.startsWith('#')) return undefined;
  const above = writtenAbove(text.slice(0, lineStart));
  const word = /[\w.-]*$/.exec(typed)?.[0] ?? '';
  const start = offset - word.length;
  if (!above) return { start, items: asked.snippets && /^#\s*\w*$/.test(typed) ? [blockItem(asked)] : [] };
  const { indent, key, value } = readLine(typed);
  const parents = parentsOf(above, indent);
  return { start, items: key === undefined ? keyItems(asked, parents, typed) : valueItems(asked, parents, key, value) };
}

/** The lines of the METADATA block so far; absent outside of one. */
function writtenAbove(text: string): Written[] | undefined {
  const lines = text.replace(/\n$/, '').split('\n');
  const from = lines.findLastIndex((one) => mark.test(one));
  const block = lines.slice(from + 1);
  return from >= 0 && block.every((one) => one.startsWith('#')) ? block.map(readLine) : undefined;
}

function readLine(text: string): Written {
  const [, space = '', key, value = ''] = line.exec(text) ?? [];
  return { indent: space.length, key, value };
}

/** The keys that a line of this indentation stands under, the nearest first. */
function parentsOf(above: readonly Written[], indent: number): string[] {
  const parents: string[] = [];
  let limit = indent;
  for (const { indent: own, key } of above.toReversed()) {
    if (key === undefined || own >= limit) continue;
    parents.push(key);
    limit = own;
  }
  return parents;
}

function keyItems(asked: Asked, [parent = '', ...further]: readonly string[], typed: string): CompletionItem[] {
  const { vocabulary } = asked.reference;
  if (parent === 'frameworks') {
    return [...vocabulary.frameworks].map(([name, controls]) => keyItem(name, `${controls.size} controls are known`));
  }
  if (parent === 'resource_types' && /-\s*\w*$/.test(typed)) return typeItems(asked);
  if (further[0] === 'frameworks' || vocabulary.frameworks.has(parent)) return controlItems(asked, parent);
  return (keys[parent] ?? []).map(([name, detail]) => keyItem(name, detail));
}

function valueItems(asked: Asked, parents: readonly string[], key: string, value: string): CompletionItem[] {
  const { vocabulary } = asked.reference;
  if (parents[0] === 'frameworks') return controlItems(asked, key);
  if (key === 'resource_types') return typeItems(asked);
  if (value.includes(' ')) return [];
  if (key === 'severity') return valuesOf(vocabulary.severities, (_, index) => String(index));
  if (key === 'category') return valuesOf(vocabulary.categories);
  return key === 'scope' ? valuesOf(scopes) : [];
}

function controlItems({ reference }: Asked, framework: string): CompletionItem[] {
  const controls = reference.vocabulary.frameworks.get(framework) ?? new Map<string, readonly string[]>();
  return [...controls].map(([label, titles]) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    detail: titles.slice(0, 2).join('; '),
  }));
}

function typeItems({ schemas }: Asked): CompletionItem[] {
  return schemas
    .types('resource')
    .map((label) => ({ label, kind: CompletionItemKind.Class, detail: schemas.providerOf(label) ?? '' }));
}

function keyItem(label: string, detail: string): CompletionItem {
  return { label, kind: CompletionItemKind.Property, detail, insertText: `${label}: ` };
}

function valuesOf(values: readonly string[], sortText?: (value: string, index: number) => string): CompletionItem[] {
  return values.map((label, index) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    ...(sortText && { sortText: sortText(label, index) }),
  }));
}

function blockItem({ reference }: Asked): CompletionItem {
  const choice = reference.vocabulary.severities.join(',');
  const lines = [
    'METADATA',
    '# title: ${1:what must be so}',
    '# description: ${2:why it matters}',
    '# custom:',
    '#   id: ${3:team.service.rule}',
    '#   requirement: ${4:the rule as a person says it}',
    `#   severity: \${5|${choice}|}`,
    '#   resource_types: [${6:aws_s3_bucket}]',
  ];
  return {
    label: 'METADATA',
    kind: CompletionItemKind.Snippet,
    detail: 'what a policy says of itself',
    insertText: lines.join('\n'),
    insertTextFormat: InsertTextFormat.Snippet,
  };
}
