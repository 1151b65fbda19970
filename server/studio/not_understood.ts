import { literal } from '../../engine/literal.ts';

/** Where words stand in a sentence, as offsets; a word that the reader spelt in another way is not found. */
export function placesOf(words: readonly string[], sentence: string): { start: number; end: number }[] {
  const places = words.flatMap((word) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${literal(word)}(?![\\p{L}\\p{N}_])`, 'giu');
    return [...sentence.matchAll(pattern)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  });
  return places.toSorted((a, b) => a.start - b.start).filter(({ start }, at, all) => all[at - 1]?.start !== start);
}
