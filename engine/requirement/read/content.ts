import { fillers } from './function-words.ts';
import { type Word, wordsOf } from './words.ts';

/** The words of a sentence that say something, and how the sentence goes on around them. */
export interface Content {
  sentence: string;
  /** All words and marks. */
  words: readonly Word[];
  /** Stems that say something, in order. Marks and fillers are left out. */
  stems: readonly string[];
  /** For each stem, its place in `words`. */
  places: readonly number[];
}

export function contentOf(sentence: string, words: readonly Word[] = wordsOf(sentence)): Content {
  const places = words.flatMap((word, at) => (word.kind === 'mark' || fillers.has(word.stem) ? [] : [at]));
  return { sentence, words, places, stems: places.map((at) => words[at]?.stem ?? '') };
}

/** The same sentence, only from one word up to another. */
export const slice = (content: Content, from: number, to: number): Content =>
  contentOf(content.sentence, content.words.slice(from, to));
