import { HashObject } from './collection.ts';
import { type AnyObject, isObject, memberAt, ObjectValue, type Value } from './value.ts';

/** Sets a member of an object that this policy is building; gives the object, which is another once a key is no string. */
export function insert(object: AnyObject, key: Value, value: Value): AnyObject {
  if (object instanceof HashObject) {
    object.insert(key, value);
    return object;
  }
  if (typeof key !== 'string') return insert(widened(object), key, value);
  define(object as Record<string, Value>, key, value);
  return object;
}

/** Setting `__proto__` would change what the object is. */
export function define(object: Record<string, Value>, key: string, value: Value): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  } else object[key] = value;
}

/** An object of these members; a plain one if each key is a string. */
export function objectOf(members: Iterable<readonly [Value, Value]>): AnyObject {
  let object: AnyObject = {};
  for (const [key, value] of members) object = insert(object, key, value);
  return object;
}

export function membersOf(object: AnyObject): [Value, Value][] {
  if (object instanceof ObjectValue) return object.keys().map((key) => [key, object.get(key) as Value]);
  return Object.entries(object);
}

/** Members of both; objects that both have are merged in turn, of anything else the first is taken. */
export function merge(a: Value | undefined, b: Value): Value {
  if (a === undefined) return b;
  if (!isObject(a) || !isObject(b)) return a;
  let merged: AnyObject = objectOf(membersOf(b));
  for (const [key, value] of membersOf(a)) {
    const other = memberAt(b, key);
    merged = insert(merged, key, other === undefined ? value : merge(value, other));
  }
  return merged;
}

function widened(object: AnyObject): HashObject {
  const wide = new HashObject();
  for (const [key, value] of membersOf(object)) wide.insert(key, value);
  return wide;
}
