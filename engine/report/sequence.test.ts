import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonWith } from './json_list.ts';
import { joined, type Order, type Sequence } from './sequence.ts';

interface Placed {
  place: number;
  part: number;
}

const byPlace: Order<Placed> = (a, b) => a.place - b.place;

/** Parts that are in order, none of which is an array. */
const parts = fc
  .array(fc.array(fc.nat(9)))
  .map((lists) => lists.map((places, part) => places.sort((a, b) => a - b).map((place) => ({ place, part }))));

function ordered<T>(elements: readonly T[]): Sequence<T> {
  return { length: elements.length, isInOrder: true, [Symbol.iterator]: () => elements.values() };
}

test('what is in order is joined in order, alike elements in the order of their parts', () =>
  fc.assert(
    fc.property(parts, (lists) => {
      const one = joined(lists.map(ordered), byPlace);
      expect(one).toHaveLength(lists.flat().length);
      for (const _ of ['once', 'again']) expect([...one]).toEqual(lists.flat().sort(byPlace));
    }),
  ));

test('JSON in pieces is the JSON of the whole', () =>
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (list, beside) => {
      const whole = (elements: unknown[]) => ({ version: 1, runs: [{ list: elements, beside }] });
      expect([...jsonWith(whole([]), 'list', list)].join('')).toBe(`${JSON.stringify(whole(list), null, 2)}\n`);
    }),
  ));
