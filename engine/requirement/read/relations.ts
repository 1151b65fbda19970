import { type Content, slice } from './content.ts';
import { combined, stated } from './demand.ts';
import { verbs } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import { linkBetween } from './links.ts';
import type { Predicate } from './predicate.ts';
import { type Mention, mentionsOf } from './subject.ts';

/**
 * What the sentence asks of another resource that is tied to the subject: `notebooks must not use a role whose policy allows …`, and
 * which resources it speaks of by such a tie: `the bucket that receives CloudTrail logs`.
 */
export function relationPredicates(
  content: Content,
  subject: Mention,
  type: string,
  lexicon: Lexicon,
  /** What a clause says of a mention in it. */
  choose: (clause: Content, mention: Mention, type: string) => { predicates: Predicate[]; notUnderstood: string[] },
): Predicate[] {
  const named = mentionsOf(content, lexicon);
  const isPart = (one: Mention): boolean =>
    named.some(({ from, to }) => from <= one.from && to >= one.to && to - from > one.to - one.from);
  return named
    .filter((one) => one.from >= subject.to && !isPart(one))
    .flatMap((other) =>
      [...new Set(other.alternatives.flat())].flatMap((target): Predicate[] => {
        if (target === type || target === '*') return [];
        const link = linkBetween(type, target, lexicon);
        if (!link) return [];
        const end = clauseEnd(content, other);
        const clause = slice(content, content.places[other.from] ?? 0, end.place);
        if (!end.beforeVerb && !related(content, other)) return [];
        const own = { ...other, from: 0, to: other.to - other.from };
        const said = choose(clause, own, target);
        const parts = said.predicates.map((one) => stated(clause, one, 'obligation', said.predicates));
        const span = { from: start(content, subject, other), to: other.from + clause.stems.length };
        const satisfies = combined(parts, 'all');
        if (!satisfies) {
          if (!end.beforeVerb || said.notUnderstood.length > 0) return [];
          const exists = link.asks('some', { attribute: [], test: { is: 'present' } });
          return [{ ...span, condition: exists, good: undefined, ofAnother: true }];
        }
        const bad = parts.some(({ good }) => good === false);
        const condition = link.asks(bad || link.several ? 'some' : 'every', satisfies);
        return [{ ...span, condition, good: !bad, ofAnother: true, notUnderstood: said.notUnderstood }];
      }),
    );
}

const relative = /^\s*(?:that|which|whose|who|with|without|having|where|in which|\w+ing)\b/i;

/** Something is said of the other itself, and not only of the subject: `a VPC with flow logs`. */
const related = ({ words, places, sentence }: Content, { to }: Mention): boolean =>
  relative.test(sentence.slice(words[places[to - 1] ?? 0]?.end ?? 0));

/** What belongs to the other ends where the verb of the whole sentence stands, or with the sentence. */
function clauseEnd({ words, places }: Content, other: Mention): { place: number; beforeVerb: boolean } {
  const last = places[other.to - 1] ?? 0;
  const verb = words.findIndex(
    ({ text }, at) => at > last && /^(must|should|shall|need|needs|may|can|cannot)$/i.test(text),
  );
  const next = words.findIndex(
    ({ text }, at) =>
      at > last && /^and$/i.test(text) && /^(?:be|are|is|have|has|must|not)$/i.test(words[at + 1]?.text ?? ''),
  );
  if (next >= 0 && (verb < 0 || next < verb)) return { place: next, beforeVerb: false };
  return verb < 0 ? { place: words.length, beforeVerb: false } : { place: verb, beforeVerb: true };
}

/** The verb that ties them belongs to it: `receives`, `use`. */
function start({ stems }: Content, subject: Mention, other: Mention): number {
  let at = other.from;
  while (at > subject.to && verbs.has(stems[at - 1] ?? '')) at--;
  return at;
}
