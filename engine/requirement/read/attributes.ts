import type { Condition, Path, Scalar, Test } from '../requirement.ts';
import { covering } from './concepts.ts';
import type { Content } from './content.ts';
import type { Lexicon, Spoken } from './lexicon.ts';
import { amountsOf, inUnitOf } from './numbers.ts';
import type { Predicate } from './predicate.ts';

/** Names of switches that people want off. */
const unwanted =
  /public|legacy|insecure|anonymous|privileged|skip_|^disable|force_d|allow_|root_|_admin|admin_|unencrypted|host_(network|pid|ipc)|local_auth|basic_auth/;

/** What the sentence says by the name of an attribute in the provider's schema, with the value that stands beside it. */
export function attributePredicates(content: Content, type: string, lexicon: Lexicon): Predicate[] {
  const trie = lexicon.attributes(type);
  // The type's own name is no attribute of it: the bucket of a bucket.
  const own = lexicon.ownStems(type);
  return content.stems.flatMap((_, from) =>
    trie.from(content.stems, from).flatMap(({ length, values }) => {
      const span = { from, to: from + length };
      if (content.stems.slice(from, from + length).every((stem) => own.has(stem))) return [];
      const readings = byDepth(values).flatMap((spoken) => said(content, span, spoken) ?? []);
      const [first, ...others] = readings;
      if (!first) return [];
      const rivals = others.filter((other) => other.depth === first.depth).map(({ predicate }) => predicate.condition);
      return [{ ...first.predicate, ...(rivals.length > 0 && { rivals }) }];
    }),
  );
}

/** The attribute nearest to the resource itself is the one that is meant. */
const byDepth = (values: readonly Spoken[]): Spoken[] => [...values].sort((a, b) => depth(a.path) - depth(b.path));

const depth = (path: Path): number => path.filter((step) => typeof step === 'string').length;

function said(
  content: Content,
  span: { from: number; to: number },
  spoken: Spoken,
): { predicate: Predicate; depth: number } | undefined {
  const predicate =
    switched(span, spoken) ?? compared(content, span, spoken) ?? valued(content, span, spoken) ?? present(span, spoken);
  return { predicate, depth: depth(spoken.path) };
}

function switched(span: { from: number; to: number }, spoken: Spoken): Predicate | undefined {
  const { facts, kind } = spoken;
  if (kind !== 'bool' && facts?.on === undefined) return undefined;
  const name = String(spoken.path.findLast((step) => typeof step === 'string') ?? '');
  const on: Scalar = facts?.on ?? true;
  const whenOn =
    facts?.default === undefined
      ? undefined
      : facts.default === 'computed'
        ? 'unknown'
        : facts.default === on
          ? 'holds'
          : undefined;
  return {
    ...span,
    condition: at(spoken, { equals: on }, whenOn),
    good: (facts?.good ?? (unwanted.test(name) ? 'off' : 'on')) === 'on',
  };
}

function compared(content: Content, span: { from: number; to: number }, spoken: Spoken): Predicate | undefined {
  if (spoken.kind !== 'number') return undefined;
  const amounts = amountsOf(content);
  const place = content.places[span.from] ?? 0;
  const amount = amounts.sort((a, b) => Math.abs(a.from - place) - Math.abs(b.from - place))[0];
  if (!amount) return undefined;
  const name = String(spoken.path.at(-1) ?? '');
  const [[word = 'equals', number = 0] = []] = Object.entries(amount.test) as [string, number][];
  const test = { [word]: inUnitOf(name, number, amount.unit) } as Test;
  return {
    ...covering(content, span.from, span.to, amount),
    condition: at(spoken, test, absentPasses(spoken, test)),
    good: undefined,
  };
}

function absentPasses({ facts }: Spoken, test: Test): 'holds' | undefined {
  const value = facts?.default;
  if (typeof value !== 'number') return undefined;
  const passes =
    ('atLeast' in test && value >= test.atLeast) ||
    ('atMost' in test && value <= test.atMost) ||
    ('above' in test && value > test.above) ||
    ('below' in test && value < test.below) ||
    ('equals' in test && value === test.equals);
  return passes ? 'holds' : undefined;
}

/** `must be X`, `is one of X, Y or Z`, `only X`: plain values that follow the name. */
const lead =
  /^\s*(?:(?:must|should|may|can|has to|have to)\s+)?(?:only\s+)?(?:be|is|are|=|==|:|equals?|set to|limited to|restricted to|be set to|one of|use|in|run|from|be limited to|be one of|be in)\s+(?:set to\s+|one of\s+|limited to\s+|either\s+|only\s+|in\s+)*(?:the\s+(?:values?|types?)\s+)?/i;
const item = /^["'`]?([A-Za-z0-9][\w./:*@-]*)["'`]?/;
const between = /^(?:\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+)/;
const notValues = new Set(
  'enabled disabled set configured defined specified present used on off true false required mandatory the a an at least most more less no not unset missing encrypted provided attached turned all any'.split(
    ' ',
  ),
);

function valued(content: Content, span: { from: number; to: number }, spoken: Spoken): Predicate | undefined {
  if (spoken.kind !== 'string') return undefined;
  const { words, places, sentence } = content;
  const start = words[places[span.to - 1] ?? 0]?.end ?? 0;
  const head = lead.exec(sentence.slice(start));
  if (!head) return undefined;
  let at_ = start + head[0].length;
  const values: string[] = [];
  for (;;) {
    const [whole, value] = item.exec(sentence.slice(at_)) ?? [];
    const text = value?.replace(/[.,;:]+$/, '');
    if (!whole || !text || notValues.has(text.toLowerCase())) break;
    values.push(text);
    at_ += whole.length;
    const [joint] = between.exec(sentence.slice(at_)) ?? [];
    if (!joint) break;
    at_ += joint.length;
  }
  if (values.length === 0) return undefined;
  const last = places.findLastIndex((place) => (words[place]?.start ?? 0) < at_);
  const [only = ''] = values;
  const test: Test = values.length === 1 ? { equals: only } : { oneOf: values };
  return {
    from: span.from,
    to: Math.max(span.to, last + 1),
    condition: at(spoken, test, spoken.facts?.default === only ? 'holds' : undefined),
    good: undefined,
  };
}

function present(span: { from: number; to: number }, spoken: Spoken): Predicate {
  const oneWord = span.to - span.from === 1 && depth(spoken.path) > 1;
  return { ...span, condition: at(spoken, { is: 'present' }), good: true, ...(oneWord && { weak: true }) };
}

/** The condition at a path; for blocks that may stand more than once, it is asked of every one. */
function at({ path, repeated }: Spoken, test: Test, whenAbsent?: 'holds' | 'unknown'): Condition {
  const [cut] = repeated;
  if (cut === undefined) return { attribute: path, test, ...(whenAbsent && { whenAbsent }) };
  const inner = at(
    { path: path.slice(cut), repeated: repeated.slice(1).map((step) => step - cut), kind: '', facts: undefined },
    test,
    whenAbsent,
  );
  return { quantifier: 'every', over: { elements: path.slice(0, cut) }, satisfies: inner };
}
