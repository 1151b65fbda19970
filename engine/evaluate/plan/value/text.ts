import { sortedKeys } from './compare.ts';
import { textOfNumber } from './number.ts';

import { isArray, isNumber, isObject, memberAt, SetValue, type Value } from './value.ts';
import { wellFormed } from './well_formed.ts';

/** A value as Rego writes it: `{"a": [1, "x"]}`, `{1, 2}`, `set()`; texts as Go quotes them, or as `quote` does. */
export function regoText(value: Value, quote: (text: string) => string = quoted): string {
  const inner = (one: Value): string => regoText(one, quote);
  if (typeof value === 'string') return quote(value);
  if (isNumber(value)) return textOfNumber(value);
  if (isArray(value)) return `[${value.map(inner).join(', ')}]`;
  if (value instanceof SetValue) return value.count() === 0 ? 'set()' : `{${value.sorted().map(inner).join(', ')}}`;
  if (!isObject(value)) return String(value);
  const members = sortedKeys(value).map((key) => `${inner(key)}: ${inner(memberAt(value, key) as Value)}`);
  return `{${members.join(', ')}}`;
}

const escapes: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '"': '\\"',
  '\\': '\\\\',
};

/** What Go does not print as it is: controls, formats, unassigned characters, and each space but the common one. */
const unprintable = /["\\]|[^\P{C}]|[^\P{Z} ]/gu;

/** A text as Go quotes it. */
export function quoted(text: string): string {
  const inside = wellFormed(text).replace(unprintable, (character) => {
    const known = escapes[character];
    if (known !== undefined) return known;
    const code = character.codePointAt(0) as number;
    if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return `"${inside}"`;
}
