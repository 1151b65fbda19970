import { isArray, isNumber, isObject, SetValue, typeName, type Value } from '../value/value.ts';
import type { Builtins } from './builtin.ts';

/** True, or nothing. */
function asks(isOfType: (value: Value | undefined) => boolean) {
  return (value: Value | undefined): boolean => isOfType(value);
}

export const types: Builtins = {
  is_array: asks(isArray),
  is_boolean: asks((value) => typeof value === 'boolean'),
  is_null: asks((value) => value === null),
  is_number: asks(isNumber),
  is_object: asks(isObject),
  is_set: asks((value) => value instanceof SetValue),
  is_string: asks((value) => typeof value === 'string'),
  type_name: (value) => typeName(value as Value),
};
