import type { Content } from './content.ts';
import type { Lexicon } from './lexicon.ts';
import { isOfMood, type Mood } from './mood.ts';
import { type Amount, amountsOf, boundOf } from './numbers.ts';
import type { Predicate } from './predicate.ts';

/** What the sentence says by a phrase of a control concept that applies to the type. */
export function conceptPredicates(content: Content, type: string, lexicon: Lexicon, mood: Mood): Predicate[] {
  const amounts = amountsOf(content);
  // A phrase that says no more than the type's name says nothing of it.
  const own = lexicon.ownStems(type);
  return content.stems.flatMap((_, from) =>
    lexicon.concepts.from(content.stems, from).flatMap(({ length, negators, value: { concept, good, type: only } }) => {
      if ((only && only !== type) || content.stems.slice(from, from + length).every((stem) => own.has(stem))) return [];
      const amount = concept.takes_number ? nearest(amounts, content, from, from + length) : undefined;
      // A control that is about one bound cannot say two.
      const bound = amount && !amount.and ? boundOf(amount, concept.must) : undefined;
      const meaning = lexicon.meaning(concept, type, bound?.number);
      if (!meaning) return [];
      const span = amount ? covering(content, from, from + length, amount) : { from, to: from + length };
      const turned = negators.filter((at) => !isOfMood(content, at, mood)).length + (bound?.opposite ? 1 : 0);
      const said = good === (turned % 2 === 0);
      return [
        {
          ...span,
          condition: said ? meaning : { not: meaning },
          good: said,
          concept: concept.concept,
          breadth: only ? 0 : Object.keys(concept.types).length,
        },
      ];
    }),
  );
}

function nearest(amounts: readonly Amount[], { places }: Content, from: number, to: number): Amount | undefined {
  const start = places[from] ?? 0;
  const end = places[to - 1] ?? 0;
  const distance = (amount: Amount): number => (amount.from > end ? amount.from - end : start - amount.to);
  return [...amounts].sort((a, b) => distance(a) - distance(b))[0];
}

/** From the first to the last stem of a phrase and the number that belongs to it. */
export function covering({ places }: Content, from: number, to: number, amount: Amount): { from: number; to: number } {
  const inside = places.flatMap((place, at) => (place >= amount.from && place < amount.to ? [at] : []));
  return { from: Math.min(from, ...inside), to: Math.max(to, ...inside.map((at) => at + 1)) };
}
