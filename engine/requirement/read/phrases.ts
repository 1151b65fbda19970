import { fillers } from './function-words.ts';
import { stemsOf } from './words.ts';

/** One place of a phrase: any of its word sequences may stand there, or nothing where it is optional. */
interface Place {
  options: string[][];
  optional: boolean;
}

/** A phrase pattern, ready to be compared: `encrypt [at rest] (with|by) key`. Fillers are left out, as they are in the sentence. */
export class Phrase {
  readonly #places: Place[];

  constructor(pattern: string) {
    this.#places = [...pattern.matchAll(/\[([^\]]*)\]|\(([^)]*)\)|[^[\]()\s]+/g)]
      .map(([word, optional, required]) => placeOf(optional ?? required ?? word, optional !== undefined))
      .filter(({ options }) => options.length > 0);
  }

  /** The stems with which it can begin. */
  get firstStems(): string[] {
    const end = this.#places.findIndex(({ optional }) => !optional);
    const places = this.#places.slice(0, end < 0 ? this.#places.length : end + 1);
    return [...new Set(places.flatMap(({ options }) => options.flatMap(([first]) => first ?? [])))];
  }

  /** The longest match that begins at a place of the sentence: how many stems it takes; 0: none. */
  matchAt(stems: readonly string[], start: number): number {
    let ends = new Set([start]);
    for (const { options, optional } of this.#places) {
      const next = new Set(optional ? ends : []);
      for (const end of ends) for (const option of options) if (option.every((stem, at) => stems[end + at] === stem)) next.add(end + option.length);
      if (next.size === 0) return 0;
      ends = next;
    }
    return Math.max(...ends) - start;
  }
}

function placeOf(text: string, optional: boolean): Place {
  const options = text.split('|').map((option) => stemsOf(option).filter((stem) => !fillers.has(stem)));
  const said = options.filter((option) => option.length > 0);
  return { options: said, optional: optional || said.length < options.length };
}

/** Phrases by the stems with which they can begin. */
export class PhraseBook<T> {
  readonly #byFirst = new Map<string, { phrase: Phrase; value: T }[]>();

  add(pattern: string, value: T): void {
    const phrase = new Phrase(pattern);
    for (const stem of phrase.firstStems) {
      const known = this.#byFirst.get(stem);
      if (known) known.push({ phrase, value });
      else this.#byFirst.set(stem, [{ phrase, value }]);
    }
  }

  /** All phrases that begin at a place, with the number of stems that each takes. */
  from(stems: readonly string[], start: number): { length: number; value: T }[] {
    return (this.#byFirst.get(stems[start] ?? '') ?? []).flatMap(({ phrase, value }) => {
      const length = phrase.matchAt(stems, start);
      return length > 0 ? [{ length, value }] : [];
    });
  }
}
