import { equal } from './compare.ts';
import { hashOf } from './hash.ts';
import { isArray, isPlainObject, ObjectValue, type PlainObject, SetValue, type Value } from './value.ts';

/** So many composite values may share a mark before a better one is sought, and in the end their content is hashed. */
const crowded = 16;

/** Where each of a list's distinct values stands. The list grows only by `place`. */
export class Positions {
  readonly #keys: Value[];
  readonly #scalars = new Map<Value, number>();
  /** By a mark that equal values share: a position, or several. */
  readonly #composites = new Map<unknown, number | number[]>();
  /** The member that tells objects apart, or a member of a member. */
  #path: readonly string[] | undefined;
  #crowds = 0;

  constructor(keys: Value[]) {
    this.#keys = keys;
    for (let at = 0; at < keys.length; at++) this.#place(keys[at] as Value, at);
  }

  /** -1 for a value that is not there. */
  find(value: Value): number {
    if (typeof value !== 'object' || value === null) return this.#scalars.get(value) ?? -1;
    const places = this.#composites.get(this.#markOf(value));
    return places === undefined ? -1 : this.#among(places, value);
  }

  /** Adds a value unless it is there; gives its place if it was, and -1 otherwise. */
  place(value: Value): number {
    const found = this.#place(value, this.#keys.length);
    if (found < 0) this.#keys.push(value);
    if (this.#isCrowded) this.#spread();
    return found;
  }

  #isCrowded = false;

  #place(value: Value, at: number): number {
    if (typeof value !== 'object' || value === null) {
      const found = this.#scalars.get(value);
      if (found === undefined) this.#scalars.set(value, at);
      return found ?? -1;
    }
    if (this.#path === undefined && isPlainObject(value)) this.#path = tellingPath([value]);
    const mark = this.#markOf(value);
    const places = this.#composites.get(mark);
    const found = places === undefined ? -1 : this.#among(places, value);
    if (found >= 0) return found;
    if (places === undefined) this.#composites.set(mark, at);
    else if (typeof places === 'number') this.#composites.set(mark, [places, at]);
    else if (places.push(at) > crowded && this.#crowds < 2) this.#isCrowded = true;
    return -1;
  }

  #among(places: number | readonly number[], value: Value): number {
    if (typeof places === 'number') return equal(this.#keys[places], value) ? places : -1;
    for (const at of places) if (equal(this.#keys[at], value)) return at;
    return -1;
  }

  /** Finds a better mark: another member, or in the end the whole content. */
  #spread(): void {
    this.#isCrowded = false;
    const crowds = [...this.#composites.values()].filter((places) => typeof places !== 'number');
    const crowd = crowds
      .flatMap((places) => (places.length > crowded ? places : []))
      .map((at) => this.#keys[at] as Value)
      .filter(isPlainObject);
    this.#path = tellingPath(crowd) ?? this.#path;
    this.#crowds += crowd.length > 1 ? 1 : 2;
    this.#composites.clear();
    for (let at = 0; at < this.#keys.length; at++) {
      const key = this.#keys[at] as Value;
      if (typeof key === 'object' && key !== null) this.#place(key, at);
    }
  }

  /** Equal values have equal marks. A mark costs little, so it looks at one place only. */
  #markOf(value: object & Value): unknown {
    if (this.#crowds > 1) return hashOf(value);
    if (isArray(value)) return value.findLast((element) => typeof element !== 'object');
    if (value instanceof SetValue || value instanceof ObjectValue) return value.count();
    const mark = this.#path && at(value, this.#path);
    return typeof mark === 'object' ? undefined : mark;
  }
}

/** The path to the most different texts; of those, to the longest. */
function tellingPath(objects: readonly PlainObject[]): readonly string[] | undefined {
  let best: { path: readonly string[]; different: number; length: number } | undefined;
  for (const path of pathsOf(objects[0] ?? {})) {
    const texts = new Set(objects.map((object) => at(object, path)).filter((text) => typeof text === 'string'));
    const [first = ''] = texts;
    const found = { path, different: texts.size, length: first.length };
    const isBetter =
      !best || found.different > best.different || (found.different === best.different && found.length > best.length);
    if (texts.size > 0 && isBetter) best = found;
  }
  return best?.path;
}

function* pathsOf(object: PlainObject): Generator<readonly string[]> {
  for (const member of Object.keys(object)) {
    yield [member];
    const inner = object[member];
    if (isPlainObject(inner)) for (const innermost of Object.keys(inner)) yield [member, innermost];
  }
}

function at(value: Value, path: readonly string[]): Value | undefined {
  let found: Value | undefined = value;
  for (const step of path) {
    if (!isPlainObject(found) || !Object.hasOwn(found, step)) return undefined;
    found = found[step];
  }
  return found;
}
