import { compareTexts, sortedKeys } from './compare.ts';
import { parseNumber, textOfNumber } from './number.ts';
import { define, membersOf } from './object.ts';
import { Opaque } from './opaque.ts';
import { isArray, isNumber, isObject, memberAt, type PlainObject, SetValue, type Value } from './value.ts';
import { isWellFormed, wellFormed } from './well_formed.ts';

/** What `JSON.parse` might not read exactly: long or exponential numbers, and halves of surrogate pairs. */
const delicate = /\d[\d.]{15}|\d[eE]|\.0+(?!\d)|\\u[dD][89a-fA-F]/;

/** Reads JSON with its numbers exact; throws as `JSON.parse` does. */
export function parseJson(text: string): Value {
  const value = JSON.parse(text) as Value;
  return delicate.test(text) ? new Exact(text).value() : value;
}

/** JSON as Go writes it, with sets as arrays and other keys than texts as texts. */
export function jsonText(value: Value): string {
  if (typeof value === 'string') return quoted(value);
  if (isNumber(value)) return textOfNumber(value);
  if (isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (value instanceof SetValue) return `[${value.sorted().map(jsonText).join(',')}]`;
  if (!isObject(value)) return String(value);
  // Keys that are written alike are one: that of the last in Rego's order.
  const byText = new Map(
    sortedKeys(value).map((key) => [typeof key === 'string' ? key : jsonText(key), memberAt(value, key) as Value]),
  );
  const members = [...byText].sort(([a], [b]) => compareTexts(a, b));
  return `{${members.map(([key, member]) => `${quoted(key)}:${jsonText(member)}`).join(',')}}`;
}

/** Plain JavaScript values, with sets as arrays, as other evaluators give them. What is plain already is not copied. */
export function plain(value: Value): unknown {
  return isPlain(value) ? value : copied(value);
}

function isPlain(value: Value): boolean {
  if (typeof value === 'string') return isWellFormed(value);
  if (typeof value !== 'object' || value === null) return typeof value !== 'bigint' && !Object.is(value, -0);
  if (isArray(value)) return value.every(isPlain);
  if (value instanceof Opaque) return false;
  for (const key in value) if (!isPlain((value as PlainObject)[key] as Value)) return false;
  return true;
}

function copied(value: Value): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (isNumber(value)) return typeof value === 'number' ? value + 0 : Number(textOfNumber(value));
  if (isArray(value)) return value.map(plain);
  if (value instanceof SetValue) return value.sorted().map(plain);
  if (!isObject(value)) return value;
  const object: Record<string, Value> = {};
  for (const [key, member] of membersOf(value)) {
    define(object, typeof key === 'string' ? key : jsonText(key), plain(member) as Value);
  }
  return object;
}

function quoted(text: string): string {
  return JSON.stringify(wellFormed(text)).replace(/[<>&\u2028\u2029\x7f]/g, (character) =>
    character === '\x7f' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const token = /[[\]{}:,]|"(?:[^"\\]|\\.)*"|[^\s[\]{}:,"]+/g;

/** Reads a text that is known to be JSON. */
class Exact {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = text.match(token) ?? [];
  }

  value(): Value {
    const next = this.#next();
    if (next === '[') return this.#array();
    if (next === '{') return this.#object();
    if (next.startsWith('"')) return textIn(next);
    if (/^[-\d]/.test(next)) return parseNumber(next) ?? tooLarge();
    return next === 'null' ? null : next === 'true';
  }

  #array(): Value[] {
    const array: Value[] = [];
    while (!this.#skip(']')) {
      array.push(this.value());
      this.#skip(',');
    }
    return array;
  }

  #object(): Value {
    const object: Record<string, Value> = {};
    while (!this.#skip('}')) {
      const key = textIn(this.#next());
      this.#skip(':');
      define(object, key, this.value());
      this.#skip(',');
    }
    return object;
  }

  #next(): string {
    return this.#tokens[this.#at++] ?? '';
  }

  #skip(expected: string): boolean {
    if (this.#tokens[this.#at] !== expected) return false;
    this.#at++;
    return true;
  }
}

function textIn(quotedText: string): string {
  return wellFormed(JSON.parse(quotedText) as string);
}

function tooLarge(): never {
  throw new SyntaxError('number too big');
}
