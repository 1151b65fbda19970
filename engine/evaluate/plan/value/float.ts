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

/** A number as near as a float comes to it. */
export function nearest(number: RegoNumber): RegoNumber {
  return shortest(floatOf(number));
}

const half: Float = rounded(1n, -1n);

/** Half away from zero. */
export function round(number: RegoNumber): RegoNumber {
  const float = floatOf(number);
  return numberOfInteger(truncated(sum(float, half, float.mantissa < 0n ? -1n : 1n)));
}

/** As OPA has it, for which -0.5 lies above the whole number 0: towards zero first, then up from what is not negative. */
export function ceil(number: RegoNumber): RegoNumber {
  const float = floatOf(number);
  const whole = truncated(float);
  return numberOfInteger(whole < 0n || isWhole(float) ? whole : whole + 1n);
}

/** As OPA has it: towards zero first, then down from what is negative. */
export function floor(number: RegoNumber): RegoNumber {
  const float = floatOf(number);
  const whole = truncated(float);
  return numberOfInteger(whole >= 0n || isWhole(float) ? whole : whole - 1n);
}

function isWhole({ mantissa, exponent }: Float): boolean {
  return exponent >= 0n || (mantissa & ((1n << -exponent) - 1n)) === 0n;
}

/** Towards zero. */
function truncated({ mantissa, exponent }: Float): bigint {
  return exponent >= 0n ? mantissa << exponent : mantissa / (1n << -exponent);
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

/** Significant digits, without zeros at the end, and the power of ten of the first of them. */
interface Digits {
  text: string;
  power: number;
}

/** The shortest decimal that is read as this float again, found as Go finds it: digit by digit between its neighbours. */
function shortest({ mantissa, exponent }: Float): RegoNumber {
  if (mantissa === 0n) return 0;
  const size = mantissa < 0n ? -mantissa : mantissa;
  const [lower, exact, upper] = [size * 2n - 1n, size * 2n, size * 2n + 1n].map((halves) =>
    digitsOf(halves, exponent - 1n),
  );
  if (!lower || !exact || !upper) return 0;
  const { digits, length } = roundedBetween(lower.text, exact.text, upper.text, (size & 1n) === 0n);
  return numberOfParts({ digits: mantissa < 0n ? -digits : digits, exponent: exact.power - (length - 1) });
}

/** The first digits of a number, so many; the last of them may be raised, and all may carry. */
function roundedBetween(lower: string, exact: string, upper: string, isInclusive: boolean) {
  const cut = (length: number, isUp: boolean) => ({
    digits: BigInt(exact.slice(0, length)) + (isUp ? 1n : 0n),
    length,
  });
  for (let at = 0; at < exact.length; at++) {
    const [low, digit, high] = [lower, exact, upper].map((text) => Number(text[at] ?? '0')) as [number, number, number];
    const mayFall = low !== digit || (isInclusive && at + 1 === lower.length);
    const mayRise = digit !== high && (isInclusive || digit + 1 < high || at + 1 < upper.length);
    if (mayFall || mayRise) return cut(at + 1, mayRise && (!mayFall || isNearerUp(exact, at + 1)));
  }
  return cut(exact.length, false);
}

/** Whether what follows so many digits is more than a half, or a half behind an odd digit. */
function isNearerUp(text: string, length: number): boolean {
  const rest = text.slice(length);
  return rest === '5' ? Number(text[length - 1]) % 2 === 1 : rest >= '5';
}

function digitsOf(mantissa: bigint, exponent: bigint): Digits {
  const whole = exponent >= 0n ? mantissa << exponent : mantissa * 5n ** -exponent;
  const text = String(whole);
  const power = text.length - 1 + Number(exponent < 0n ? exponent : 0n);
  return { text: text.replace(/0+$/, ''), power };
}
