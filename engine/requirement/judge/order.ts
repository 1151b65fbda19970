import type { Json } from '../../../core/host/boundary.ts';
import type { Comparison } from '../requirement.ts';
import { known, type Truth } from './truth.ts';

/** Where a value stands to a bound; `none`: it is nothing that has an order, null: that is not known. */
type Order = -1 | 0 | 1 | 'none' | null;

const passing: Record<Comparison, Order[]> = { atLeast: [0, 1], atMost: [-1, 0], above: [1], below: [-1] };

export const compared = (comparison: Comparison, order: Order): Truth =>
  order === null ? 'unknown' : known(passing[comparison].includes(order));

/** By the numbers at the beginning, as many as the bound has. */
export function versionOrder(value: Json, bound: string): Order {
  if (typeof value !== 'string' && typeof value !== 'number') return 'none';
  const [own, other] = [versionOf(String(value)), versionOf(bound)];
  if (!own || !other || own.product !== other.product) return null;
  for (const [at, number] of other.numbers.entries()) {
    const mine = own.numbers[at];
    if (mine === undefined) return null;
    if (mine !== number) return mine < number ? -1 : 1;
  }
  return 0;
}

function versionOf(text: string): { product: string; numbers: bigint[] } | undefined {
  const [, before, numbers] = /^([^0-9]*)([0-9]+(?:[._][0-9]+)*)/.exec(text) ?? [];
  if (before === undefined || numbers === undefined) return undefined;
  const product = before
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/v$/, '');
  return { product, numbers: numbers.split(/[._]/).map(BigInt) };
}

/** By the day. */
export function dateOrder(value: Json, bound: string): Order {
  if (typeof value !== 'string') return 'none';
  const [day] = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(value) ?? [];
  if (day === undefined) return null;
  return day === bound ? 0 : day < bound ? -1 : 1;
}
