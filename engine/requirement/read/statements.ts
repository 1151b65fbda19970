import type { Condition, StatementTest } from '../requirement.ts';
import type { Content } from './content.ts';
import type { Lexicon } from './lexicon.ts';
import type { Predicate } from './predicate.ts';
import { within } from './tags.ts';

const action = /(?<![\w:-])(?:"|'|`)?([a-z0-9-]+:[A-Za-z*?]+\*?)(?:"|'|`)?(?![\w:/])/g;
const parts: [RegExp, StatementTest][] = [
  [/\b(?:on|for|over|to) (?:all|any|every) resources?\b|\bon ["'`]?\*["'`]?(?=[\s.,;]|$)/i, { resource: '*' }],
  [
    /\b(?:to|by|from|for) (?:everyone|everybody|anyone|anybody|all (?:principals|users|accounts)|any (?:principal|user|account)|the (?:public|world|internet))\b|\bto ["'`]?\*["'`]?(?=[\s.,;]|$)/i,
    { principal: 'anyone' },
  ],
  [
    /\b(?:to|by|from) (?:an)?other accounts?\b|\b(?:to|by) (?:anyone|anybody|accounts?) outside (?:of )?(?:the|our|this) account\b/i,
    { principal: 'other_account' },
  ],
  [/\bwithout (?:any |an? )?conditions?\b|\bunconditionally\b/i, { lacks: ['Condition'] }],
];

/** What the sentence says that a policy document allows: `allows kms:* to everyone`, `may grant iam:PassRole on all resources`. */
export function statementPredicates(content: Content, type: string, lexicon: Lexicon): Predicate[] {
  const template = lexicon.documents(type);
  const [first, last] = [content.words[0], content.words.at(-1)];
  if (!template || !first || !last) return [];
  const text = content.sentence.slice(first.start, last.end);
  const actions = [...text.matchAll(action)];
  if (actions.length === 0) return [];
  const names = [...new Set(actions.map(([, name = '']) => name))];
  const said = parts.flatMap(([pattern, test]) => {
    const match = pattern.exec(text);
    return match ? [{ test, from: match.index, to: match.index + match[0].length }] : [];
  });
  const ranges = [...actions.map((match) => ({ from: match.index, to: match.index + match[0].length })), ...said];
  const span = within(
    content,
    first.start + Math.min(...ranges.map(({ from }) => from)),
    first.start + Math.max(...ranges.map(({ to }) => to)),
  );
  if (!span) return [];
  const [only = ''] = names;
  const statement: StatementTest = Object.assign(
    { effect: 'Allow' as const, action: names.length === 1 ? only : names },
    ...said.map(({ test }) => test),
  );
  return [{ ...span, condition: { not: asking(template, statement) }, good: false, concept: 'policy_document' }];
}

/** The same places, asked for another statement. */
function asking(condition: Condition, statement: StatementTest): Condition {
  if ('named' in condition) return asking(condition.means, statement);
  if ('all' in condition) return { all: condition.all.map((part) => asking(part, statement)) };
  if ('any' in condition) return { any: condition.any.map((part) => asking(part, statement)) };
  if ('not' in condition) return { not: asking(condition.not, statement) };
  if ('quantifier' in condition) return { ...condition, satisfies: asking(condition.satisfies, statement) };
  return 'statement' in condition ? { statement } : condition;
}
