import { HashSet } from '../plan/value/collection.ts';
import { parseNumber } from '../plan/value/number.ts';
import { objectOf } from '../plan/value/object.ts';
import type { Value } from '../plan/value/value.ts';

const token = /"(?:[^"\\]|\\.)*"|set\(\)|[[\]{},:]|[^\s[\]{},:"]+/g;

/** Reads a value that OPA's WebAssembly wrote as Rego: `{"a": [1, {2, 3}, set()]}`. */
export function parseRego(text: string): Value {
  return new Reader(text.match(token) ?? []).value();
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  value(): Value {
    const next = this.#tokens[this.#at++] ?? 'null';
    if (next.startsWith('"')) return JSON.parse(next) as string;
    if (next === '[') return this.#elements(']');
    if (next === '{') return this.#braces();
    if (next === 'set()') return new HashSet();
    return next === 'null' ? null : (parseNumber(next) ?? next === 'true');
  }

  #elements(end: string): Value[] {
    const elements: Value[] = [];
    while (!this.#skip(end)) {
      elements.push(this.value());
      this.#skip(',');
    }
    return elements;
  }

  /** Empty braces are an object; the first colon tells one from a set. */
  #braces(): Value {
    if (this.#skip('}')) return {};
    const first = this.value();
    if (!this.#skip(':')) {
      this.#skip(',');
      return HashSet.of([first, ...this.#elements('}')]);
    }
    const members: [Value, Value][] = [[first, this.value()]];
    while (!this.#skip('}')) {
      this.#skip(',');
      const key = this.value();
      this.#skip(':');
      members.push([key, this.value()]);
    }
    return objectOf(members);
  }

  #skip(expected: string): boolean {
    if (this.#tokens[this.#at] !== expected) return false;
    this.#at++;
    return true;
  }
}
