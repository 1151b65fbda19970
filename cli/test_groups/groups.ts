import { dirname } from 'node:path';
import type { SourceText } from '../../core/host/boundary.ts';

/** As many modules go through core at once as it compiles within its time with room to spare. */
const largestGroup = 80;

/**
 * Modules in groups that need nothing of each other: those of one folder, and those that name each other's packages, stay together.
 * One group for all where the text does not show what a module needs.
 */
export function groupsOf(modules: readonly SourceText[]): SourceText[][] {
  if (modules.length <= largestGroup) return [[...modules]];
  const read = modules.map((module) => ({ module, ...namesIn(module.text) }));
  if (read.some(({ name, isPlain }) => name === undefined || !isPlain)) return [[...modules]];

  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  const join = (one: string, other: string): void => {
    const [a, b] = [find(one), find(other)];
    if (a !== b) parents.set(a, b);
  };
  const packages = new Set(read.flatMap(({ name }) => name ?? []));
  const prefixes = grouped([...packages].flatMap(prefixesOf), ({ prefix }) => prefix);
  for (const { module, name = '', references } of read) {
    join(folderOf(module), packageOf(name));
    for (const reference of references)
      for (const { name: other } of longestKnown(reference, prefixes)) join(packageOf(name), packageOf(other));
  }
  const components = [...grouped(read, ({ module }) => find(folderOf(module))).values()];
  return packed(components.map((component) => component.map(({ module }) => module)));
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

interface Prefix {
  prefix: string;
  name: string;
}

/** `a.b.c`, `a.b` and `a` all lead to the package `a.b.c`. */
function prefixesOf(name: string): Prefix[] {
  const steps = name.split('.');
  return steps.map((_, index) => ({ prefix: steps.slice(0, index + 1).join('.'), name }));
}

/** The packages that a path below `data` can reach: the one that it goes into, or all that lie below it. */
function longestKnown(reference: string, prefixes: ReadonlyMap<string, Prefix[]>): Prefix[] {
  const steps = reference.split('.');
  for (let length = steps.length; length > 0; length--) {
    const prefix = steps.slice(0, length).join('.');
    const reached = prefixes.get(prefix);
    if (reached) return length === steps.length ? reached : reached.filter(({ name }) => name === prefix);
  }
  return [];
}

function namesIn(text: string): { name: string | undefined; references: string[]; isPlain: boolean } {
  return {
    name: /^package\s+([\w.]+)\s*(#.*)?$/m.exec(text)?.[1],
    references: [...text.matchAll(/\bdata\.([\w.]+)/g)].map(([, path = '']) => path),
    isPlain: !/\bdata\s*\[/.test(text),
  };
}

const folderOf = ({ file }: SourceText): string => `folder ${dirname(file)}`;
const packageOf = (name: string): string => `package ${name}`;

/** Small components together, in their order, up to the largest size. */
function packed(components: readonly SourceText[][]): SourceText[][] {
  const groups: SourceText[][] = [];
  for (const component of components) {
    const last = groups.at(-1);
    if (last && last.length + component.length <= largestGroup) last.push(...component);
    else groups.push([...component]);
  }
  return groups;
}
