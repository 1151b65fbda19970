import type { Position, Range } from '../../core/host/boundary.ts';
import { type JsonMember, type JsonNode, jsonTree } from './json_tree.ts';

type Path = readonly (string | number)[];

/** Where a plan or a state, itself a text, says something of a resource. */
export interface ShownPlaces {
  /** The value at a path, or the nearest place round it; absent for a resource that is not there. */
  of(address: string, path: Path): Range | undefined;
  /** All that is said of a resource. */
  blockOf(address: string): Range | undefined;
}

interface Shown {
  whole: JsonNode;
  /** What names it. */
  name: JsonMember | undefined;
  values: JsonNode | undefined;
}

const rooms = ['planned_values', 'values', 'resources'];

/** Finds the places of a text that was read as a plan or a state. */
export function shownPlaces(text: string): ShownPlaces {
  const resources = new Map<string, Shown>();
  const tree = jsonTree(text, (name) => rooms.includes(name));
  const textOf = (node: JsonNode | undefined) => node && (JSON.parse(text.slice(node.start, node.end)) as unknown);

  const addModule = (module: JsonNode | undefined): void => {
    for (const whole of at(module, 'resources')?.items ?? []) {
      const address = textOf(at(whole, 'address'));
      const shown = { whole, name: whole.members?.get('address'), values: at(whole, 'values') };
      if (typeof address === 'string') resources.set(address, shown);
    }
    for (const child of at(module, 'child_modules')?.items ?? []) addModule(child);
  };
  addModule(at(at(tree, 'planned_values'), 'root_module'));
  addModule(at(at(tree, 'values'), 'root_module'));

  for (const resource of at(tree, 'resources')?.items ?? []) {
    const [module, type, name] = ['module', 'type', 'name'].map((member) => textOf(at(resource, member)));
    for (const instance of at(resource, 'instances')?.items ?? []) {
      const key = textOf(at(instance, 'index_key')) ?? undefined;
      const address = `${module ? `${module}.` : ''}${type}.${name}${key === undefined ? '' : `[${JSON.stringify(key)}]`}`;
      resources.set(address, {
        whole: instance,
        name: resource.members?.get('name'),
        values: at(instance, 'attributes'),
      });
    }
  }

  const rangeOf = ranges(text);
  return {
    of(address, path) {
      const shown = resources.get(address);
      if (!shown) return undefined;
      const { start, end } = nearest(shown.values, path) ?? ofMember(shown.name) ?? shown.whole;
      return rangeOf(start, end);
    },
    blockOf(address) {
      const shown = resources.get(address);
      return shown && rangeOf(shown.whole.start, shown.whole.end);
    },
  };
}

const at = (node: JsonNode | undefined, name: string) => node?.members?.get(name)?.value;

/** The deepest place on the way along the path that is there. */
function nearest(values: JsonNode | undefined, path: Path): { start: number; end: number } | undefined {
  let node = values;
  let found: { start: number; end: number } | undefined;
  for (const step of path) {
    const member = typeof step === 'string' ? node?.members?.get(step) : undefined;
    node = member ? member.value : typeof step === 'number' ? node?.items?.[step] : undefined;
    if (!node) return found;
    found = member
      ? ofMember(member)
      : { start: node.start, end: node.items || node.members ? node.start + 1 : node.end };
  }
  return found;
}

/** A name with its value, where that is not a structure of its own. */
function ofMember(member: JsonMember | undefined): { start: number; end: number } | undefined {
  if (!member) return undefined;
  const { start, nameEnd, value } = member;
  return { start, end: value.members || value.items ? nameEnd : value.end };
}

function ranges(text: string): (start: number, end: number) => Range {
  const lines = [0];
  for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', next + 1)) lines.push(next + 1);
  const positionOf = (offset: number): Position => {
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
  };
  return (start, end) => ({ start: positionOf(start), end: positionOf(end) });
}
