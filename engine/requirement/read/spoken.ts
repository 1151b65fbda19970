import type { Attributes } from '../../../knowledge/language/language.ts';
import { type BlockSchema, isBlock, type Schemas } from '../../../knowledge/schema/index.ts';
import type { Condition, Path } from '../requirement.ts';
import { contentStemsOf } from './function-words.ts';
import { Trie } from './trie.ts';
import { stemsOf } from './words.ts';

/** An attribute that can be spoken of. */
export interface Spoken {
  path: Path;
  kind: string;
  /** The nested blocks on the way that may stand more than once, as the number of steps to each. */
  repeated: number[];
  facts: Attributes[string][string] | undefined;
  /** It is called by what it counts, with so many words of its name left out: only a number beside it tells that it is meant. */
  counted?: number;
  /** The newest provider has it no more. */
  removed?: boolean;
  /** The block's own switch: people who say the block mean that it is on. */
  switch?: string;
}

/** The way to an attribute. */
export type Steps = Pick<Spoken, 'path' | 'repeated'>;

/** How many names lead to it. */
export const depth = (path: Path): number => path.filter((step) => typeof step === 'string').length;

/** Some numbers are text in the provider's schema; their names tell. */
export const isNumeric = ({ kind, path }: Spoken): boolean =>
  kind === 'number' ||
  (kind === 'string' &&
    /(^|_)(replicas|seconds|days|hours|minutes|count|percent|percentage)$/.test(String(path.at(-1))));

/** The attributes of a type, by what they are called. */
export function spokenOf(type: string, schemas: Schemas, facts: Attributes[string]): Trie<Spoken> {
  const trie = new Trie<Spoken>();
  const seen = new Set<string>();
  // How long Terraform waits is no property of the resource.
  const paths = schemas.paths(type).filter((names) => names.length <= 5 && names[0] !== 'timeouts');
  for (const names of paths.slice(0, mostPaths)) {
    const found = schemas.attributeAt(type, names);
    if (!found || (!isBlock(found) && 'computed' in found && found.computed && !found.optional && !found.required))
      continue;
    const { path, repeated } = stepsTo(type, names, schemas);
    const ownSwitch = isBlock(found) ? switchOf(found) : undefined;
    const spoken: Spoken = {
      path,
      kind: isBlock(found) ? 'block' : found.kind,
      repeated,
      facts: facts[names.join('.')] ?? facts[path.join('.')],
      ...('until' in found && found.until !== undefined && { removed: true }),
      ...(ownSwitch !== undefined && { switch: ownSwitch }),
    };
    const add = (sequence: readonly string[], value: Spoken): void => {
      const key = `${sequence.join(' ')} ${path.join('.')}`;
      if (sequence.length === 0 || seen.has(key)) return;
      seen.add(key);
      trie.add(sequence, value);
    };
    const last = names.at(-1) ?? '';
    const parent = names.at(-2) ?? '';
    const whole = names.length > 2 ? [names.join('_')] : [];
    const called = [last, ...(parent ? [`${parent}_${last}`] : []), ...whole, ...(spoken.facts?.says ?? [])];
    for (const name of called) {
      const sequence = attributeStems(name);
      add(sequence, spoken);
      // `log_file_validation` is also to validate log files.
      if (deed.test(name)) add([...sequence.slice(-1), ...sequence.slice(0, -1)], spoken);
    }
    // "more than 4 instances", "500 GB of storage": a number beside the thing that is counted.
    const all = attributeStems(last);
    const bare = all.filter((stem) => !counting.has(stem));
    if (isNumeric(spoken)) {
      add(bare, { ...spoken, counted: all.length - bare.length });
      add(bare.slice(-1), { ...spoken, counted: all.length - 1 });
    }
  }
  return trie;
}

/** A name that ends in what is done. */
const deed = /[a-z](?:tion|sion|ment|ing)$/;

/** Some types have tens of thousands of paths; what people name stands near the top. */
const mostPaths = 2000;

/** The steps to an attribute: into the first of a block that may stand only once, and where blocks may stand more than once. */
export function stepsTo(type: string, names: readonly string[], schemas: Schemas): Steps {
  const path: (string | number)[] = [];
  const repeated: number[] = [];
  names.forEach((name, at) => {
    path.push(name);
    const found = schemas.attributeAt(type, names.slice(0, at + 1));
    if (!found || at === names.length - 1) return;
    if (!isBlock(found)) {
      if (found.kind === 'list' || found.kind === 'set') repeated.push(path.length);
    } else if (found.max === 1 || found.nesting === 'single') path.push(0);
    else repeated.push(path.length);
  });
  return { path, repeated };
}

/** `logging { enabled = … }`: the own switch of a block, or of a type. */
export const switchOf = ({ attributes }: BlockSchema): string | undefined =>
  ['enabled', 'enable', 'is_enabled'].find((name) => attributes[name]?.kind === 'bool');

/** What is asked of what stands at the steps; of every one, where blocks on the way may stand more than once. */
export function through({ path, repeated }: Steps, ask: (path: Path) => Condition): Condition {
  const [cut] = repeated;
  if (cut === undefined) return ask(path);
  const rest = { path: path.slice(cut), repeated: repeated.slice(1).map((step) => step - cut) };
  return { quantifier: 'every', over: { elements: path.slice(0, cut) }, satisfies: through(rest, ask) };
}

/** What the name of a number says beside what is counted. */
const counting = new Set(
  stemsOf('allocated initial desired number num count size total min max minimum maximum limit capacity per node'),
);

const units = new Set(stemsOf('days hours minutes seconds gb mb in size'));

/** What an attribute's name says: `enable_key_rotation` → key, rotat; `retention_in_days` → retent. */
export function attributeStems(name: string): string[] {
  const stems = contentStemsOf(name);
  const bare = stems.filter((stem) => !units.has(stem));
  return bare.length > 0 ? bare : stems;
}
