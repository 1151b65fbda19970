import type { Content } from './content.ts';
import { inTwoClauses } from './mood.ts';
import type { Predicate } from './predicate.ts';

/** A predicate with how far its kind is to be trusted: 0 is best. */
export type Candidate = Predicate & { rank: number };

interface Cover {
  /** Words with a meaning of their own that are accounted for. */
  words: number;
  /** Less is better: fewer and more trusted predicates. */
  cost: number;
  chosen: Candidate[];
}

/**
 * The predicates, none over another, that account for the most words; of equals, the fewest and most trusted. Where two of a kind
 * account for the same words and ask something else, each is the other's rival.
 */
export function bestCover(candidates: readonly Candidate[], content: Content, idle: readonly boolean[]): Predicate[] {
  // A control may be called by a word that mostly only holds a sentence together: `exposed`.
  const worth = ({ from, to, concept }: Candidate): number =>
    idle.slice(from, to).reduce((sum, one) => sum + (one ? (concept ? leastWorth : 0) : 1), 0);
  const best: Cover[] = new Array(idle.length + 1);
  best[idle.length] = { words: 0, cost: 0, chosen: [] };
  for (let at = idle.length - 1; at >= 0; at--) {
    let cover = best[at + 1] as Cover;
    for (const candidate of candidates) {
      if (candidate.from !== at) continue;
      const rest = best[candidate.to] as Cover;
      const next = {
        words: rest.words + worth(candidate),
        cost: rest.cost + 10 + candidate.rank + Math.min(breadthOf(candidate), 900) / 1000 - 0.01 * (candidate.to - at),
        chosen: [candidate, ...rest.chosen],
      };
      if (isBetter(next, cover)) cover = next;
    }
    best[at] = cover;
  }
  return withoutRepeats((best[0] as Cover).chosen, content).map((one) => withRivals(one, candidates));
}

/** More words go before less cost; words that mostly only hold a sentence together count where nothing else is found. */
function isBetter(next: Cover, cover: Cover): boolean {
  const more = Math.round(next.words) - Math.round(cover.words);
  if (more !== 0) return more > 0;
  return cover.chosen.length === 0 ? next.words > cover.words : next.cost < cover.cost;
}

const leastWorth = 0.001;

/**
 * A word that a longer predicate has already taken says nothing new: `a backup plan of AWS Backup`. Which resources are meant is said
 * in words of its own, though what they must be repeats them.
 */
function withoutRepeats(chosen: readonly Candidate[], content: Content): Candidate[] {
  const wordsOf = ({ from, to }: Candidate): string[] => content.stems.slice(from, to);
  return chosen.filter((one) => {
    const others = chosen
      .filter((other) => other !== one && !other.ofAnother && other.to - other.from > one.to - one.from)
      .filter((other) => !inTwoClauses(content, one, other))
      .flatMap(wordsOf);
    return !wordsOf(one).every((stem) => others.includes(stem));
  });
}

/** A meaning for so many times more types is no rival. */
const muchBroader = 4;

const breadthOf = ({ breadth }: Predicate): number => breadth ?? 0;

function withRivals(one: Candidate, candidates: readonly Candidate[]): Predicate {
  const { rank, ...predicate } = one;
  const asked = JSON.stringify(one.condition);
  const rivals = candidates
    .filter((other) => other !== one && other.rank === rank && other.from === one.from && other.to === one.to)
    .filter((other) => breadthOf(other) < muchBroader * breadthOf(one) || breadthOf(other) === breadthOf(one))
    .filter((other) => JSON.stringify(other.condition) !== asked)
    .map(({ condition }) => condition);
  const all = [...(predicate.rivals ?? []), ...rivals];
  return all.length > 0 ? { ...predicate, rivals: all } : predicate;
}
