import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { contains, toRange } from '../../convert/range.ts';
import { tokensBefore, tokensOf } from '../tokens.ts';
import type { Asked } from './asked.ts';
import { builtinItem, ruleItems } from './names.ts';

const keywords = [
  'some',
  'every',
  'not',
  'in',
  'if',
  'contains',
  'with',
  'as',
  'else',
  'true',
  'false',
  'null',
  'default',
];

/** Statements that begin a line. */
const statements: readonly [label: string, detail: string, snippet: string][] = [
  ['package', 'the package of this module', 'package ${1:policies.name}'],
  ['import data.decree.tf', 'functions that read resources', 'import data.decree.tf'],
  [
    'deny',
    'a rule that yields findings',
    'deny contains tf.finding(${1:resource}, "${2:message}", [${3:"attribute"}]) if {\n\tsome ${1:resource} in input.resource.${4:type}\n\t$0\n}',
  ],
  ['test_', 'a test', 'test_${1:name} if {\n\t$0\n}'],
];

/** What a word may be that nothing comes before: variables, rules, imports, functions, keywords; at the start of a line, statements. */
export function wordItems(asked: Asked, isLineStart: boolean): CompletionItem[] {
  if (isLineStart) return asked.snippets ? statements.map(statementItem) : [];
  const own = asked.outlined?.outline;
  const path = ['data', ...(own?.package ?? '').split('.')];
  const ranked = [
    variablesAt(asked),
    ruleItems(asked, path, true),
    (own?.imports ?? []).map(({ name, path: from }) => ({
      label: name,
      kind: CompletionItemKind.Module,
      detail: from.join('.'),
    })),
    ['input', 'data'].map((label) => ({ label, kind: CompletionItemKind.Module })),
    [...asked.reference.functions.keys()].flatMap((name) => builtinItem(asked, name, name)),
    keywords.map((label) => ({ label, kind: CompletionItemKind.Keyword })),
  ];
  return ranked.flatMap((items, rank) => items.map((item) => ({ ...item, sortText: `${rank}${item.label}` })));
}

function statementItem([label, detail, insertText]: (typeof statements)[number]): CompletionItem {
  return { label, detail, kind: CompletionItemKind.Snippet, insertText, insertTextFormat: InsertTextFormat.Snippet };
}

/** The variables of the rule, if it parses; else every name in the statement that nothing comes before. */
function variablesAt({ outlined, document, position }: Asked): CompletionItem[] {
  if (!outlined) return [];
  const { outline } = outlined;
  const rule = outline.rules.findIndex(({ range }) => contains(toRange(range), position));
  const names =
    rule >= 0
      ? outline.variables.filter((variable) => variable.rule === rule).map(({ name }) => name)
      : namesInStatement(document, tokensOf(outline), position);
  return [...new Set(names)].map((label) => ({ label, kind: CompletionItemKind.Variable }));
}

function namesInStatement(
  document: Asked['document'],
  tokens: ReturnType<typeof tokensOf>,
  position: Asked['position'],
): string[] {
  const names: string[] = [];
  for (let at = tokensBefore(tokens, position) - 2; at >= 0; at--) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token?.kind === 'comment' || !token) continue;
    const isStart = token.range.start.character === 0 && token.kind !== 'punctuation';
    if (isStart) break;
    if (token.kind === 'identifier' && (!before || document.getText(before.range) !== '.'))
      names.push(document.getText(token.range));
  }
  return names.filter((name) => /^[A-Za-z_]\w*$/.test(name) && name !== '_' && name !== 'input' && name !== 'data');
}
