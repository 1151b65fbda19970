import type { Json, Resource } from '../../core/host/boundary.ts';
import {
  type AttributeSchema,
  type BlockSchema,
  isBlock,
  type Schemas,
  type TypeSchema,
  type ValueSchema,
} from '../../knowledge/schema/index.ts';

/**
 * The resource as its provider's schema has it, so that configuration, plan and state say the same: `"90"` is 90 where the attribute is a
 * number, `"true"` is true where it is a boolean, a nested block is a list, and only a type that can carry tags has `tags`, empty where none are set. Unknown
 * values (`"${…}"`) and types without a schema stay as they are.
 */
export function conform(resource: Resource, schemas: Schemas, mode: 'resource' | 'data' = 'resource'): Resource {
  const schema = schemas.get(resource.type, mode);
  if (!schema) return resource;
  const values = conformBlock(resource.values, schema);
  const { tags, ...rest } = values === resource.values ? resource : { ...resource, values };
  const name = tagsAttribute(schema);
  if (!name) return tags === undefined && values === resource.values ? resource : rest;
  // Unknown tags may be anything: then there are none in the document.
  return { ...rest, ...((tags !== undefined || (values[name] ?? null) === null) && { tags: inText(tags ?? {}) }) };
}

/** A tag's value is text, as a map of texts has it: `approved = true` is `"true"`. */
function inText(tags: Record<string, Json>): Record<string, Json> {
  const entries = Object.entries(tags);
  return entries.every(([, value]) => typeof value !== 'number' && typeof value !== 'boolean')
    ? tags
    : Object.fromEntries(
        entries.map(([key, value]) => [
          key,
          typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
        ]),
      );
}

/** What people set to tag a resource of the type; undefined: it cannot carry tags. */
function tagsAttribute(schema: TypeSchema): string | undefined {
  return ['tags', 'labels'].find((name) => {
    const attribute = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
    return attribute?.kind === 'map' && (attribute.optional || attribute.required);
  });
}

/** The same object where nothing has to change. */
function conformBlock(values: Record<string, Json>, schema: BlockSchema): Record<string, Json> {
  let changed: Record<string, Json> | undefined;
  for (const [name, value] of Object.entries(values)) {
    const attribute = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
    const block = Object.hasOwn(schema.blocks, name) ? schema.blocks[name] : undefined;
    const conformed = attribute
      ? conformValue(value, attribute)
      : block && isBlock(block)
        ? conformBlocks(value, block)
        : value;
    if (conformed === value) continue;
    changed ??= { ...values };
    changed[name] = conformed;
  }
  return changed ?? values;
}

function conformBlocks(value: Json, schema: BlockSchema): Json {
  if (!Array.isArray(value)) return value !== null && typeof value === 'object' ? [conformBlock(value, schema)] : value;
  return each(value, (one) =>
    one !== null && typeof one === 'object' && !Array.isArray(one) ? conformBlock(one, schema) : one,
  );
}

function conformValue(value: Json, schema: AttributeSchema | ValueSchema): Json {
  const { kind, element, fields } = schema;
  if (typeof value === 'string' && !value.includes('${')) {
    if (kind === 'number' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
    if (kind === 'bool' && (value === 'true' || value === 'false')) return value === 'true';
    return value;
  }
  if (kind === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if (Array.isArray(value)) return element ? each(value, (one) => conformValue(one, element)) : value;
  if (value === null || typeof value !== 'object') return value;
  let changed: Record<string, Json> | undefined;
  for (const [name, inner] of Object.entries(value)) {
    const of = fields && Object.hasOwn(fields, name) ? fields[name] : element;
    const conformed = of ? conformValue(inner, of) : inner;
    if (conformed === inner) continue;
    changed ??= { ...value };
    changed[name] = conformed;
  }
  return changed ?? value;
}

/** The same list where no element has to change. */
function each(list: Json[], conformOne: (one: Json) => Json): Json[] {
  const conformed = list.map(conformOne);
  return conformed.some((one, at) => one !== list[at]) ? conformed : list;
}
