import type { Condition, Path, Scalar, Test } from '../requirement.ts';
import { covering } from './concepts.ts';
import type { Content } from './content.ts';
import { isNumeric, type Lexicon, type Spoken } from './lexicon.ts';
import { type Amount, amountsOf, inUnitOf } from './numbers.ts';
import type { Predicate } from './predicate.ts';
import { valueAfter } from './values.ts';

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
const byDepth = (values: readonly Spoken[]): Spoken[] =>
  [...values].sort((a, b) => depth(a.path) - depth(b.path) || (a.counted ?? 0) - (b.counted ?? 0));

const depth = (path: Path): number => path.filter((step) => typeof step === 'string').length;

function said(
  content: Content,
  span: { from: number; to: number },
  spoken: Spoken,
): { predicate: Predicate; depth: number } | undefined {
  const predicate =
    spoken.counted !== undefined
      ? compared(content, span, spoken)
      : (switched(span, spoken) ??
        compared(content, span, spoken) ??
        valued(content, span, spoken) ??
        present(span, spoken));
  return predicate && { predicate, depth: depth(spoken.path) };
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
    condition: asked(spoken, { equals: on }, whenOn),
    good: (facts?.good ?? (unwanted.test(name) ? 'off' : 'on')) === 'on',
  };
}

function compared(content: Content, span: { from: number; to: number }, spoken: Spoken): Predicate | undefined {
  const first = content.places[span.from] ?? 0;
  const last = content.places[span.to - 1] ?? 0;
  const far = (amount: Amount): number => (amount.from > last ? amount.from - last : first - amount.to + 1);
  const [amount] = amountsOf(content)
    .filter((one) => spoken.counted === undefined || far(one) <= (one.unit ? 3 : 2))
    .sort((a, b) => far(a) - far(b));
  if (!amount || !isNumeric(spoken)) return undefined;
  const name = String(spoken.path.at(-1) ?? '');
  const [[word = 'equals', number = 0] = []] = Object.entries(amount.test) as [string, number][];
  const test = { [word]: inUnitOf(name, number, amount.unit) } as Test;
  return {
    ...covering(content, span.from, span.to, amount),
    condition: asked(spoken, test, absentPasses(spoken, test)),
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

function valued(content: Content, span: { from: number; to: number }, spoken: Spoken): Predicate | undefined {
  if (spoken.kind !== 'string') return undefined;
  const { words, places } = content;
  const said = valueAfter(content, words[places[span.to - 1] ?? 0]?.end ?? 0);
  if (!said) return undefined;
  const last = places.findLastIndex((place) => (words[place]?.start ?? 0) < said.end);
  const { test, negated } = said;
  const isDefault = 'equals' in test && test.equals === spoken.facts?.default;
  const condition = asked(spoken, test, isDefault ? 'holds' : undefined);
  return {
    from: span.from,
    to: Math.max(span.to, last + 1),
    condition: negated ? { not: condition } : condition,
    good: undefined,
  };
}

function present(span: { from: number; to: number }, spoken: Spoken): Predicate {
  if (spoken.switch !== undefined)
    return { ...span, condition: asked(inBlock(spoken, spoken.switch), { equals: true }), good: true };
  const oneWord = span.to - span.from === 1 && depth(spoken.path) > 1;
  return { ...span, condition: asked(spoken, { is: 'present' }), good: true, ...(oneWord && { weak: true }) };
}

const inBlock = ({ path, repeated }: Spoken, name: string): Pick<Spoken, 'path' | 'repeated'> => {
  const last = repeated.at(-1) === path.length ? path : [...path, 0];
  return { path: [...last, name], repeated };
};

/** The condition at a path; for blocks that may stand more than once, it is asked of every one. */
export function asked(
  { path, repeated }: Pick<Spoken, 'path' | 'repeated'>,
  test: Test,
  whenAbsent?: 'holds' | 'unknown',
): Condition {
  const [cut] = repeated;
  if (cut === undefined) return { attribute: path, test, ...(whenAbsent && { whenAbsent }) };
  const inner = asked(
    { path: path.slice(cut), repeated: repeated.slice(1).map((step) => step - cut) },
    test,
    whenAbsent,
  );
  return { quantifier: 'every', over: { elements: path.slice(0, cut) }, satisfies: inner };
}
