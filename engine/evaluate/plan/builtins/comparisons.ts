import { compare, equal } from '../value/compare.ts';
import type { Value } from '../value/value.ts';
import type { Builtins } from './builtin.ts';

function orderOf(a: Value | undefined, b: Value | undefined): number {
  return compare(a as Value, b as Value);
}

export const comparisons: Builtins = {
  equal: (a, b) => equal(a, b),
  neq: (a, b) => !equal(a, b),
  lt: (a, b) => orderOf(a, b) < 0,
  lte: (a, b) => orderOf(a, b) <= 0,
  gt: (a, b) => orderOf(a, b) > 0,
  gte: (a, b) => orderOf(a, b) >= 0,
};
