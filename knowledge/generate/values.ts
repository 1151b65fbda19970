import type { ValueSchema } from '../schema/index.ts';
import type { Field } from './declarations.ts';

const STRING: ValueSchema = { kind: 'string' };
const NUMBER: ValueSchema = { kind: 'number' };
const BOOL: ValueSchema = { kind: 'bool' };
const ANY: ValueSchema = { kind: 'any' };

/** The methods that read an attribute, and what they read. */
const READERS: Readonly<Record<string, ValueSchema>> = {
  getStringAttribute: STRING,
  getNumberAttribute: NUMBER,
  getBooleanAttribute: BOOL,
  getListAttribute: listOf(STRING),
  getNumberListAttribute: listOf(NUMBER),
  getStringMapAttribute: mapOf(STRING),
  getNumberMapAttribute: mapOf(NUMBER),
  getBooleanMapAttribute: mapOf(BOOL),
  getAnyMapAttribute: mapOf(ANY),
};

/** Classes of the framework that hold a computed collection of scalars. */
const WRAPPERS: Readonly<Record<string, ValueSchema>> = {
  'cdktf.StringMap': mapOf(STRING),
  'cdktf.NumberMap': mapOf(NUMBER),
  'cdktf.BooleanMap': mapOf(BOOL),
  'cdktf.AnyMap': mapOf(ANY),
  'cdktf.StringMapList': listOf(mapOf(STRING)),
};

const SCALARS: Readonly<Record<string, ValueSchema>> = { string: STRING, number: NUMBER, boolean: BOOL, any: ANY };

const READER = /this\.(get\w+Attribute)\('/;
const MAP_TYPE = /^\{ \[key: string\]: (.+) \}$/;
const RESOLVABLE = / \| cdktf\.IResolvable$/;
const GROUPED = /^\((.+)\)$/;
const LIST_TYPE = /^(.+)\[\]$/;

/** The type of a field that is not made of structures, or undefined when it is. */
export function plainValue(field: Field): ValueSchema | undefined {
  if (field.wrapper) return WRAPPERS[field.wrapper.className];
  const value = READERS[READER.exec(field.getter)?.[1] ?? ''] ?? declaredValue(field.declared ?? 'any');
  return field.getter.includes('Fn.tolist(') ? { ...value, kind: 'set' } : value;
}

/** Reads a TypeScript type such as `{ [key: string]: string[] } | cdktf.IResolvable`; `structure` reads the name of an interface. */
export function declaredValue(declared: string, structure?: (name: string) => ValueSchema | undefined): ValueSchema {
  const type = declared.trim().replace(GROUPED, '$1').replace(RESOLVABLE, '');
  const map = MAP_TYPE.exec(type)?.[1];
  if (map) return mapOf(declaredValue(map, structure));
  const list = LIST_TYPE.exec(type)?.[1];
  if (list) return listOf(declaredValue(list, structure));
  const value = SCALARS[type] ?? structure?.(type);
  if (!value) throw new Error(`cannot read the type \`${declared}\``);
  return value;
}

function listOf(element: ValueSchema): ValueSchema {
  return { kind: 'list', element };
}

function mapOf(element: ValueSchema): ValueSchema {
  return { kind: 'map', element };
}
