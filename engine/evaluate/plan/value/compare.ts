import { compareNumbers, Decimal } from './number.ts';
import {
  type AnyObject,
  isArray,
  isNumber,
  isObject,
  isPlainObject,
  keysOf,
  memberAt,
  ObjectValue,
  type PlainObject,
  SetValue,
  type Value,
} from './value.ts';

/** Whether two values are the same to Rego. */
export function equal(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (a instanceof Decimal || b instanceof Decimal) return isNumber(a) && isNumber(b) && compareNumbers(a, b) === 0;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isArray(a)) return isArray(b) && sameElements(a, b);
  if (isPlainObject(a) && isPlainObject(b)) return sameMembers(a, b);
  if (a instanceof SetValue) {
    return b instanceof SetValue && a.count() === b.count() && a.elements().every((element) => b.has(element));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = keysOf(a);
  return keys.length === keysOf(b).length && keys.every((key) => equal(memberAt(a, key), memberAt(b, key)));
}

function sameElements(a: readonly Value[], b: readonly Value[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (!equal(a[index], b[index])) return false;
  return true;
}

/** Most objects that are compared differ in the first members: nothing is counted before that is known. */
function sameMembers(a: PlainObject, b: PlainObject): boolean {
  let members = 0;
  for (const key in a) {
    members++;
    const [one, other] = [a[key], b[key]];
    if ((one !== other && !equal(one, other)) || !Object.hasOwn(b, key)) return false;
  }
  return Object.keys(b).length === members;
}

/** Rego's order over all values: null, booleans, numbers, strings, arrays, objects, sets. */
export function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [rankOf(a), rankOf(b)];
  if (left !== right) return left - right;
  if (typeof a === 'boolean') return a ? 1 : -1;
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b);
  if (isArray(a) && isArray(b)) return compareLists(a, b);
  if (a instanceof SetValue && b instanceof SetValue) return compareLists(a.sorted(), b.sorted());
  return a === null ? 0 : compareObjects(a as AnyObject, b as AnyObject);
}

/** By code points, which is the order of UTF-8 bytes; JavaScript's own is by halves of surrogate pairs. */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [x, y] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function rankOf(value: Value): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return 1;
  if (isNumber(value)) return 2;
  if (typeof value === 'string') return 3;
  if (isArray(value)) return 4;
  return value instanceof SetValue ? 6 : 5;
}

function compareLists(a: readonly Value[], b: readonly Value[]): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const order = compare(a[index] as Value, b[index] as Value);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareObjects(a: AnyObject, b: AnyObject): number {
  const [left, right] = [sortedKeys(a), sortedKeys(b)];
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const [x, y] = [left[index] as Value, right[index] as Value];
    const order = compare(x, y) || compare(memberAt(a, x) as Value, memberAt(b, y) as Value);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

export function sortedKeys(object: AnyObject): readonly Value[] {
  return object instanceof ObjectValue ? object.sortedKeys() : Object.keys(object).sort(compareTexts);
}
