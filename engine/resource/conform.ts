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
  const tags = tagsOf(resource, values, schema);
  if (values === resource.values && tags === resource.tags) return resource;
  if (tags) return { ...resource, values, tags };
  const { tags: _, ...rest } = resource;
  return { ...rest, values };
}

function tagsOf({ tags }: Resource, values: Resource['values'], schema: TypeSchema): Resource['tags'] {
  const name = tagsAttribute(schema);
  // Unknown tags may be anything: then there are none in the document.
  if (!name || (tags === undefined && (values[name] ?? null) !== null)) return undefined;
  return inText(tags ?? {});
}

/** A tag's value is text, as a map of texts has it: `approved = true` is `"true"`. */
function inText(tags: Record<string, Json>): Record<string, Json> {
  const isOther = (value: Json) => typeof value === 'number' || typeof value === 'boolean';
  for (const key in tags) {
    if (!isOther(tags[key] as Json)) continue;
    return Object.fromEntries(
      Object.entries(tags).map(([key, value]) => [key, isOther(value) ? String(value) : value]),
    );
  }
  return tags;
}

const tagNames = ['tags', 'labels'];

/** What people set to tag a resource of the type; undefined: it cannot carry tags. */
function tagsAttribute(schema: TypeSchema): string | undefined {
  return tagNames.find((name) => {
    const attribute = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
    return attribute?.kind === 'map' && (attribute.optional || attribute.required);
  });
}

/** The same object where nothing has to change. */
function conformBlock(values: Record<string, Json>, schema: BlockSchema): Record<string, Json> {
  let changed: Record<string, Json> | undefined;
  for (const name in values) {
    const value = values[name] as Json;
    const conformed = conformMember(name, value, schema);
    if (conformed === value) continue;
    changed ??= { ...values };
    changed[name] = conformed;
  }
  return changed ?? values;
}

function conformMember(name: string, value: Json, { attributes, blocks }: BlockSchema): Json {
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (attribute) return conformValue(value, attribute);
  const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
  return block && isBlock(block) ? conformBlocks(value, block) : value;
}

function conformBlocks(value: Json, schema: BlockSchema): Json {
  if (!Array.isArray(value)) return value !== null && typeof value === 'object' ? [conformBlock(value, schema)] : value;
  return each(value, (one) =>
    one !== null && typeof one === 'object' && !Array.isArray(one) ? conformBlock(one, schema) : one,
  );
}

function conformValue(value: Json, schema: AttributeSchema | ValueSchema): Json {
  const { kind, element, fields } = schema;
  if (typeof value === 'string') {
    if (kind === 'number' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
    if (kind === 'bool' && (value === 'true' || value === 'false')) return value === 'true';
    return value;
  }
  if (kind === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if (Array.isArray(value)) return element ? each(value, (one) => conformValue(one, element)) : value;
  if (value === null || typeof value !== 'object') return value;
  let changed: Record<string, Json> | undefined;
  for (const name in value) {
    const inner = value[name] as Json;
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
