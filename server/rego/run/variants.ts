import type { Json, Read } from '../../../core/host/boundary.ts';
import type { Resource, ResourceDocument } from '../../../engine/resource/document.ts';
import { isBlock, type Schemas, type ValueSchema } from '../../../knowledge/schema/index.ts';

/** How many resources of a type are made at most: enough for every value by itself, and for many together. */
const mostOfType = 200;

type Path = readonly (string | number)[];

/** A place that a policy reads, with values that may matter to it. */
interface Slot {
  path: Path;
  values: readonly Json[];
}

/** Resources of the types that a policy reads, made of the values that it names: all together, and those of each type alone. */
export function variantsFor(reads: readonly Read[], literals: readonly Json[], schemas: Schemas): ResourceDocument[] {
  const made = typesIn(reads).map(({ kind, type }): ResourceDocument => {
    const own = reads.filter((read) => read.kind === kind && read.type === type);
    const resources = variantsOf(kind, type, slotsOf(own, literals, schemas));
    return kind === 'data'
      ? { resource: {}, data: { [type]: resources } }
      : { resource: { [type]: resources }, data: {} };
  });
  const all: ResourceDocument = {
    resource: Object.assign({}, ...made.map(({ resource }) => resource)),
    data: Object.assign({}, ...made.map(({ data }) => data)),
  };
  return made.length > 1 ? [all, ...made] : made;
}

function typesIn(reads: readonly Read[]): Pick<Read, 'kind' | 'type'>[] {
  return [...new Map(reads.map(({ kind, type }) => [`${kind} ${type}`, { kind, type }])).values()];
}

function slotsOf(reads: readonly Read[], literals: readonly Json[], schemas: Schemas): Slot[] {
  const slots = new Map<string, Slot>();
  for (const { kind, type, path } of reads) {
    const [first, ...below] = path;
    if (first !== 'values' || below.length === 0) continue;
    const steps = below.map((step) => (step === '*' ? 0 : step));
    const schema = schemas.attributeAt(type, steps, kind);
    if (!schema) continue;
    const values = isBlock(schema) ? [schema.nesting === 'single' ? {} : [{}]] : valuesOf(schema, literals);
    slots.set(JSON.stringify(steps), { path: steps, values });
  }
  // What is deeper is put in later, and so stays.
  return [...slots.values()].sort((a, b) => a.path.length - b.path.length);
}

function valuesOf({ kind, element }: ValueSchema, literals: readonly Json[]): Json[] {
  const texts = literals.filter((literal) => typeof literal === 'string');
  const numbers = literals.filter((literal) => typeof literal === 'number');
  switch (kind) {
    case 'bool':
      return [true, false];
    case 'number':
      return [...new Set([0, 1, 1_000_000, ...numbers.flatMap((number) => [number - 1, number, number + 1])])];
    case 'string':
      return [...new Set(['', 'other', ...texts, ...numbers.map(String)])];
    case 'list':
    case 'set':
      return [[], ...(element ? valuesOf(element, literals).flatMap((value) => [[value], many(value)]) : [])];
    default:
      return [{}, ...texts.map((text) => ({ [text]: 'other' }))];
  }
}

/** More than a policy that counts will ask for. */
const many = (value: Json): Json[] => Array.from({ length: 12 }, () => value);

function variantsOf(kind: Read['kind'], type: string, slots: readonly Slot[]): Resource[] {
  const single = slots.flatMap(({ path, values }) => values.map((value) => [{ path, value }]));
  const several = Array.from({ length: mostOfType / 2 }, (_, round) =>
    slots.flatMap(({ path, values }, index) => {
      const choice = scattered(round, index) % (values.length + 1);
      const value = values[choice];
      return value === undefined ? [] : [{ path, value }];
    }),
  );
  return [[], ...single.slice(0, mostOfType / 2), ...several].map((chosen, index) => {
    const values: Record<string, Json> = {};
    for (const { path, value } of chosen) put(values, path, value);
    const address = `${kind === 'data' ? 'data.' : ''}${type}.r${index}`;
    return { address, type, name: `r${index}`, provider: type.split('_')[0] ?? '', values, managed: true };
  });
}

/** A number that looks drawn by lot and is always the same for the same. */
function scattered(round: number, index: number): number {
  return (Math.imul(round * 31 + index + 1, 2_654_435_761) >>> 8) % 65_521;
}

function put(values: Record<string, Json>, path: Path, value: Json): void {
  let at = values as Record<string | number, Json>;
  for (const [index, step] of path.slice(0, -1).entries()) {
    const next = at[step];
    if (typeof next !== 'object' || next === null) at[step] = typeof path[index + 1] === 'number' ? [] : {};
    at = at[step] as Record<string | number, Json>;
  }
  at[path.at(-1) ?? ''] = structuredClone(value);
}
