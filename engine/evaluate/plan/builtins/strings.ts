import { integerOf, parseNumber, type RegoNumber } from '../value/number.ts';
import { membersOf } from '../value/object.ts';
import { regoText } from '../value/text.ts';
import { isNumber, SetValue, type Value } from '../value/value.ts';
import {
  arrayAt,
  type Builtins,
  beyond,
  fail,
  failType,
  integerAt,
  numberAt,
  objectAt,
  textAt,
  textsAt,
} from './builtin.ts';

const ascii = /^[\0-\x7f]*$/;
const surrogate = /[\ud800-\udfff]/;

/** Code points; Rego counts by them. */
function hasPairs(...texts: string[]): boolean {
  return texts.some((text) => surrogate.test(text));
}

/** Go changes each code point to one other; JavaScript changes a few to several. */
function cased(change: (text: string) => string) {
  return (value: Value | undefined): string => {
    const text = textAt(1, value);
    if (ascii.test(text)) return change(text);
    const points = [...text].map(change);
    return points.every((point) => [...point].length === 1) ? points.join('') : beyond();
  };
}

function indexOf(text: string, search: string): number {
  if (search === '') fail('empty search character');
  const at = text.indexOf(search);
  return at > 0 && hasPairs(text) ? [...text.slice(0, at)].length : at;
}

function indexesOf(text: string, search: string): number[] {
  if (search === '') fail('empty search character');
  if (hasPairs(text, search)) beyond();
  const found: number[] = [];
  for (let at = text.indexOf(search); at >= 0; at = text.indexOf(search, at + 1)) found.push(at);
  return found;
}

function substring(text: string, start: number, length: number): string {
  if (start < 0) fail('negative offset');
  const end = length < 0 ? undefined : start + length;
  return hasPairs(text) ? [...text].slice(start, end).join('') : text.slice(start, end);
}

function split(text: string, separator: string): string[] {
  return separator === '' ? [...text] : text.split(separator);
}

function replace(text: string, old: string, by: string): string {
  return old === '' ? `${by}${[...text].map((point) => point + by).join('')}` : text.split(old).join(by);
}

/** As one pass: at each place, the first of the pairs that fits. */
function replaceAllOf(pairs: readonly [string, string][], text: string): string {
  if (pairs.some(([old]) => old === '')) return beyond();
  let replaced = '';
  for (let at = 0; at < text.length; ) {
    const [old, by] = pairs.find(([one]) => text.startsWith(one, at)) ?? [];
    replaced += old === undefined ? text[at] : by;
    at += old?.length ?? 1;
  }
  return replaced;
}

function trimStart(text: string, cutset: ReadonlySet<string>): string {
  const points = [...text];
  const first = points.findIndex((point) => !cutset.has(point));
  return first < 0 ? '' : points.slice(first).join('');
}

function trimEnd(text: string, cutset: ReadonlySet<string>): string {
  const points = [...text];
  return points.slice(0, points.findLastIndex((point) => !cutset.has(point)) + 1).join('');
}

function trimming(trim: (text: string, cutset: ReadonlySet<string>) => string) {
  return (text: Value | undefined, cutset: Value | undefined) => trim(textAt(1, text), new Set(textAt(2, cutset)));
}

/** What Go takes for white space. */
const space = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const leading = new RegExp(`^${space}+`);

function trimSpace(text: string): string {
  const isSpace = new RegExp(space);
  let end = text.length;
  while (end > 0 && isSpace.test(text[end - 1] as string)) end--;
  return text.slice(0, end).replace(leading, '');
}

function textsOrOne(position: number, value: Value | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : textsAt(position, value);
}

function anyMatch(matches: (text: string, affix: string) => boolean) {
  return (texts: Value | undefined, affixes: Value | undefined): boolean => {
    const [among, wanted] = [textsOrOne(1, texts), textsOrOne(2, affixes)];
    return among.some((text) => wanted.some((affix) => matches(text, affix)));
  };
}

