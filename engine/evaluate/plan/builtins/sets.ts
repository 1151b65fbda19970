import { HashSet } from '../value/collection.ts';
import type { SetValue } from '../value/value.ts';
import { type Builtins, setAt } from './builtin.ts';

export function difference(a: SetValue, b: SetValue): HashSet {
  return new HashSet(a.elements().filter((element) => !b.has(element)));
}

function union([first, ...rest]: readonly SetValue[]): HashSet {
  const united = new HashSet([...(first?.elements() ?? [])]);
  for (const set of rest) for (const element of set.elements()) united.add(element);
  return united;
}

function intersection([first, ...rest]: readonly SetValue[]): HashSet {
  return new HashSet((first?.elements() ?? []).filter((element) => rest.every((set) => set.has(element))));
}

export const sets: Builtins = {
  and: (a, b) => intersection([setAt(1, a), setAt(2, b)]),
  or: (a, b) => union([setAt(1, a), setAt(2, b)]),
  set_diff: (a, b) => difference(setAt(1, a), setAt(2, b)),
  intersection: (all) =>
    intersection(
      setAt(1, all)
        .elements()
        .map((set) => setAt(1, set)),
    ),
  union: (all) =>
    union(
      setAt(1, all)
        .elements()
        .map((set) => setAt(1, set)),
    ),
};
