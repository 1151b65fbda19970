import { numberOfInteger, numberOfParts, partsOf, type RegoNumber } from './number.ts';

/** Binary floating point with so many bits, rounded to the nearest, to even when two are as near: Go's `big.Float`. */
const precision = 64n;

/** `mantissa` × 2^`exponent`; the mantissa has exactly `precision` bits, or is 0. */
interface Float {
  mantissa: bigint;
  exponent: bigint;
}

export const add = calculation((a, b) => sum(a, b, 1n));
export const subtract = calculation((a, b) => sum(a, b, -1n));
export const multiply = calculation((a, b) => rounded(a.mantissa * b.mantissa, a.exponent + b.exponent));

/** With enough bits for the rest to tell on which side of a half the quotient lies. */
export const divide = calculation((a, b) => {
  const shifted = a.mantissa << (precision * 2n);
  const [quotient, rest] = [shifted / b.mantissa, shifted % b.mantissa];
  const sticky = rest === 0n ? 0n : rest < 0n === b.mantissa < 0n ? 1n : -1n;
  return rounded(quotient * 4n + sticky, a.exponent - b.exponent - precision * 2n - 2n);
});

export function round(number: RegoNumber): RegoNumber {
  const { digits } = partsOf(number);
  const half = { digits: 5n, exponent: -1 };
  return truncate(add(number, numberOfParts(digits < 0n ? { ...half, digits: -5n } : half)));
}

export function ceil(number: RegoNumber): RegoNumber {
  const whole = truncate(number);
  return partsOf(number).digits < 0n || isWhole(number) ? whole : add(whole, 1);
}

export function floor(number: RegoNumber): RegoNumber {
  const whole = truncate(number);
  return partsOf(number).digits >= 0n || isWhole(number) ? whole : subtract(whole, 1);
}

function isWhole(number: RegoNumber): boolean {
  return partsOf(number).exponent >= 0;
}

function truncate(number: RegoNumber): RegoNumber {
  const { digits, exponent } = partsOf(number);
  return exponent >= 0 ? number : numberOfInteger(digits / 10n ** BigInt(-exponent));
}

function calculation(calculate: (a: Float, b: Float) => Float) {
  return (a: RegoNumber, b: RegoNumber): RegoNumber => shortest(calculate(floatOf(a), floatOf(b)));
}

function floatOf(number: RegoNumber): Float {
  const { digits, exponent } = partsOf(number);
  if (exponent >= 0) return rounded(digits * 10n ** BigInt(exponent), 0n);
  const divisor = 10n ** BigInt(-exponent);
  const shift = BigInt(lengthOf(divisor)) + precision * 2n;
  const shifted = digits << shift;
  const sticky = shifted % divisor === 0n ? 0n : shifted < 0n ? -1n : 1n;
  return rounded((shifted / divisor) * 4n + sticky, -shift - 2n);
}

function sum(a: Float, b: Float, sign: bigint): Float {
  const shift = a.exponent - b.exponent;
  if (shift < 0n) return rounded(a.mantissa + sign * (b.mantissa << -shift), a.exponent);
  return rounded((a.mantissa << shift) + sign * b.mantissa, b.exponent);
}

function rounded(mantissa: bigint, exponent: bigint): Float {
  if (mantissa === 0n) return { mantissa, exponent: 0n };
  const isNegative = mantissa < 0n;
  const size = isNegative ? -mantissa : mantissa;
  const excess = BigInt(lengthOf(size)) - precision;
  if (excess <= 0n) return { mantissa: mantissa << -excess, exponent: exponent + excess };
  const [kept, rest, half] = [size >> excess, size & ((1n << excess) - 1n), 1n << (excess - 1n)];
  const up = rest > half || (rest === half && (kept & 1n) === 1n) ? 1n : 0n;
  const next = kept + up;
  if (next >> precision) return { mantissa: isNegative ? -(next >> 1n) : next >> 1n, exponent: exponent + excess + 1n };
  return { mantissa: isNegative ? -next : next, exponent: exponent + excess };
}

function lengthOf(positive: bigint): number {
  return positive.toString(2).length;
}

/** The shortest decimal that lies nearer to a float than to any other. */
function shortest({ mantissa, exponent }: Float): RegoNumber {
  if (mantissa === 0n) return 0;
  const size = mantissa < 0n ? -mantissa : mantissa;
  const isBoundary = size === 1n << (precision - 1n);
  // In quarters of the last bit: the next float below is nearer where the mantissa is a power of two.
  const [low, middle, high] = [size * 4n - (isBoundary ? 1n : 2n), size * 4n, size * 4n + 2n];
  const power = exponent - 2n;
  const scale = power < 0n ? 1n << -power : 1n;
  const factor = power < 0n ? 1n : 1n << power;
  const isInclusive = (size & 1n) === 0n;
  const [bottom, exact, top] = [low * factor, middle * factor, high * factor];
  for (let digits = String(exact / scale).length; ; digits--) {
    // Tries ever more digits: from one that stands for all to the last that is needed.
    const found = firstDecimal(bottom, exact, top, scale, digits - 1, isInclusive);
    if (found) return numberOfParts({ digits: mantissa < 0n ? -found.digits : found.digits, exponent: found.exponent });
  }
}

/** The multiple of 10^`exponent` between two bounds that lies nearest to `exact`; all bounds in parts of `scale`. */
function firstDecimal(
  bottom: bigint,
  exact: bigint,
  top: bigint,
  scale: bigint,
  exponent: number,
  isInclusive: boolean,
) {
  const unit = exponent >= 0 ? 10n ** BigInt(exponent) * scale : scale;
  const raise = exponent >= 0 ? 1n : 10n ** BigInt(-exponent);
  const [least, aim, most] = [bottom * raise, exact * raise, top * raise];
  const below = aim / unit;
  const isIn = (value: bigint) => (isInclusive ? value >= least && value <= most : value > least && value < most);
  const candidates = [below, below + 1n].filter((digits) => isIn(digits * unit));
  const distance = (digits: bigint) => (digits * unit > aim ? digits * unit - aim : aim - digits * unit);
  const [first, second] = candidates;
  if (first === undefined) return undefined;
  return { digits: second !== undefined && distance(second) < distance(first) ? second : first, exponent };
}
