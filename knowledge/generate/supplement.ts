import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type BlockSchema, decodeBody, type EncodedBody, type TypeSchema } from '../schema/index.ts';

/** What the provider packages cut off for its depth, in the notation of a schema line. */
export interface Supplement {
  /** Resource types that have it. */
  readonly types: readonly string[];
  /** The blocks that lead there. */
  readonly at: readonly string[];
  /** What stands there, instead of an attribute of any type. */
  readonly body: EncodedBody;
}

export function readSupplement(file: string): Supplement[] {
  return parse(readFileSync(file, 'utf8'), { merge: true, maxAliasCount: -1 }).supplements as Supplement[];
}

/** The type with the parts that the packages leave out. */
export function supplemented(schema: TypeSchema, supplements: readonly Supplement[]): TypeSchema {
  let known = schema;
  for (const { types, at, body } of supplements) {
    if (known.mode !== 'resource' || !types.includes(known.type)) continue;
    known = { ...known, ...replaced(known, at, decodeBody({ body })) };
  }
  return known;
}

function replaced(block: BlockSchema, at: readonly string[], added: BlockSchema): BlockSchema {
  const [name, ...rest] = at;
  if (name !== undefined) {
    const nested = block.blocks[name];
    if (!nested) throw new Error(`supplement.yaml: there is no block \`${name}\``);
    return { ...block, blocks: { ...block.blocks, [name]: { ...nested, ...replaced(nested, rest, added) } } };
  }
  const names = new Set([...Object.keys(added.attributes), ...Object.keys(added.blocks)]);
  const kept = Object.entries(block.attributes).filter(([attribute]) => !names.has(attribute));
  return {
    attributes: { ...Object.fromEntries(kept), ...added.attributes },
    blocks: { ...block.blocks, ...added.blocks },
  };
}
