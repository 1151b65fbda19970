import type { Condition, Scalar, Test } from '../requirement.ts';
import { covering } from './concepts.ts';
import type { Content } from './content.ts';
import type { Lexicon } from './lexicon.ts';
import { type Amount, amountsOf, inUnitOf, isMeasured } from './numbers.ts';
import type { Predicate } from './predicate.ts';
import { depth, isNumeric, type Spoken, type Steps, through } from './spoken.ts';
import type { Mention } from './subject.ts';
import { type SaidValue, testOf, valueAfter } from './values.ts';

interface Span {
  from: number;
  to: number;
}

/** What is asked of an attribute that the sentence names, and whether a value is named with it. */
export function saidOf(
  content: Content,
  span: Span,
  spoken: Spoken,
  lexicon: Lexicon,
  mention: Mention | undefined,
): { predicate: Predicate; valued: boolean } | undefined {
  if (spoken.counted !== undefined) {
    const number = compared(content, span, spoken, mention);
    return number && { predicate: number, valued: true };
  }
  const on = switched(span, spoken);
  if (on) return { predicate: on, valued: false };
  const value =
    compared(content, span, spoken, mention) ??
    valued(content, span, spoken, lexicon, mention) ??
    listed(content, span, spoken, mention);
  return value ? { predicate: value, valued: true } : { predicate: present(span, spoken), valued: false };
}

/** Names of switches that people want off. */
const unwanted =
  /public|legacy|insecure|anonymous|privileged|skip_|^disable|force_d|allow_|root_|_admin|admin_|unencrypted|host_(network|pid|ipc)|local_auth|basic_auth/;
/** Names of switches that keep such things out. */
const guarding = /^(block|restrict|ignore|deny|prevent|reject|disallow)_/;

function switched(span: Span, spoken: Spoken): Predicate | undefined {
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
    good: (facts?.good ?? (unwanted.test(name) && !guarding.test(name) ? 'off' : 'on')) === 'on',
  };
}

function compared(content: Content, span: Span, spoken: Spoken, mention?: Mention): Predicate | undefined {
  const first = content.places[span.from] ?? 0;
  const last = content.places[span.to - 1] ?? 0;
  const far = (amount: Amount): number => (amount.from > last ? amount.from - last : first - amount.to + 1);
  const [amount] = amountsOf(content)
    .filter((one) => spoken.counted === undefined || far(one) <= (one.unit ? 3 : 2))
    .sort((a, b) => far(a) - far(b));
  if (amount && isVersion(spoken)) return versioned(content, span, spoken, amount, mention);
  if (!amount || !isNumeric(spoken)) return undefined;
  if (!isMeasured(nameOf(spoken), amount.unit)) return undefined;
  const test = inOwnUnit(amount, spoken);
  if (amount.and) return between(content, span, spoken, [amount, amount.and], mention);
  const turned = inverted(test);
  const whole = covering(content, span.from, span.to, amount);
  return {
    ...whole,
    condition: asked(spoken, test, absentPasses(spoken, test)),
    ...(turned && { inverse: asked(spoken, turned, absentPasses(spoken, turned)) }),
    ...(('atLeast' in test || 'atMost' in test) && { bound: 'asked' as const }),
    ...(('below' in test || 'above' in test) && { bound: 'reported' as const }),
    good: undefined,
    scattered: overlaps(whole, mention),
  };
}

const nameOf = ({ path }: Spoken): string => String(path.at(-1) ?? '');

/** The bound that a sentence names, in the unit of the attribute. */
function inOwnUnit({ test, unit }: Amount, spoken: Spoken): Test {
  const [[word = 'equals', number = 0] = []] = Object.entries(test) as [string, number][];
  return { [word]: inUnitOf(nameOf(spoken), number, unit, spoken.facts?.unit) } as Test;
}

/** Numbers of such text are compared part by part. */
export const isVersion = ({ kind, path }: Spoken): boolean =>
  kind === 'string' && /(^|_)version$/.test(String(path.at(-1)));

/** `version 1.29 or newer`: numbers are compared part by part. */
function versioned(
  content: Content,
  span: Span,
  spoken: Spoken,
  amount: Amount,
  mention: Mention | undefined,
): Predicate | undefined {
  const [word = ''] = Object.keys(amount.test);
  if (word === 'equals') return undefined;
  const opposite = { atLeast: 'below', atMost: 'above', above: 'atMost', below: 'atLeast' }[word];
  const whole = covering(content, span.from, span.to, amount);
  const test = (version: string): Test => ({ version, than: amount.text }) as Test;
  return {
    ...whole,
    condition: asked(spoken, test(word)),
    ...(opposite && { inverse: asked(spoken, test(opposite)) }),
    bound: word === 'atLeast' || word === 'atMost' ? 'asked' : 'reported',
    good: undefined,
    scattered: overlaps(whole, mention),
  };
}

