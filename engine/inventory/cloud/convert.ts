import type { Json } from '../../../core/host/boundary.ts';

type Conversion = (value: Json, word: string) => Json | undefined;

/** What a place may do with its value, by the name after `|`; one takes a word. */
export const conversions: Readonly<Record<string, Conversion>> = {
  /** A document as its text. */
  json: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
  /** The document of a text. */
  parsed: (value) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as Json;
    } catch {
      return undefined;
    }
  },
  /** A list of one. */
  list: (value) => (Array.isArray(value) ? value : [value]),
  first: (value) => (Array.isArray(value) ? value[0] : value),
  keys: (value) => (isObject(value) ? Object.keys(value) : undefined),
  /** The members of an object as a list of `{key, value}`. */
  entries: (value) => (isObject(value) ? Object.entries(value).map(([key, one]) => ({ key, value: one })) : undefined),
  /** Tags as a list of `{Key, Value}`, whatever the case, or as an object. */
  tags: (value) => (Array.isArray(value) ? pairs(value) : value),
  /** The value of a list of `{Key, Value}` that has the word as its key. */
  pick: (value, word) => (Array.isArray(value) ? own(pairs(value), word) : undefined),
  /** The names in a document as programs write them, `containerPort`. */
  camel,
  not: (value) => !truth(value),
  /** Whether something is switched on, in any of the words for it. */
  on: truth,
  /** Whether there is anything. */
  some: (value) => !(value === false || value === '' || (Array.isArray(value) && value.length === 0)),
  lower: (value) => (typeof value === 'string' ? value.toLowerCase() : value),
  upper: (value) => (typeof value === 'string' ? value.toUpperCase() : value),
  text: (value) => (isScalar(value) ? String(value) : value),
  /** `key:topic/orders`: what comes last. */
  last: (value) => (typeof value === 'string' ? value.slice(value.search(/[^:/]*$/)) : value),
  /** The parts of a text, between which the word stands. */
  split: (value, word) => (typeof value === 'string' ? value.split(word).flatMap((part) => part.trim() || []) : value),
  /** `//host/projects/one`: what is at the host. */
  path: (value) => (typeof value === 'string' ? value.replace(/^[a-z]*:?\/\/[^/]+\//, '') : value),
  /** `/servers/one/databases/two`: what it is below. */
  parent: (value) => (typeof value === 'string' ? value.replace(/\/[^/]+\/[^/]+$/, '') : value),
  /** The member of an object, whatever the case of its name. */
  member: (value, word) =>
    isObject(value) ? Object.entries(value).find(([key]) => key.toLowerCase() === word.toLowerCase())?.[1] : undefined,
  /** Whether a list, or a text, has the word. */
  has: (value, word) => (Array.isArray(value) || typeof value === 'string' ? value.includes(word) : undefined),
  /** Seconds since 1970 as a date. */
  date: (value) =>
    typeof value === 'number' && Math.abs(value) < latest
      ? new Date(value * 1000).toISOString().replace('.000', '')
      : undefined,
  /** All but the first. */
  rest: (value) => (Array.isArray(value) ? value.slice(1) : undefined),
  joined: (value) => (Array.isArray(value) ? value.filter(isScalar).join(',') : value),
  count: (value) => (Array.isArray(value) ? value.length : undefined),
};

/** Seconds of the last day that dates can be of. */
const latest = 8.64e12;

function truth(value: Json): boolean {
  return value === true || (typeof value === 'string' && /^(true|enabled|on|yes|active|1)$/i.test(value));
}

function camel(value: Json): Json {
  if (Array.isArray(value)) return value.map(camel);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name.replace(/^./, lower), camel(one)]));
}

function lower(text: string): string {
  return text.toLowerCase();
}

function own(object: { [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function pairs(list: readonly Json[]): { [key: string]: Json } {
  const entries = list.filter(isObject).map((one): [Json | undefined, Json | undefined] => {
    const named = Object.fromEntries(Object.entries(one).map(([name, value]) => [name.toLowerCase(), value]));
    return [named.key ?? named.tagkey, named.value ?? named.tagvalue];
  });
  return Object.fromEntries(entries.flatMap(([key, value]) => (typeof key === 'string' ? [[key, value ?? '']] : [])));
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
