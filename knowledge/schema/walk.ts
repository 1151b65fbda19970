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

/** Every path of a block, what holds before what is held, in order of name; what the provider has removed comes last. */
export function allPaths(root: BlockSchema): string[][] {
  const paths: Record<'now' | 'past', string[][]> = { now: [], past: [] };
  const add = (block: BlockSchema, prefix: readonly string[], time: 'now' | 'past'): void => {
    for (const [name, member] of membersOf(block)) {
      const path = [...prefix, name];
      const when = member.until === undefined ? time : 'past';
      paths[when].push(path);
      const inner = isBlock(member) ? member : bodyOf(fieldsOf(member));
      if (inner) add(inner, path, when);
    }
  };
  add(root, [], 'now');
  return [...paths.now, ...paths.past];
}

function membersOf({ attributes, blocks }: BlockSchema): [string, AttributeSchema | NestedBlockSchema][] {
  return Object.entries({ ...attributes, ...blocks }).sort(([a], [b]) => (a < b ? -1 : 1));
}

function bodyOf(fields: BlockSchema['attributes'] | undefined): BlockSchema | undefined {
  return fields && { attributes: fields, blocks: {} };
}
