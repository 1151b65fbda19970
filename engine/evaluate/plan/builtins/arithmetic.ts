import { add, ceil, divide, floor, multiply, nearest, round, subtract } from '../value/float.ts';
import { integerOf, numberOfInteger, numberOfParts, partsOf, type RegoNumber } from '../value/number.ts';
import { isNumber, SetValue, type Value } from '../value/value.ts';
import { type Builtins, fail, failOperand, numberAt } from './builtin.ts';
import { difference } from './sets.ts';

/** Both operands small enough for JavaScript's own operation to be exact. */
function areSmall(a: unknown, b: unknown): boolean {
  return (
    Number.isInteger(a) && Number.isInteger(b) && Math.abs(a as number) < 2 ** 26 && Math.abs(b as number) < 2 ** 26
  );
}

/** Exact on integers, and as OPA's floating point elsewhere. */
function operation(
  small: (a: number, b: number) => number,
  exact: (a: bigint, b: bigint) => bigint,
  float: (a: RegoNumber, b: RegoNumber) => RegoNumber,
) {
  return (a: Value | undefined, b: Value | undefined): RegoNumber => {
    if (areSmall(a, b)) return small(a as number, b as number) + 0;
    const [x, y] = [numberAt(1, a), numberAt(2, b)];
    const [left, right] = [integerOf(x), integerOf(y)];
    return left === undefined || right === undefined ? float(x, y) : numberOfInteger(exact(left, right));
  };
}

export const plus = operation(
  (a, b) => a + b,
  (a, b) => a + b,
  add,
);
export const times = operation(
  (a, b) => a * b,
  (a, b) => a * b,
  multiply,
);
const minus = operation(
  (a, b) => a - b,
  (a, b) => a - b,
  subtract,
);

function quotient(a: Value | undefined, b: Value | undefined): RegoNumber {
  const [x, y] = [numberAt(1, a), numberAt(2, b)];
  if (partsOf(y).digits === 0n) fail('divide by zero');
  if (areSmall(x, y) && (x as number) % (y as number) === 0) return (x as number) / (y as number) + 0;
  return divide(x, y);
}

function remainder(a: Value | undefined, b: Value | undefined): RegoNumber {
  const [x, y] = [integerOf(numberAt(1, a)), integerOf(numberAt(2, b))];
  if (x === undefined || y === undefined) return fail('modulo on floating-point number');
  if (y === 0n) fail('modulo by zero');
  return numberOfInteger(x % y);
}

/** On a number that is not whole. */
function rounding(float: (number: RegoNumber) => RegoNumber) {
  return (a: Value | undefined): RegoNumber => (Number.isSafeInteger(a) ? (a as number) : float(numberAt(1, a)));
}

function absolute(number: RegoNumber): RegoNumber {
  if (Number.isSafeInteger(number)) return Math.abs(number as number);
  const { digits, exponent } = partsOf(nearest(number));
  return numberOfParts({ digits: digits < 0n ? -digits : digits, exponent });
}

export const arithmetic: Builtins = {
  plus,
  minus: (a, b) => {
    if (isNumber(a) && isNumber(b)) return minus(a, b);
    if (!(a instanceof SetValue || isNumber(a))) return failOperand(1, a, 'one of {number, set}');
    if (!(a instanceof SetValue && b instanceof SetValue)) return failOperand(2, b, isNumber(b) ? 'set' : 'number');
    return difference(a, b);
  },
  mul: times,
  div: quotient,
  rem: remainder,
  abs: (a) => absolute(numberAt(1, a)),
  round: rounding(round),
  ceil: rounding(ceil),
  floor: rounding(floor),
};
