import { compare, equal } from './compare.ts';
import { Decimal, sameForm } from './number.ts';
import { Positions } from './positions.ts';
import { ObjectValue, SetValue, type Value } from './value.ts';

/** So few keys are looked through one by one. */
const few = 8;

function findAmong(keys: readonly Value[], value: Value): number {
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at];
    if (key === value || (typeof value === 'object' && equal(key, value))) return at;
  }
  return -1;
}

/** Numbers that are equal are one key, however they are written. */
function keyOf(value: Value): Value {
  return value instanceof Decimal ? sameForm(value) : value;
}

/** What each set begins with. Most stay so small that an array of their own, with room to grow, would be waste. */
const nothing: Value[] = [];

/** A set that grows. */
export class HashSet extends SetValue {
  #elements: Value[];
  #positions: Positions | undefined;
  #sorted: readonly Value[] | undefined;

  /** Takes over an array of values that are distinct. */
  constructor(distinct: Value[] = nothing) {
    super();
    this.#elements = distinct;
  }

  static of(values: Iterable<Value>): HashSet {
    const set = new HashSet();
    for (const value of values) set.add(value);
    return set;
  }

  add(value: Value): void {
    const element = keyOf(value);
    const elements = this.#elements;
    if (elements.length > few) {
      this.#positions ??= new Positions(elements);
      if (this.#positions.place(element) >= 0) return;
    } else {
      if (findAmong(elements, element) >= 0) return;
      if (elements.length > 1) elements.push(element);
      else this.#elements = elements.length === 0 ? [element] : [elements[0] as Value, element];
    }
    this.#sorted = undefined;
  }

  #find(value: Value): number {
    if (this.#elements.length <= few) return findAmong(this.#elements, value);
    this.#positions ??= new Positions(this.#elements);
    return this.#positions.find(value);
  }

  count(): number {
    return this.#elements.length;
  }

  has(value: Value): boolean {
    return this.#find(keyOf(value)) >= 0;
  }

  elements(): readonly Value[] {
    return this.#elements;
  }

  sorted(): readonly Value[] {
    this.#sorted ??= this.#elements.toSorted(compare);
    return this.#sorted;
  }
}

/** An object of any keys that grows. */
export class HashObject extends ObjectValue {
  readonly #scalars = new Map<Value, Value>();
  #composites: { positions: Positions; keys: Value[]; values: Value[] } | undefined;
  #sorted: readonly Value[] | undefined;

  insert(key: Value, value: Value): void {
    const same = keyOf(key);
    this.#sorted = undefined;
    if (typeof same !== 'object' || same === null) {
      this.#scalars.set(same, value);
      return;
    }
    const keys: Value[] = [];
    this.#composites ??= { positions: new Positions(keys), keys, values: [] };
    const at = this.#composites.positions.place(same);
    this.#composites.values[at < 0 ? this.#composites.keys.length - 1 : at] = value;
  }

  count(): number {
    return this.#scalars.size + (this.#composites?.keys.length ?? 0);
  }

  get(key: Value): Value | undefined {
    const same = keyOf(key);
    if (typeof same !== 'object' || same === null) return this.#scalars.get(same);
    return this.#composites?.values[this.#composites.positions.find(same)];
  }

  keys(): readonly Value[] {
    return [...this.#scalars.keys(), ...(this.#composites?.keys ?? [])];
  }

  sortedKeys(): readonly Value[] {
    this.#sorted ??= this.keys().toSorted(compare);
    return this.#sorted;
  }
}
