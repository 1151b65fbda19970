import { PolicyError } from '../runtime/error.ts';
import { numberOfInteger } from '../value/number.ts';
import type { Value } from '../value/value.ts';
import { type Builtins, bigIntegerAt, fail, failType } from './builtin.ts';

/** What one call may produce: core has the same limit. */
const maximumElements = 1_000_000n;

/** The common range, of small numbers. */
function smallRange(from: number, to: number): number[] {
  const range: number[] = [];
  const step = from <= to ? 1 : -1;
  for (let next = from; next !== to + step; next += step) range.push(next);
  return range;
}

const few = 1000;

function isFew(from: unknown, to: unknown): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && Math.abs((from as number) - (to as number)) < few;
}

function range(name: string, from: bigint, to: bigint, step: bigint): Value[] {
  if (step <= 0n) fail(`${name}: step must be a positive integer`);
  const distance = from < to ? to - from : from - to;
  if (distance > maximumElements) {
    throw new PolicyError('eval_builtin_error', `\`${name}\` would make more than ${maximumElements} elements`);
  }
  const direction = from <= to ? step : -step;
  const count = Number(distance / step) + 1;
  const range: Value[] = [];
  for (let index = 0; index < count; index++) range.push(numberOfInteger(from + direction * BigInt(index)));
  return range;
}

const shift = (operation: (a: bigint, b: bigint) => bigint) => (a: Value | undefined, b: Value | undefined) => {
  const by = bigIntegerAt(2, b);
  if (by < 0n) failType('operand 2 must be an unsigned integer number but got a negative integer');
  if (by > maximumElements) throw new PolicyError('eval_builtin_error', 'the shift would make too large a number');
  return numberOfInteger(operation(bigIntegerAt(1, a), by));
};

const bitwise = (operation: (a: bigint, b: bigint) => bigint) => (a: Value | undefined, b: Value | undefined) =>
  numberOfInteger(operation(bigIntegerAt(1, a), bigIntegerAt(2, b)));

export const numbers: Builtins = {
  'numbers.range': (from, to) =>
    isFew(from, to)
      ? smallRange(from as number, to as number)
      : range('numbers.range', bigIntegerAt(1, from), bigIntegerAt(2, to), 1n),
  'numbers.range_step': (from, to, step) =>
    range('numbers.range_step', bigIntegerAt(1, from), bigIntegerAt(2, to), bigIntegerAt(3, step)),
  'bits.and': bitwise((a, b) => a & b),
  'bits.or': bitwise((a, b) => a | b),
  'bits.xor': bitwise((a, b) => a ^ b),
  'bits.negate': (a) => numberOfInteger(~bigIntegerAt(1, a)),
  'bits.lsh': shift((a, b) => a << b),
  'bits.rsh': shift((a, b) => a >> b),
};
