/** Finds known word sequences in a sentence, the longest first, in time that does not grow with how many are known. */
export class Trie<T> {
  readonly #children = new Map<string, Trie<T>>();
  readonly #values: T[] = [];

  add(sequence: readonly string[], value: T): void {
    let node: Trie<T> = this;
    for (const stem of sequence) {
      let next = node.#children.get(stem);
      if (!next) {
        next = new Trie<T>();
        node.#children.set(stem, next);
      }
      node = next;
    }
    node.#values.push(value);
  }

  /** All that begin at a place: how many words they take, and what they stand for. */
  from(stems: readonly string[], start: number): { length: number; values: readonly T[] }[] {
    const found: { length: number; values: readonly T[] }[] = [];
    let node: Trie<T> | undefined = this;
    for (let at = start; at <= stems.length && node; at++) {
      if (at > start && node.#values.length > 0) found.push({ length: at - start, values: node.#values });
      node = node.#children.get(stems[at] ?? '');
    }
    return found;
  }

  /** All values of longer sequences that begin with this one. */
  beyond(sequence: readonly string[]): T[] {
    let node: Trie<T> = this;
    for (const stem of sequence) {
      const next = node.#children.get(stem);
      if (!next) return [];
      node = next;
    }
    return [...node.#children.values()].flatMap((child) => child.#all());
  }

  #all(): T[] {
    return [...this.#values, ...[...this.#children.values()].flatMap((child) => child.#all())];
  }
}
