import { equal } from './compare.ts';
import { hashOf } from './hash.ts';
import { isArray, isPlainObject, ObjectValue, type PlainObject, SetValue, type Value } from './value.ts';

/** So many composite values may share a mark before a better one is sought, and in the end their content is hashed. */
const crowded = 16;

/** Where each of a list's distinct values stands. The list grows only by `add`. */
export class Positions {
  readonly #keys: Value[];
  readonly #scalars = new Map<Value, number>();
  readonly #composites = new Map<unknown, number[]>();
  /** The member that tells objects apart, or a member of a member. */
  #path: readonly string[] | undefined;
  #crowds = 0;

  constructor(keys: Value[]) {
    this.#keys = keys;
    this.#indexAll();
  }

  /** -1 for a value that is not there. */
  find(value: Value): number {
    if (typeof value !== 'object' || value === null) return this.#scalars.get(value) ?? -1;
    for (const found of this.#composites.get(this.#markOf(value)) ?? [])
      if (equal(this.#keys[found], value)) return found;
    return -1;
  }

  /** Adds a value that is not there. */
  add(value: Value): void {
    this.#index(value, this.#keys.push(value) - 1);
  }

  #indexAll(): void {
    this.#composites.clear();
    for (let at = 0; at < this.#keys.length; at++) this.#index(this.#keys[at] as Value, at);
  }

  #index(value: Value, at: number): void {
    if (typeof value !== 'object' || value === null) {
      this.#scalars.set(value, at);
      return;
    }
    if (this.#path === undefined && isPlainObject(value)) this.#path = tellingPath([value]);
    const mark = this.#markOf(value);
    const bucket = this.#composites.get(mark);
    if (!bucket) this.#composites.set(mark, [at]);
    else if (bucket.push(at) > crowded && this.#crowds < 2) {
      const crowd = bucket.map((one) => this.#keys[one] as Value).filter(isPlainObject);
      this.#path = tellingPath(crowd) ?? this.#path;
      this.#crowds += crowd.length > 1 ? 1 : 2;
      this.#indexAll();
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

function at(value: Value | undefined, [step, ...rest]: readonly string[]): Value | undefined {
  if (step === undefined) return value;
  return isPlainObject(value) && Object.hasOwn(value, step) ? at(value[step], rest) : undefined;
}
