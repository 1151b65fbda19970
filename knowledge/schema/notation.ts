import type { AttributeSchema, NestedBlockSchema, Removable, ValueSchema } from './schema.ts';

/**
 * The text for an attribute is its flag and its type, `~set(object)`; for a block its nesting and how many may stand, `list?`.
 * What the provider has removed ends in the last major version that had it, `?bool@3`.
 */
type Flags = Pick<AttributeSchema, 'required' | 'optional' | 'computed'>;
type Count = Pick<NestedBlockSchema, 'min' | 'max'>;
type Place = Pick<NestedBlockSchema, 'nesting' | 'min' | 'max' | 'until'>;
type Fields = ValueSchema['fields'];

const FLAGS: Readonly<Record<string, Flags>> = {
  '!': { required: true, optional: false, computed: false },
  '?': { required: false, optional: true, computed: false },
  '~': { required: false, optional: true, computed: true },
  '=': { required: false, optional: false, computed: true },
};

const COUNTS: Readonly<Record<string, Count>> = {
  '*': { min: 0 },
  '+': { min: 1 },
  '?': { min: 0, max: 1 },
  '1': { min: 1, max: 1 },
};

const SCALARS: Readonly<Record<string, ValueSchema>> = {
  string: { kind: 'string' },
  number: { kind: 'number' },
  bool: { kind: 'bool' },
  any: { kind: 'any' },
};

const BLOCK = /^(list|set|single)([*+?1])(?:@(\d+))?$/;
const ATTRIBUTE = /^([!?~=])([^@]+)(?:@(\d+))?$/;
const COLLECTION = /^(list|set|map)\((.+)\)$/;

/** True for the text of a nested block. */
export function isBlockText(text: string): boolean {
  return BLOCK.test(text);
}

/** Reads `list?` into nesting and bounds. */
export function readBlockText(text: string): Place {
  const [, nesting, count, until] = BLOCK.exec(text) ?? malformed(text);
  return { nesting, ...COUNTS[count as string], ...readUntil(until) } as Place;
}

/** Reads `~set(object)`; `fields` are those of the object inside. */
export function readAttributeText(text: string, fields?: Fields): AttributeSchema {
  const [, flag, type, until] = ATTRIBUTE.exec(text) ?? malformed(text);
  return { ...readType(type as string, fields), ...FLAGS[flag as string], ...readUntil(until) } as AttributeSchema;
}

function readUntil(major: string | undefined): Removable {
  return major === undefined ? {} : { until: Number(major) };
}

function readType(text: string, fields: Fields): ValueSchema {
  const collection = COLLECTION.exec(text);
  if (collection) {
    return { kind: collection[1] as ValueSchema['kind'], element: readType(collection[2] as string, fields) };
  }
  if (text === 'object' && fields) return { kind: 'object', fields };
  return SCALARS[text] ?? malformed(text);
}

/** Writes what `readBlockText` reads. */
export function writeBlockText(block: Place): string {
  const count = Object.entries(COUNTS).find(([, { min, max }]) => min === block.min && max === block.max);
  return `${block.nesting}${count?.[0] ?? malformed(`${block.min}..${block.max}`)}${writeUntil(block)}`;
}

/** Writes what `readAttributeText` reads; the fields of an object are written beside the text. */
export function writeAttributeText(attribute: AttributeSchema): string {
  const flag = Object.entries(FLAGS).find(
    ([, flags]) =>
      flags.required === attribute.required &&
      flags.optional === attribute.optional &&
      flags.computed === attribute.computed,
  );
  return `${flag?.[0] ?? malformed(JSON.stringify(attribute))}${writeType(attribute)}${writeUntil(attribute)}`;
}

function writeUntil({ until }: Removable): string {
  return until === undefined ? '' : `@${until}`;
}

function writeType({ kind, element }: ValueSchema): string {
  return element ? `${kind}(${writeType(element)})` : kind;
}

/** The fields of the object at the bottom of a type, if there is one. */
export function fieldsOf(value: ValueSchema): Fields {
  return value.fields ?? (value.element && fieldsOf(value.element));
}

function malformed(text: string): never {
  throw new Error(`malformed schema text \`${text}\``);
}
