import type { Condition } from '../requirement.ts';
import type { Content } from './content.ts';
import { type Mood, negatedLocally } from './mood.ts';
import type { Predicate } from './predicate.ts';

/** The condition as the sentence says it, its own negations included. */
export function stated(
  content: Content,
  one: Predicate,
  mood: Mood,
  among: readonly Predicate[],
): { condition: Condition; good: boolean | undefined } {
  const others = among.filter((other) => other !== one);
  const left = Math.max(0, ...others.filter(({ to }) => to <= one.from).map(({ to }) => to));
  const right = Math.min(content.stems.length, ...others.filter(({ from }) => from >= one.to).map(({ from }) => from));
  const negated = negatedLocally(content, one.from, one.to, { left, right }, mood);
  return negated
    ? { condition: { not: one.condition }, good: one.good === undefined ? undefined : !one.good }
    : { condition: one.condition, good: one.good };
}

/** What must hold: what is said, or its opposite where that is forbidden or reported. */
export function demand(
  content: Content,
  predicates: readonly Predicate[],
  mood: Mood,
): { must: Condition; doubtful?: string } | undefined {
  const parts = carried(
    predicates.map((one) => stated(content, one, mood, predicates)),
    mood,
  );
  const alternatives = /\bor\b|\beither\b/i.test(between(content, predicates));
  if (mood === 'title') {
    if (parts.some(({ good }) => good === undefined)) {
      const literal = combined(parts, alternatives ? 'any' : 'all');
      return literal && { must: literal, doubtful: 'it is not said whether this must be so, or must not' };
    }
    const must = combined(
      parts.map(({ condition, good }) => ({ condition: good ? condition : { not: condition }, good: true })),
      alternatives ? 'any' : 'all',
    );
    return must && { must };
  }
  const asked =
    mood === 'obligation'
      ? parts
      : parts.map(({ condition, good }) => ({
          condition: { not: condition } as Condition,
          good: good === undefined ? undefined : !good,
        }));
  // What is reported or forbidden together is wrong only together; "or" makes each of it wrong.
  const word = (mood === 'obligation') === alternatives ? 'any' : 'all';
  const must = combined(asked, asked.every(({ good }) => good === true) && mood !== 'obligation' ? 'all' : word);
  const against = asked.some(({ good }) => good === false);
  return must && { must, ...(against && { doubtful: 'this asks for the opposite of what the control is for' }) };
}

/** "flag any X not A with B": what is good and follows something that is missing is missing too. */
function carried(parts: { condition: Condition; good: boolean | undefined }[], mood: Mood): typeof parts {
  if (mood !== 'prohibition') return parts;
  const first = parts.findIndex(({ good, condition }) => good === false && 'not' in condition);
  return parts.map((part, at) =>
    first >= 0 && at > first && part.good === true ? { condition: { not: part.condition }, good: false } : part,
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
  const conditions = parts.map(({ condition }) => condition);
  const [only] = conditions;
  if (conditions.length <= 1) return only;
  return word === 'all' ? { all: conditions } : { any: conditions };
}
