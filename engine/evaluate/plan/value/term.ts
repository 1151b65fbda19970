import { HashSet } from './collection.ts';
import { parseJson } from './json.ts';
import { textOfNumber } from './number.ts';
import { membersOf, objectOf } from './object.ts';
import { isArray, isNumber, isObject, SetValue, typeName, type Value } from './value.ts';
import { wellFormed } from './well_formed.ts';

/** The JSON of OPA's terms, which tells sets from arrays and keeps numbers as they are written. */
export function termText(value: Value): string {
  return `{"type":"${typeName(value)}","value":${contentText(value)}}`;
}

function contentText(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(wellFormed(value));
  if (isNumber(value)) return textOfNumber(value);
  if (isArray(value)) return `[${value.map(termText).join(',')}]`;
  if (value instanceof SetValue) return `[${value.elements().map(termText).join(',')}]`;
  if (!isObject(value)) return String(value);
  return `[${membersOf(value)
    .map(([key, member]) => `[${termText(key)},${termText(member)}]`)
    .join(',')}]`;
}

interface Term {
  type: string;
  value?: unknown;
}

export function parseTerm(text: string): Value {
  return valueIn(parseJson(text) as unknown as Term);
}

function valueIn({ type, value = null }: Term): Value {
  if (type === 'null') return null;
  if (type === 'array') return (value as Term[]).map(valueIn);
  if (type === 'set') return HashSet.of((value as Term[]).map(valueIn));
  if (type !== 'object') return value as Value;
  return objectOf((value as [Term, Term][]).map(([key, member]) => [valueIn(key), valueIn(member)] as const));
}
