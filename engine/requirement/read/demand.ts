import type { Condition } from '../requirement.ts';
import type { Content } from './content.ts';
import { reporters } from './function-words.ts';
import { type Mood, moodAt, negatedLocally } from './mood.ts';
import type { Predicate } from './predicate.ts';
import { stemOf } from './words.ts';

const preventing =
  /\b(?<!\bnot )(?:restrict|prevent|limit|block|reject|prohibit|forbid)(?:s|ed|ing)?\b|\b(?<!\bnot )den(?:y|ies|ied)\b/i;

/** `restrict access from the internet`: what is bad is said to be kept out. The first word may report instead. */
function isPrevented({ words, places, sentence }: Content, left: number, to: number): boolean {
  const start = left === 0 ? (words[0]?.start ?? 0) : (words[places[left - 1] ?? 0]?.end ?? 0);
  const text = sentence.slice(start, words[places[to - 1] ?? 0]?.end ?? start);
  const [found] = preventing.exec(text) ?? [];
  return found !== undefined && !(left === 0 && reporters.has(stemOf(text.trim().split(/\s/)[0] ?? '')));
}

/** The condition as the sentence says it, its own negations included. */
export function stated(content: Content, one: Predicate, mood: Mood, among: readonly Predicate[]): Stated {
  const others = among.filter((other) => other !== one);
  const left = Math.max(0, ...others.filter(({ to }) => to <= one.from).map(({ to }) => to));
  const right = Math.min(content.stems.length, ...others.filter(({ from }) => from >= one.to).map(({ from }) => from));
  const prevented = one.good === false && isPrevented(content, left, one.to);
  const negated = negatedLocally(content, one.from, one.to, { left, right }, mood, one.scattered) !== prevented;
  const opposite = one.inverse ?? ofNone(one.condition);
  return negated
    ? { condition: opposite, opposite: one.condition, good: one.good === undefined ? undefined : !one.good }
    : { condition: one.condition, opposite, good: one.good };
}

/** What is not said of every block of its kind is said of none of them: `no instance may have a volume of type gp2`. */
const ofNone = (condition: Condition): Condition =>
  'quantifier' in condition && condition.quantifier === 'every' && isOfBlocks(condition)
    ? { ...condition, satisfies: ofNone(condition.satisfies) }
    : { not: condition };

/** Blocks have attributes; the elements of a list are values themselves. */
function isOfBlocks({ over, satisfies }: Extract<Condition, { quantifier: unknown }>): boolean {
  if (!('elements' in over)) return false;
  if ('quantifier' in satisfies) return isOfBlocks(satisfies);
  return 'attribute' in satisfies && satisfies.attribute.length > 0;
}

interface Stated {
  condition: Condition;
  opposite: Condition;
  good: boolean | undefined;
}

/** What must hold: what is said, or its opposite where that is forbidden or reported. */
export function demand(
  content: Content,
  predicates: readonly Predicate[],
  mood: Mood,
): { must: Condition; doubtful?: string } | undefined {
  if (mood === 'title') return titled(content, predicates);
  const moods = predicates.map(({ to }) =>
    moodAt(content, content.words[content.places[to - 1] ?? 0]?.start ?? 0, mood),
  );
  const groups = (['obligation', 'prohibition'] as const).flatMap((one) => {
    const group = predicates.filter((_, at) => moods[at] === one);
    return group.length > 0 ? [asking(content, group, one, predicates)] : [];
  });
  const must = combined(
    groups.flatMap(({ must: condition }) => (condition ? [{ condition }] : [])),
    'all',
  );
  const against = groups.some((group) => group.against);
  return must && { must, ...(against && { doubtful: 'this asks for the opposite of what the control is for' }) };
}

function titled(content: Content, predicates: readonly Predicate[]): ReturnType<typeof demand> {
  const parts = predicates.map((one) => {
    const part = stated(content, one, 'title', predicates);
    return one.bound === undefined ? part : { ...part, good: one.bound === 'asked' };
  });
  const word = alternatives(content, predicates) ? 'any' : 'all';
  if (parts.some(({ good }) => good === undefined)) {
    const literal = combined(parts, word);
    return literal && { must: literal, doubtful: 'it is not said whether this must be so, or must not' };
  }
  const must = combined(
    parts.map(({ condition, opposite, good }) => ({ condition: good ? condition : opposite })),
    word,
  );
  // "Host port not specified": what people do not want is said to be missing, and that is reported.
  const missed = predicates.some(({ good }, at) => good === false && parts[at]?.good === true);
  return (
    must && {
      must,
      ...(missed &&
        unset.test(content.sentence) && { doubtful: 'it is not said whether this must be so, or must not' }),
    }
  );
}

const unset = /\b(?:not|un)\s?(?:specified|defined|set|configured)\b|\bmissing\b/i;

/** What is asked, or forbidden, together. */
function asking(
  content: Content,
  group: readonly Predicate[],
  mood: Mood,
  among: readonly Predicate[],
): { must: Condition | undefined; against: boolean } {
  const parts = carried(
    group.map((one) => stated(content, one, mood, among)),
    mood,
  );
  const asked: Stated[] =
    mood === 'obligation'
      ? parts
      : parts.map(({ condition, opposite, good }) => ({
          condition: opposite,
          opposite: condition,
          good: good === undefined ? undefined : !good,
        }));
  // What is reported or forbidden together is wrong only together; "or" makes each of it wrong.
  const word = (mood === 'obligation') === alternatives(content, group) ? 'any' : 'all';
  return {
    must: combined(asked, asked.every(({ good }) => good === true) && mood !== 'obligation' ? 'all' : word),
    against: asked.some(({ good }) => good === false),
  };
}

const alternatives = (content: Content, predicates: readonly Predicate[]): boolean =>
  /\bor\b|\beither\b/i.test(between(content, predicates));

/** "flag any X not A with B": what is good and follows something that is missing is missing too. */
function carried(parts: Stated[], mood: Mood): Stated[] {
  if (mood !== 'prohibition') return parts;
  const first = parts.findIndex(({ good, condition }) => good === false && 'not' in condition);
  return parts.map((part, at) =>
    first >= 0 && at > first && part.good === true
      ? { condition: part.opposite, opposite: part.condition, good: false }
      : part,
  );
}

/** The sentence from the first to the last predicate, what is in them left out. */
function between({ words, places, sentence }: Content, predicates: readonly Predicate[]): string {
  return predicates
    .slice(1)
    .map(({ from }, at) =>
      sentence.slice(words[places[(predicates[at]?.to ?? 1) - 1] ?? 0]?.end ?? 0, words[places[from] ?? 0]?.start ?? 0),
    )
    .join(' ');
}

export function combined(parts: readonly { condition: Condition }[], word: 'all' | 'any'): Condition | undefined {
  const seen = new Set<string>();
  const conditions = parts.flatMap(({ condition }) => {
    const key = JSON.stringify(condition);
    return seen.has(key) ? [] : [seen.add(key) && condition];
  });
  const [only] = conditions;
  if (conditions.length <= 1) return only;
  return word === 'all' ? { all: conditions } : { any: conditions };
}
