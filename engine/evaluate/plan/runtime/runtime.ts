import type { Builtin } from '../builtins/builtin.ts';
import { HashObject, HashSet } from '../value/collection.ts';
import { compareTexts, equal } from '../value/compare.ts';
import { parseNumber } from '../value/number.ts';
import { define, insert, merge, objectOf } from '../value/object.ts';
import { Opaque } from '../value/opaque.ts';
import {
  type AnyObject,
  isArray,
  isObject,
  isPlainObject,
  memberAt,
  ObjectValue,
  type PlainObject,
  SetValue,
  type Value,
} from '../value/value.ts';
import { PolicyError } from './error.ts';

type PlanFunction = (input: Value | undefined, data: Value) => Value | undefined;

/** What a program's surroundings give to it. */
export interface Host {
  builtin(name: string): Builtin;
  /** What a built-in function gives that threw `reason`. */
  recover(name: string, reason: unknown, operands: readonly Value[]): Value | undefined;
  /** Throws when the time of the evaluation is over. */
  outOfTime(): void;
}

/** What the code of a policy is given: nothing else is in its reach but the language itself. */
export function runtimeOf(host: Host) {
  return {
    ...host,
    HashObject,
    HashSet,
    conflict,
    dot,
    dotBase,
    equal,
    insert,
    insertOnce,
    isObject,
    isSet: (value: Value) => value instanceof SetValue,
    keys,
    keysSorted,
    lengthOf,
    mapping,
    merge,
    missed,
    number: parseNumber,
    objectOf,
    upsert,
    values,
  };
}

function conflict(): never {
  throw new PolicyError('eval_conflict_error', 'complete rules must not produce multiple outputs');
}

/** What stands in a value at a key; nothing if there is none. */
function dot(source: Value | undefined, key: Value): Value | undefined {
  if (typeof source !== 'object' || source === null) return undefined;
  if (source instanceof Opaque) {
    if (source instanceof ObjectValue) return source.get(key);
    return source instanceof SetValue && source.has(key) ? key : undefined;
  }
  if (isArray(source)) return typeof key === 'number' ? source[key] : undefined;
  return typeof key === 'string' && Object.hasOwn(source, key) ? (source as PlainObject)[key] : undefined;
}

/** The same in a document that a store holds, where OPA also finds a member by a number that its name spells. */
function dotBase(source: Value | undefined, key: Value): Value | undefined {
  return dot(source, isPlainObject(source) && typeof key === 'number' ? String(key) : key);
}

/** What stands at a key of a value that, if it is a plain object, does not have it. */
function missed(source: Value | undefined, key: string): Value | undefined {
  return isPlainObject(source) ? undefined : dot(source, key);
}

/** The keys of what is gone through, but none for an array, whose keys are counted. */
function keys(source: Value | undefined): readonly Value[] | undefined {
  if (isArray(source)) return undefined;
  if (source instanceof SetValue) return source.elements();
  if (source instanceof ObjectValue) return source.keys();
  return isPlainObject(source) ? Object.keys(source) : [];
}

function keysSorted(source: Value | undefined): readonly Value[] | undefined {
  if (isArray(source)) return undefined;
  if (source instanceof SetValue) return source.sorted();
  if (source instanceof ObjectValue) return source.sortedKeys();
  return isPlainObject(source) ? Object.keys(source).sort(compareTexts) : [];
}

function values(source: Value, among: readonly Value[] | undefined): readonly Value[] {
  if (among === undefined) return source as readonly Value[];
  if (among.length === 0 || source instanceof SetValue) return among;
  return among.map((key) => memberAt(source as AnyObject, key) as Value);
}

function lengthOf(value: Value): number | undefined {
  if (isArray(value)) return value.length;
  if (typeof value === 'string') return [...value].length;
  if (value instanceof SetValue || value instanceof ObjectValue) return value.count();
  return isPlainObject(value) ? Object.keys(value).length : undefined;
}

function insertOnce(object: AnyObject, key: Value, value: Value): AnyObject {
  const before = memberAt(object, key);
  if (before !== undefined && !equal(before, value)) {
    throw new PolicyError('eval_conflict_error', 'object keys must be unique');
  }
  return before === undefined ? insert(object, key, value) : object;
}

/** A copy of a document with a value at a path: what stands in the way is replaced. */
function upsert(document: Value | undefined, path: readonly string[], value: Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy: Record<string, Value> = {};
  if (isPlainObject(document)) for (const key of Object.keys(document)) define(copy, key, document[key] as Value);
  define(copy, step, upsert(Object.hasOwn(copy, step) ? copy[step] : undefined, rest, value));
  return copy;
}

interface Node {
  children: Map<Value, Node>;
  found?: PlanFunction;
}

/** Finds the function of a rule by its path in `data`. */
function mapping(entries: [string[], PlanFunction][]): (path: Value[]) => PlanFunction | undefined {
  const root: Node = { children: new Map() };
  for (const [path, found] of entries) {
    let node = root;
    for (const step of path) {
      const child = node.children.get(step) ?? { children: new Map() };
      node.children.set(step, child);
      node = child;
    }
    node.found = found;
  }
  return (path) => {
    let node: Node | undefined = root;
    for (const step of path) node = node?.children.get(step);
    return node?.found;
  };
}
