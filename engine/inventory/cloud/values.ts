import type { Json } from '../../../core/host/boundary.ts';
import { type BlockSchema, isBlock } from '../../../knowledge/schema/index.ts';
import { at, fill, type Scope } from './place.ts';
import { spelled } from './spelled.ts';
import type { Mapping, Spec, When } from './table.ts';

type Values = Record<string, Json>;

/**
 * What a value is that the cloud does not tell: an expression that leads anywhere, so that a policy holds neither it nor its absence
 * against the resource.
 */
export const unknown = '${unread.value}';
/** The same where it can be no reference to another resource. */
const unknownPlain = '${var.unread}';

/** Whether what is found is as a mapping wants it. */
export function holds(when: When | undefined, scope: Scope): boolean {
  return Object.entries(when ?? {}).every(([place, wanted]) => {
    const value = at(scope, place);
    const isThere = value !== undefined && !(Array.isArray(value) && value.length === 0);
    if (typeof wanted === 'boolean') return (typeof value === 'boolean' ? value : isThere) === wanted;
    return [wanted].flat().some((one) => isAlike(value, one));
  });
}

function isAlike(value: Json | undefined, wanted: string | number | boolean): boolean {
  if (typeof wanted === 'string' && wanted.endsWith('*')) {
    return typeof value === 'string' && value.startsWith(wanted.slice(0, -1));
  }
  return value === wanted;
}

/** The values of a resource as the table has them; what neither it nor the cloud speaks of is unknown. */
export function valuesOf(
  mapping: Pick<Mapping, 'values' | 'alike' | 'absent'>,
  scope: Scope,
  schema: BlockSchema | undefined,
): Values {
  const { values, alike } = mapping;
  const absent = new Set(mapping.absent);
  const same: Values = {};
  for (const { in: place, names, renamed } of schema ? alike : []) {
    const own =
      names === 'all' ? [...Object.keys(schema?.attributes ?? {}), ...Object.keys(schema?.blocks ?? {})] : names;
    if (schema) Object.assign(same, spelled(at(scope, place), schema, renamed, own));
    for (const name of own) absent.add(name);
  }
  return { ...same, ...blockOf(values, scope, schema, absent, '') };
}

/** The values of a resource of which nothing is known but that it is there. */
export function unknownValues(schema: BlockSchema | undefined): Values {
  return valuesOf({ values: {}, alike: [], absent: [] }, undefined, schema);
}

function blockOf(
  specs: Record<string, Spec>,
  scope: Scope,
  schema: BlockSchema | undefined,
  absent: ReadonlySet<string>,
  prefix: string,
): Values {
  const values: Values = {};
  for (const [name, spec] of Object.entries(specs)) {
    const block = schema && Object.hasOwn(schema.blocks, name) ? schema.blocks[name] : undefined;
    const value = saidBy(spec, scope, block, absent, `${prefix}${name}.`);
    if (value !== undefined) values[name] = value;
  }
  if (!schema) return values;
  for (const [name, one] of [...Object.entries(schema.attributes), ...Object.entries(schema.blocks)]) {
    if (Object.hasOwn(specs, name) || absent.has(prefix + name) || one.until !== undefined) continue;
    // What is single speaks of how long Terraform waits.
    if (isBlock(one)) {
      if (one.nesting !== 'single') values[name] = unknown;
    } else if (one.optional || one.required) {
      values[name] = one.kind === 'bool' || one.kind === 'number' ? unknownPlain : unknown;
    }
  }
  return values;
}

function saidBy(
  spec: Spec,
  scope: Scope,
  schema: BlockSchema | undefined,
  absent: ReadonlySet<string>,
  prefix: string,
): Json | undefined {
  if (typeof spec === 'string') return at(scope, spec);
  if ('constant' in spec) return spec.constant as Json;
  if (spec.needs !== undefined && at(scope, spec.needs) === undefined) return unknown;
  if (!holds(spec.when, scope)) return undefined;
  const from =
    spec.text !== undefined ? fill(spec.text, scope) : spec.from === undefined ? scope : at(scope, spec.from);
  const found = from === undefined ? (spec.default as Json | undefined) : from;
  if (found === undefined || from === undefined) return found;
  if (spec.values) {
    const block = (one: Scope) => blockOf(spec.values ?? {}, one, schema, absent, prefix);
    return Array.isArray(found) ? found.map(block) : [block(found)];
  }
  const said = (value: Json) =>
    spec.map && typeof value !== 'object' && Object.hasOwn(spec.map, String(value))
      ? (spec.map[String(value)] as Json)
      : value;
  return Array.isArray(found) ? found.map(said) : said(found);
}