/** `at least 7 and at most 35`: both bounds. */
function between(
  content: Content,
  span: Span,
  spoken: Spoken,
  bounds: [Amount, Amount],
  mention: Mention | undefined,
): Predicate {
  const whole = covering(content, span.from, span.to, { ...bounds[0], to: bounds[1].to });
  const tests = bounds.map((bound) => inOwnUnit(bound, spoken));
  return {
    ...whole,
    condition: { all: tests.map((test) => asked(spoken, test, absentPasses(spoken, test))) },
    bound: 'asked',
    good: undefined,
    scattered: overlaps(whole, mention),
  };
}

function inverted(test: Test): Test | undefined {
  if ('atLeast' in test) return { below: test.atLeast };
  if ('atMost' in test) return { above: test.atMost };
  if ('above' in test) return { atMost: test.above };
  return 'below' in test ? { atLeast: test.below } : undefined;
}

/** The name stands in it: `the timeout of a function may not be more than …`. */
const overlaps = ({ from, to }: Span, mention: Mention | undefined): boolean =>
  mention !== undefined && mention.to > mention.from && from <= mention.from && to >= mention.to;

/** Where the value may begin: behind the name that says whose attribute it is, if that comes next. */
function valueStart({ words, places, sentence }: Content, { to }: Span, mention: Mention | undefined): number {
  const start = words[places[to - 1] ?? 0]?.end ?? 0;
  if (!mention || mention.from < to || mention.to === mention.from) return start;
  const name = words[places[mention.from] ?? 0]?.start ?? 0;
  return /^\s+(?:of|for|on|in|to)\s+(?:(?:an?|the|all|every|each|any|our)\s+)?$/i.test(sentence.slice(start, name))
    ? (words[places[mention.to - 1] ?? 0]?.end ?? start)
    : start;
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

function valued(
  content: Content,
  span: Span,
  spoken: Spoken,
  lexicon: Lexicon,
  mention?: Mention,
): Predicate | undefined {
  if (spoken.kind !== 'string') return undefined;
  const said = valueAfter(content, valueStart(content, span, mention));
  if (!said) return undefined;
  const test = lexicon.isPrefix(said.values) ? testOf(said.values, 'prefix') : said.test;
  const isDefault = 'equals' in test && test.equals === spoken.facts?.default;
  return told(content, span, said, asked(spoken, test, isDefault ? 'holds' : undefined), mention);
}

/** A condition on a value, with the words up to where the value ends. */
function told(
  { words, places }: Content,
  { from, to }: Span,
  { end, negated }: SaidValue,
  condition: Condition,
  mention: Mention | undefined,
): Predicate {
  const last = places.findLastIndex((place) => (words[place]?.start ?? 0) < end);
  const whole = { from, to: Math.max(to, last + 1) };
  return {
    ...whole,
    condition: negated ? { not: condition } : condition,
    good: undefined,
    scattered: overlaps(whole, mention),
  };
}

/** A list that must hold some values (`… logs: api and audit`), or none but these (`only from …`). */
function listed(content: Content, span: Span, spoken: Spoken, mention?: Mention): Predicate | undefined {
  if (spoken.kind !== 'list' && spoken.kind !== 'set') return undefined;
  const { sentence } = content;
  const start = valueStart(content, span, mention);
  const said = valueAfter(content, start);
  if (!said) return undefined;
  const { values, end } = said;
  const text = sentence.slice(0, end);
  const only = /\b(?:only|limited to|restricted to|one of|nothing but)\b/i.test(text);
  const each = values.map((value): Condition => asked(spoken, { contains: value }));
  const all: Condition =
    values.length === 1
      ? (each[0] as Condition)
      : /\bor\b/i.test(sentence.slice(start, end))
        ? { any: each }
        : { all: each };
  const condition: Condition = only
    ? {
        quantifier: 'every',
        over: { elements: spoken.path },
        satisfies: { attribute: [], test: testOf(values, undefined) },
      }
    : all;
  if (only && spoken.repeated.length > 0) return undefined;
  return told(content, span, said, condition, mention);
}

function present(span: Span, spoken: Spoken): Predicate {
  if (spoken.switch !== undefined)
    return { ...span, condition: asked(inBlock(spoken, spoken.switch), { equals: true }), good: true };
  const oneWord = span.to - span.from === 1 && depth(spoken.path) > 1;
  return {
    ...span,
    condition: asked(spoken, { is: 'present' }),
    good: true,
    ...(oneWord && { weak: true }),
    there: spoken.path,
  };
}

const inBlock = ({ path, repeated }: Spoken, name: string): Steps => {
  const last = repeated.at(-1) === path.length ? path : [...path, 0];
  return { path: [...last, name], repeated };
};

/** The test of what stands at the steps. */
export const asked = (steps: Steps, test: Test, whenAbsent?: 'holds' | 'unknown'): Condition =>
  through(steps, (attribute) => ({ attribute, test, ...(whenAbsent && { whenAbsent }) }));
