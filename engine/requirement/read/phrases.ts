import { contentStemsOf, negators } from './function-words.ts';

/** One place of a phrase: any of its word sequences may stand there, or nothing where it is optional. */
interface Place {
  options: string[][];
  optional: boolean;
}

/** How much of a sentence a phrase takes, and at which of its places negators stand that the phrase has not. */
export interface Match {
  length: number;
  negators: readonly number[];
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

  /**
   * The matches that begin at a place of the sentence: how many stems each takes, and where negators stand in it that the phrase has not:
   * `cache not encrypted` is the phrase `cache encrypted`, said with one.
   */
  matchesAt(stems: readonly string[], start: number): Match[] {
    let ends = new Map<number, number[]>([[start, []]]);
    for (const { options, optional } of this.#places) {
      const next = new Map(optional ? ends : []);
      for (const [end, negated] of ends)
        for (const option of options) {
          if (stands(option, stems, end)) next.set(end + option.length, negated);
          else if (end > start && negators.has(stems[end] ?? '') && stands(option, stems, end + 1))
            next.set(end + 1 + option.length, [...negated, end]);
        }
      if (next.size === 0) return [];
      ends = next;
    }
    return [...ends].flatMap(([end, negated]) => (end > start ? [{ length: end - start, negators: negated }] : []));
  }
}

const stands = (option: readonly string[], stems: readonly string[], at: number): boolean =>
  option.every((stem, step) => stems[at + step] === stem);

function placeOf(text: string, optional: boolean): Place {
  const options = text.split('|').map(contentStemsOf);
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
  from(stems: readonly string[], start: number): (Match & { value: T })[] {
    return (this.#byFirst.get(stems[start] ?? '') ?? []).flatMap(({ phrase, value }) =>
      phrase.matchesAt(stems, start).map((match) => ({ ...match, value })),
    );
  }
}
