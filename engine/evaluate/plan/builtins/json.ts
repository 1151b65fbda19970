import { jsonText, parseJson } from '../value/json.ts';
import type { Value } from '../value/value.ts';
import { type Builtins, fail, textAt } from './builtin.ts';

function unmarshal(text: string): Value {
  try {
    return parseJson(text);
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'no JSON');
  }
}

function isJson(value: Value | undefined): boolean {
  try {
    JSON.parse(value as string);
    return typeof value === 'string';
  } catch {
    return false;
  }
}

export const json: Builtins = {
  'json.marshal': (value) => jsonText(value as Value),
  'json.unmarshal': (text) => unmarshal(textAt(1, text)),
  'json.is_valid': isJson,
};
