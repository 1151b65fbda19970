import { sameForm, textOfNumber } from './number.ts';
import { isNumber, isObject, keysOf, memberAt, SetValue, type Value } from './value.ts';

/** Equal values have equal hashes, whatever the order of members and elements. */
export function hashOf(value: Value): number {
  if (typeof value === 'string') return hashOfText(value);
  if (typeof value === 'number' && Number.isInteger(value)) return mix(3, value | 0);
  if (isNumber(value)) return hashOfText(textOfNumber(sameForm(value)));
  if (value === null) return 1;
  if (typeof value === 'boolean') return value ? 7 : 11;
  if (value instanceof SetValue) return value.elements().reduce((sum: number, one) => (sum + hashOf(one)) | 0, 13);
  let hash = 19;
  if (isObject(value)) {
    for (const key of keysOf(value)) hash = (hash + mix(hashOf(key), hashOf(memberAt(value, key) as Value))) | 0;
  } else for (const element of value as readonly Value[]) hash = mix(hash, hashOf(element));
  return hash;
}

function hashOfText(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

function mix(a: number, b: number): number {
  return Math.imul(Math.imul(a, 31) ^ b, 0x85ebca6b) ^ (b >>> 15);
}
