import { compare, equal } from '../value/compare.ts';

import { isArray, isObject, keysOf, memberAt, SetValue, type Value } from '../value/value.ts';
import { plus, times } from './arithmetic.ts';
import { type Builtins, failOperand, listAt } from './builtin.ts';

function count(value: Value | undefined): number {
  if (isArray(value)) return value.length;
  if (typeof value === 'string') return lengthOfText(value);
  if (value instanceof SetValue) return value.count();
  return isObject(value) ? keysOf(value).length : failOperand(1, value, 'one of {array, object, set, string}');
}

/** In code points. */
function lengthOfText(text: string): number {
  let pairs = 0;
  for (let index = 0; index < text.length; index++) if ((text.codePointAt(index) as number) > 0xffff) pairs++;
  return text.length - pairs;
}

function most(value: Value | undefined, isBetter: (order: number) => boolean): Value | undefined {
  let best: Value | undefined;
  for (const element of listAt(1, value)) {
    if (best === undefined || isBetter(compare(element, best))) best = element;
  }
  return best;
}

function isMember(element: Value | undefined, collection: Value | undefined): boolean {
  if (collection instanceof SetValue) return collection.has(element as Value);
  if (isArray(collection)) return collection.some((one) => equal(one, element));
  return isObject(collection) && keysOf(collection).some((key) => equal(memberAt(collection, key), element));
}

function isMemberAt(key: Value, element: Value, collection: Value): boolean {
  if (collection instanceof SetValue) return collection.has(key) && equal(key, element);
  if (isArray(collection)) return typeof key === 'number' && equal(collection[key], element);
  return isObject(collection) && equal(memberAt(collection, key), element);
}

export const aggregates: Builtins = {
  count,
  sum: (list) => listAt(1, list).reduce((total: Value, element) => plus(total, element), 0),
  product: (list) => listAt(1, list).reduce((total: Value, element) => times(total, element), 1),
  max: (list) => most(list, (order) => order > 0),
  min: (list) => most(list, (order) => order < 0),
  sort: (list) => listAt(1, list).toSorted(compare),
  all: (list) => listAt(1, list).every((element) => element === true),
  any: (list) => listAt(1, list).some((element) => element === true),
  'internal.member_2': isMember,
  'internal.member_3': (key, element, collection) => isMemberAt(key as Value, element as Value, collection as Value),
};
