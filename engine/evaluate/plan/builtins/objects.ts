import { HashSet } from '../value/collection.ts';
import { sortedKeys } from '../value/compare.ts';
import { membersOf, merge, objectOf } from '../value/object.ts';
import {
  type AnyObject,
  isArray,
  isObject,
  isPlainObject,
  keysOf,
  memberAt,
  SetValue,
  type Value,
} from '../value/value.ts';
import { arrayAt, type Builtins, failOperand, objectAt, setAt } from './builtin.ts';

/** The element of any collection at a key. */
function elementAt(value: Value, key: Value): Value | undefined {
  if (isArray(value)) return typeof key === 'number' ? value[key] : undefined;
  if (value instanceof SetValue) return value.has(key) ? key : undefined;
  return isObject(value) ? memberAt(value, key) : undefined;
}

function get(object: AnyObject, path: Value, otherwise: Value): Value {
  if (!isArray(path)) return memberAt(object, path) ?? otherwise;
  let found: Value | undefined = object;
  for (const step of path) {
    found = elementAt(found, step);
    if (found === undefined) return otherwise;
  }
  return found;
}

function keysIn(value: Value | undefined): SetValue {
  if (value instanceof SetValue) return value;
  if (isArray(value)) return HashSet.of(value);
  return isObject(value) ? HashSet.of(keysOf(value)) : failOperand(2, value, 'one of {object, set, array}');
}

function chosen(object: AnyObject, isChosen: (key: Value) => boolean): AnyObject {
  return objectOf(membersOf(object).filter(([key]) => isChosen(key)));
}

/** Of members that both have the second's, save objects, which are merged. */
function unite(a: AnyObject, b: AnyObject): AnyObject {
  return merge(b, a) as AnyObject;
}

/** What can be reached in a value: each with the path to it. */
function walk(value: Value, path: readonly Value[] = [], found: Value[] = []): Value[] {
  found.push([path, value]);
  if (isArray(value)) {
    value.forEach((element, index) => {
      walk(element, [...path, index], found);
    });
  } else if (value instanceof SetValue) for (const element of value.sorted()) walk(element, [...path, element], found);
  else if (isObject(value))
    for (const key of sortedKeys(value)) walk(memberAt(value, key) as Value, [...path, key], found);
  return found;
}

function reachable(graph: AnyObject, from: readonly Value[]): HashSet {
  const reached = new HashSet();
  const next = [...from];
  for (let node = next.pop(); node !== undefined; node = next.pop()) {
    const edges = reached.has(node) ? undefined : memberAt(graph, node);
    if (edges === undefined) continue;
    reached.add(node);
    if (isArray(edges)) next.push(...edges);
    else if (edges instanceof SetValue) next.push(...edges.elements());
  }
  return reached;
}

export const objects: Builtins = {
  'object.get': (object, path, otherwise) => {
    // The common case, with nothing looked at twice.
    if (typeof path === 'string' && isPlainObject(object)) {
      return Object.hasOwn(object, path) ? object[path] : otherwise;
    }
    return get(objectAt(1, object), path as Value, otherwise as Value);
  },
  'object.keys': (object) => HashSet.of(keysOf(objectAt(1, object))),
  'object.remove': (object, keys) => {
    const removed = keysIn(keys);
    return chosen(objectAt(1, object), (key) => !removed.has(key));
  },
  'object.filter': (object, keys) => {
    const kept = keysIn(keys);
    return chosen(objectAt(1, object), (key) => kept.has(key));
  },
  'object.union': (a, b) => unite(objectAt(1, a), objectAt(2, b)),
  'object.union_n': (objects) =>
    arrayAt(1, objects)
      .map((one) => objectAt(1, one))
      .reduce<AnyObject>(unite, {}),
  'graph.reachable': (graph, from) => reachable(objectAt(1, graph), isArray(from) ? from : setAt(2, from).elements()),
  walk: (value) => walk(value as Value),
};
