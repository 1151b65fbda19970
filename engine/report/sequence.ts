/** A list that may be longer than memory holds: it is gone through as often as a format asks. */
export interface Sequence<T> extends Iterable<T> {
  readonly length: number;
  /** It comes in the order in which a text shows it. */
  readonly isInOrder?: true;
}

/** Like `Array.sort`; less than 0: `a` comes first. */
export type Order<T> = (a: T, b: T) => number;

/** The elements in order; what is in order already is not held. */
export function inOrder<T>(sequence: Sequence<T>, order: Order<T>): Iterable<T> {
  return sequence.isInOrder ? sequence : [...sequence].sort(order);
}

/** Puts what is in order together in order; what is alike, in the order of the parts. */
export function* merged<T>(parts: readonly Iterable<T>[], order: Order<T>): Generator<T> {
  const heads: { value: T; rest: Iterator<T> }[] = [];
  for (const part of parts) {
    const rest = part[Symbol.iterator]();
    const { done, value } = rest.next();
    if (!done) heads.push({ value, rest });
  }
  while (heads.length > 0) {
    const first = heads.reduce((a, b) => (order(b.value, a.value) < 0 ? b : a));
    yield first.value;
    const next = first.rest.next();
    if (next.done) heads.splice(heads.indexOf(first), 1);
    else first.value = next.value;
  }
}

/** Several sequences as one, which is in order if each of them is. */
export function joined<T>(parts: readonly Sequence<T>[], order: Order<T>): Sequence<T> {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (parts.some((part) => !part.isInOrder)) return parts.flatMap((part) => [...part]);
  return { length, isInOrder: true, [Symbol.iterator]: () => merged(parts, order) };
}
