import { Decimal, type RegoNumber } from './number.ts';
import { Opaque } from './opaque.ts';

/**
 * What a policy calculates with. JSON is what `JSON.parse` makes of it and is never copied; Rego's sets, and objects
 * with keys that are no strings, are classes without a public field, so that no name of a member ever meets theirs.
 */
export type Value = null | boolean | string | RegoNumber | readonly Value[] | SetValue | ObjectValue | PlainObject;

export interface PlainObject {
  readonly [key: string]: Value;
}

/** A set. Its elements are distinct as Rego has it. */
export abstract class SetValue extends Opaque {
  abstract count(): number;
  abstract has(value: Value): boolean;
  /** In any order. */
  abstract elements(): readonly Value[];
  /** In Rego's order. */
  abstract sorted(): readonly Value[];
}

/** An object that may have keys that are no strings, or that a policy builds by keys that are not known before. */
export abstract class ObjectValue extends Opaque {
  abstract count(): number;
  abstract get(key: Value): Value | undefined;
  abstract keys(): readonly Value[];
  abstract sortedKeys(): readonly Value[];
}

/** Both forms of an object. */
export type AnyObject = PlainObject | ObjectValue;

export function isNumber(value: Value | undefined): value is RegoNumber {
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof Decimal;
}

export function isArray(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isPlainObject(value: Value | undefined): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Opaque);
}

export function isObject(value: Value | undefined): value is AnyObject {
  return value instanceof ObjectValue || isPlainObject(value);
}

export function keysOf(object: AnyObject): readonly Value[] {
  return object instanceof ObjectValue ? object.keys() : Object.keys(object);
}

export function memberAt(object: AnyObject, key: Value): Value | undefined {
  if (object instanceof ObjectValue) return object.get(key);
  return typeof key === 'string' && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The name that Rego gives to the type of a value. */
export function typeName(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean' || typeof value === 'string') return typeof value;
  if (isNumber(value)) return 'number';
  if (isArray(value)) return 'array';
  return value instanceof SetValue ? 'set' : 'object';
}