function countOf(text: string, search: string): number {
  return search === '' ? [...text].length + 1 : text.split(search).length - 1;
}

function formatInteger(number: RegoNumber, base: RegoNumber): string {
  if (base !== 2 && base !== 8 && base !== 10 && base !== 16)
    return failType('operand 2 must be one of {2, 8, 10, 16}');
  return (integerOf(number) ?? beyond()).toString(base);
}

const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** What Go might take for a number beside. */
const goNumber = /^[+-]?(0[xX][\da-fA-F_.]*([pP][+-]?\d+)?|[\d_]*\.?[\d_]*([eE][+-]?\d+)?)$/;

function toNumber(value: Value | undefined): RegoNumber {
  if (value === null || value === false) return 0;
  if (value === true) return 1;
  if (isNumber(value)) return value;
  const text = textAt(1, value);
  if (/^[+-]*(inf|infinity|nan)$/i.test(text)) return failType('operand 1 must be valid number string but got string');
  if (jsonNumber.test(text)) return parseNumber(text) ?? fail('number too big');
  return goNumber.test(text) && /\d/.test(text) ? beyond() : fail('invalid syntax');
}

/** A text as it is, and anything else as Rego writes it; `<undefined>` for the empty set that stands for nothing. */
function templatePart(part: Value): string {
  if (!(part instanceof SetValue)) return typeof part === 'string' ? part : regoText(part);
  const [only] = part.elements();
  return only === undefined ? '<undefined>' : typeof only === 'string' ? only : regoText(only);
}

const upper = cased((text) => text.toUpperCase());
const lower = cased((text) => text.toLowerCase());

export const strings: Builtins = {
  concat: (separator, texts) => textsAt(2, texts).join(textAt(1, separator)),
  contains: (text, part) => textAt(1, text).includes(textAt(2, part)),
  endswith: (text, end) => textAt(1, text).endsWith(textAt(2, end)),
  startswith: (text, start) => textAt(1, text).startsWith(textAt(2, start)),
  format_int: (number, base) => formatInteger(numberAt(1, number), numberAt(2, base)),
  indexof: (text, search) => indexOf(textAt(1, text), textAt(2, search)),
  indexof_n: (text, search) => indexesOf(textAt(1, text), textAt(2, search)),
  lower,
  upper,
  replace: (text, old, by) => replace(textAt(1, text), textAt(2, old), textAt(3, by)),
  split: (text, separator) => split(textAt(1, text), textAt(2, separator)),
  substring: (text, start, length) => substring(textAt(1, text), integerAt(2, start), integerAt(3, length)),
  to_number: toNumber,
  trim: trimming((text, cutset) => trimEnd(trimStart(text, cutset), cutset)),
  trim_left: trimming(trimStart),
  trim_right: trimming(trimEnd),
  trim_prefix: (text, prefix) => {
    const [whole, start] = [textAt(1, text), textAt(2, prefix)];
    return whole.startsWith(start) ? whole.slice(start.length) : whole;
  },
  trim_suffix: (text, suffix) => {
    const [whole, end] = [textAt(1, text), textAt(2, suffix)];
    return whole.endsWith(end) ? whole.slice(0, whole.length - end.length) : whole;
  },
  trim_space: (text) => trimSpace(textAt(1, text)),
  'strings.any_prefix_match': anyMatch((text, affix) => text.startsWith(affix)),
  'strings.any_suffix_match': anyMatch((text, affix) => text.endsWith(affix)),
  'strings.count': (text, search) => countOf(textAt(1, text), textAt(2, search)),
  'strings.replace_n': (pairs, text) =>
    replaceAllOf(
      membersOf(objectAt(1, pairs))
        .map(([old, by]): [string, string] => [textAt(1, old), textAt(1, by)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
      textAt(2, text),
    ),
  'strings.reverse': (text) => [...textAt(1, text)].reverse().join(''),
  'internal.template_string': (parts) => arrayAt(1, parts).map(templatePart).join(''),
};
