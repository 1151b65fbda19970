import {
  type AttributeSchema,
  type BlockSchema,
  fieldsOf,
  type NestedBlockSchema,
  type ProviderName,
  pageOf,
  type TypeSchema,
  type ValueSchema,
} from '../schema/index.ts';
import { type PastType, readPastType } from './configurations.ts';
import { openPastModules } from './sources.ts';

/** The last version of each older major version that a package can still be had of, newest first. */
export const PAST_VERSIONS: Readonly<Record<ProviderName, readonly string[]>> = {
  aws: ['5.100.0', '4.66.1', '3.76.1'],
  azurerm: ['3.116.0', '2.99.0'],
  google: ['6.37.0', '5.43.1', '4.84.0', '3.90.1'],
  kubernetes: [],
};

/** The types of the newest version, with what older ones had beside: whole types, attributes and blocks. */
export function withPast(provider: ProviderName, newest: readonly TypeSchema[], nodeModules: string): TypeSchema[] {
  const types = new Map(newest.map((type) => [keyOf(type), type]));
  for (const version of PAST_VERSIONS[provider]) {
    const until = Number.parseInt(version, 10);
    for (const source of openPastModules(provider, until, nodeModules)) {
      const past = readPastType(provider, source);
      const known = types.get(keyOf(past));
      types.set(keyOf(past), known ? joined(known, past, until) : removed(provider, past, version));
    }
  }
  return [...types.values()];
}

function keyOf({ mode, type }: PastType): string {
  return `${mode} ${type}`;
}

function removed(provider: ProviderName, past: PastType, version: string): TypeSchema {
  return { ...past, provider, docs: pageOf({ provider, version, ...past }), until: Number.parseInt(version, 10) };
}

/** A type or block with what an older version had in it beside. What stands in both is as it is now. */
export function joined<Block extends BlockSchema>(now: Block, past: BlockSchema, until: number): Block {
  const attributes: Record<string, AttributeSchema> = { ...now.attributes };
  const blocks: Record<string, NestedBlockSchema> = { ...now.blocks };
  const join = (name: string, within: BlockSchema | undefined): boolean => {
    const block = blocks[name];
    const attribute = attributes[name];
    if (block && within) blocks[name] = joined(block, within, until);
    if (attribute && within) attributes[name] = joinedValue(attribute, within, until);
    return Boolean(block ?? attribute);
  };
  for (const [name, attribute] of Object.entries(past.attributes)) {
    const fields = fieldsOf(attribute);
    if (!join(name, fields && { attributes: fields, blocks: {} })) attributes[name] = { ...attribute, until };
  }
  for (const [name, block] of Object.entries(past.blocks)) {
    if (!join(name, block)) blocks[name] = { ...block, until };
  }
  return { ...now, attributes, blocks };
}

/** The objects of an attribute with the attributes that they had beside. */
function joinedValue<Value extends ValueSchema>(now: Value, past: BlockSchema, until: number): Value {
  const { fields, element } = now;
  if (fields) return { ...now, fields: joined({ attributes: fields, blocks: {} }, past, until).attributes };
  return element ? { ...now, element: joinedValue(element, past, until) } : now;
}
