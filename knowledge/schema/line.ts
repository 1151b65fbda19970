import {
  fieldsOf,
  isBlockText,
  readAttributeText,
  readBlockText,
  writeAttributeText,
  writeBlockText,
} from './notation.ts';
import type { AttributeSchema, BlockSchema, Mode, NestedBlockSchema } from './schema.ts';

/** Names to texts; a block or an object has its own body beside the text, or the number of one in `shared`. */
export type EncodedBody = { [name: string]: string | [text: string, body: EncodedBody | number] };

/** One line of a schema file. */
export interface EncodedType {
  mode: Mode;
  type: string;
  /** The last major version of the provider that had the type. */
  until?: number;
  body: EncodedBody;
  shared?: EncodedBody[];
}

/** Bodies shorter than this are repeated where they stand: a reference would be no shorter and harder to read. */
const SHARED_FROM_LENGTH = 60;

const plainAttributes = new Map<string, AttributeSchema>();

/** Reads the attributes and blocks of a line. A shared body is decoded once. */
export function decodeBody({ body, shared = [] }: Pick<EncodedType, 'body' | 'shared'>): BlockSchema {
  const decoded = new Map<number, BlockSchema>();

  const resolve = (nested: EncodedBody | number): BlockSchema => {
    if (typeof nested !== 'number') return fill(emptyBlock(), nested);
    const known = decoded.get(nested);
    if (known) return known;
    const block = emptyBlock();
    decoded.set(nested, block);
    return fill(block, shared[nested] ?? {});
  };

  const fill = (block: MutableBlock, encoded: EncodedBody): BlockSchema => {
    for (const [name, entry] of Object.entries(encoded)) {
      if (typeof entry === 'string') block.attributes[name] = plainAttribute(entry);
      else if (isBlockText(entry[0])) block.blocks[name] = { ...readBlockText(entry[0]), ...resolve(entry[1]) };
      else block.attributes[name] = readAttributeText(entry[0], resolve(entry[1]).attributes);
    }
    return block;
  };

  return fill(emptyBlock(), body);
}

/** Writes what `decodeBody` reads, with every larger body that stands more than once written once. */
export function encodeBody(block: BlockSchema): Pick<EncodedType, 'body' | 'shared'> {
  const uses = new Map<string, number>();
  const whole = encodeWhole(block);
  countBodies(whole, uses);

  const shared: EncodedBody[] = [];
  const numbers = new Map<string, number>();
  const share = (body: EncodedBody): EncodedBody =>
    mapBodies(body, (nested) => {
      const text = JSON.stringify(nested);
      if (text.length < SHARED_FROM_LENGTH || (uses.get(text) ?? 0) < 2) return share(nested);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = shared.push({}) - 1;
      numbers.set(text, number);
      shared[number] = share(nested);
      return number;
    });

  const body = share(whole);
  return shared.length > 0 ? { body, shared } : { body };
}

interface MutableBlock {
  attributes: Record<string, AttributeSchema>;
  blocks: Record<string, NestedBlockSchema>;
}

function emptyBlock(): MutableBlock {
  return { attributes: {}, blocks: {} };
}

function plainAttribute(text: string): AttributeSchema {
  let attribute = plainAttributes.get(text);
  if (!attribute) {
    attribute = readAttributeText(text);
    plainAttributes.set(text, attribute);
  }
  return attribute;
}

function encodeWhole({ attributes, blocks }: BlockSchema): EncodedBody {
  const entries: [string, EncodedBody[string]][] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    const fields = fieldsOf(attribute);
    const text = writeAttributeText(attribute);
    entries.push([name, fields ? [text, encodeWhole({ attributes: fields, blocks: {} })] : text]);
  }
  for (const [name, block] of Object.entries(blocks)) entries.push([name, [writeBlockText(block), encodeWhole(block)]]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function countBodies(body: EncodedBody, uses: Map<string, number>): void {
  for (const entry of Object.values(body)) {
    if (typeof entry === 'string' || typeof entry[1] === 'number') continue;
    const text = JSON.stringify(entry[1]);
    const count = uses.get(text) ?? 0;
    uses.set(text, count + 1);
    if (count === 0) countBodies(entry[1], uses);
  }
}

function mapBodies(body: EncodedBody, change: (body: EncodedBody) => EncodedBody | number): EncodedBody {
  return Object.fromEntries(
    Object.entries(body).map(([name, entry]) => [
      name,
      typeof entry === 'string' || typeof entry[1] === 'number' ? entry : [entry[0], change(entry[1])],
    ]),
  );
}
