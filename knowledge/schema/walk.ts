import { fieldsOf } from './notation.ts';
import { type AttributeSchema, type BlockSchema, isBlock, type NestedBlockSchema, type ValueSchema } from './schema.ts';

type Step = AttributeSchema | ValueSchema | NestedBlockSchema;

/** What stands at a path. A number may be left out: `ingress.cidr_blocks` means each element's. */
export function schemaAt(root: BlockSchema, path: readonly (string | number)[]): Step | undefined {
  let at: Step | undefined;
  for (const step of path) {
    at = at === undefined ? named(root, step) : stepInto(at, step);
    if (at === undefined) return undefined;
  }
  return at;
}

function stepInto(at: Step, step: string | number): Step | undefined {
  if (isBlock(at)) return typeof step === 'number' ? element(at) : named(at, step);
  if (at.kind === 'any') return at;
  if (typeof step === 'number') return at.kind === 'list' || at.kind === 'set' ? at.element : undefined;
  if (at.kind === 'map') return at.element;
  const fields = fieldsOf(at);
  return fields && own(fields, step);
}

function element(block: NestedBlockSchema): Step | undefined {
  return block.nesting === 'single' ? undefined : block;
}

function named({ attributes, blocks }: BlockSchema, step: string | number): Step | undefined {
  return own(attributes, step) ?? own(blocks, step);
}

function own<T>(record: Readonly<Record<string, T>>, key: string | number): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Every path of a block, what holds before what is held, in order of name. */
export function allPaths(root: BlockSchema, prefix: readonly string[] = []): string[][] {
  const paths: string[][] = [];
  const members: [string, BlockSchema | undefined][] = [
    ...Object.entries(root.attributes).map(([name, attribute]): [string, BlockSchema | undefined] => {
      const attributes = fieldsOf(attribute);
      return [name, attributes && { attributes, blocks: {} }];
    }),
    ...Object.entries(root.blocks),
  ];
  for (const [name, inner] of members.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = [...prefix, name];
    paths.push(path);
    if (inner) paths.push(...allPaths(inner, path));
  }
  return paths;
}
