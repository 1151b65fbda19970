import { beyond, fail } from './builtin.ts';

/** The largest and smallest of Go's integers. */
const largest = 2n ** 63n - 1n;
export const isNanoseconds = (integer: bigint) => integer <= largest && integer >= -largest - 1n;

const unitNanoseconds = new Map([
  ['ns', 1],
  ['us', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['m', 60e9],
  ['h', 3600e9],
]);

/** OPA's own units, in hours. */
const unitHours = new Map([
  ['d', 24],
  ['w', 168],
  ['y', 8760],
]);

const segment = /(\d+(?:\.\d*)?|\.\d+)(ns|us|ms|[smhdwy])/g;
const written = /^([+-]?)((?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|ms|[smhdwy]))+)$/;

/** Digits beyond these are not counted as here. */
const maximumDigits = 15;

/** A duration in nanoseconds, such as `1h30m` or `2d`. */
export function parseDuration(text: string): bigint {
  const [, sign, segments = ''] = written.exec(text) ?? [];
  if (sign === undefined) return beyond();
  let total = 0n;
  for (const [, digits = '', unit = ''] of segments.matchAll(segment)) {
    const hours = unitHours.get(unit);
    total += hours === undefined ? nanoseconds(digits, unit) : nanoseconds(String(Number(digits) * hours), 'h');
  }
  if (total > largest) fail('time: invalid duration');
  return sign === '-' ? -total : total;
}

/** The whole part is exact, and the fraction is a product of doubles, as in Go. */
function nanoseconds(digits: string, unit: string): bigint {
  const [whole = '', fraction = ''] = digits.split('.');
  if (whole.length + fraction.length > maximumDigits || digits.includes('e')) return beyond();
  const size = unitNanoseconds.get(unit) ?? fail(`time: unknown unit ${unit}`);
  const part = Math.trunc(Number(fraction) * (size / 10 ** fraction.length));
  return BigInt(whole) * BigInt(size) + BigInt(part);
}
