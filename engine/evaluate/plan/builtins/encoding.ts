import { encodeText } from '../../bytes.ts';
import { compareTexts } from '../value/compare.ts';
import { membersOf, objectOf } from '../value/object.ts';
import { isArray, SetValue, type Value } from '../value/value.ts';
import { wellFormed } from '../value/well_formed.ts';
import { type Builtins, beyond, fail, failType, objectAt, textAt } from './builtin.ts';

// What every JavaScript host offers beside the language.
declare const TextDecoder: new (
  encoding: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };
declare const atob: (base64: string) => string;
declare const btoa: (binary: string) => string;

const ascii = /^[\0-\x7f]*$/;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** So many bytes are made characters at once. */
const chunk = 8192;

/** The UTF-8 bytes of a text, each as a character. */
function binaryOf(text: string): string {
  if (ascii.test(text)) return text;
  const bytes = encodeText(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return binary;
}

/** A text cannot hold bytes that are no UTF-8, but core can. */
function textOf(binary: string): string {
  if (ascii.test(binary)) return binary;
  try {
    return decoder.decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
  } catch {
    return beyond();
  }
}

const toUrl = (base64: string) => base64.replaceAll('+', '-').replaceAll('/', '_');

/** The bytes of a base64 text; nothing for one that is none. Go skips line breaks in it. */
function decoded(text: string): string | undefined {
  const base64 = text.replaceAll(/[\r\n]/g, '');
  return base64.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(base64) ? atob(base64) : undefined;
}

function decode(text: string): string {
  return textOf(decoded(text) ?? fail('illegal base64 data'));
}

/** Padding may be left out. */
function decodeUrl(text: string): string {
  if (/[^A-Za-z\d_=-]/.test(text)) return /[\r\n]/.test(text) ? beyond() : fail('illegal base64 data');
  const padded = text.endsWith('=') ? text : text.padEnd(text.length + ((4 - (text.length % 4)) % 4), '=');
  return decode(padded.replaceAll('-', '+').replaceAll('_', '/'));
}

function encodeHex(text: string): string {
  return Array.from(encodeText(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function decodeHex(text: string): string {
  if (text.length % 2 === 1 || !/^[\da-fA-F]*$/.test(text)) fail('invalid hexadecimal text');
  return textOf(text.replaceAll(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))));
}

function encodeQuery(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replaceAll('%20', '+')
    .replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decodeQuery(text: string): string {
  if (/%(?![\da-fA-F]{2})/.test(text)) fail('invalid URL escape');
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return beyond();
  }
}

function failMember(): never {
  return failType('operand 1 values must be string, array[string], or set[string]');
}

function textsOf(value: Value): readonly string[] {
  const values = isArray(value) ? value : value instanceof SetValue ? value.sorted() : [value];
  return values.map((one) => (typeof one === 'string' ? one : failMember()));
}

function encodeQueryObject(value: Value | undefined): string {
  const members = membersOf(objectAt(1, value)).map(([key, member]) => [
    typeof key === 'string' ? key : beyond(),
    textsOf(member),
  ]) as [string, readonly string[]][];
  return members
    .sort(([a], [b]) => compareTexts(a, b))
    .flatMap(([key, texts]) => texts.map((text) => `${encodeQuery(key)}=${encodeQuery(text)}`))
    .join('&');
}

/** Go sets a limit to how many there are. */
const manyParameters = 1000;

function decodeQueryObject(text: string): Value {
  const parameters = text.split('&').filter((parameter) => parameter !== '');
  if (parameters.length > manyParameters) beyond();
  const values = new Map<string, string[]>();
  for (const parameter of parameters) {
    if (parameter.includes(';')) fail('invalid semicolon separator in query');
    const at = parameter.indexOf('=');
    const key = decodeQuery(at < 0 ? parameter : parameter.slice(0, at));
    const value = at < 0 ? '' : decodeQuery(parameter.slice(at + 1));
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return objectOf(values);
}

export const encoding: Builtins = {
  'base64.encode': (text) => btoa(binaryOf(textAt(1, text))),
  'base64.decode': (text) => decode(textAt(1, text)),
  'base64.is_valid': (text) => typeof text === 'string' && decoded(text) !== undefined,
  'base64url.encode': (text) => toUrl(btoa(binaryOf(textAt(1, text)))),
  'base64url.encode_no_pad': (text) => toUrl(btoa(binaryOf(textAt(1, text)))).replace(/=+$/, ''),
  'base64url.decode': (text) => decodeUrl(textAt(1, text)),
  'hex.encode': (text) => encodeHex(textAt(1, text)),
  'hex.decode': (text) => decodeHex(textAt(1, text)),
  'urlquery.encode': (text) => encodeQuery(textAt(1, text)),
  'urlquery.decode': (text) => decodeQuery(textAt(1, text)),
  'urlquery.encode_object': encodeQueryObject,
  'urlquery.decode_object': (text) => decodeQueryObject(textAt(1, text)),
};
