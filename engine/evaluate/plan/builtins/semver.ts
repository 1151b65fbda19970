import type { Value } from '../value/value.ts';
import { type Builtins, fail, textAt } from './builtin.ts';
import { remembered } from './remembered.ts';

interface Version {
  numbers: readonly bigint[];
  /** What stands behind a hyphen, by its dots. */
  preRelease: readonly string[];
}

const written =
  /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([\da-zA-Z-]+(?:\.[\da-zA-Z-]+)*))?(?:\+[\da-zA-Z-]+(?:\.[\da-zA-Z-]+)*)?$/;
const decimal = /^\d+$/;

/** Go counts in 64 bits. */
const maximum = 2n ** 63n - 1n;

const versionIn = remembered((text: string): Version | undefined => {
  const [, major = '', minor = '', patch = '', behind] = written.exec(text) ?? [];
  const numbers = [major, minor, patch].map(BigInt);
  const preRelease = behind?.split('.') ?? [];
  const isVersion =
    major !== '' && numbers.every((number) => number <= maximum) && !preRelease.some((part) => /^0\d+$/.test(part));
  return isVersion ? { numbers, preRelease } : undefined;
});

function versionAt(position: number, value: Value | undefined): Version {
  const text = textAt(position, value);
  return versionIn(text) ?? fail(`operand ${position}: string ${text} is not a valid SemVer`);
}

function order<T extends bigint | string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}

function numberIn(part: string): bigint {
  const number = BigInt(part);
  return number > maximum ? maximum : number;
}

/** A number comes before any other part. */
function orderOfParts(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [decimal.test(a), decimal.test(b)];
  if (isNumber && isOtherNumber) return order(numberIn(a), numberIn(b));
  return isNumber === isOtherNumber ? order(a, b) : order(Number(isOtherNumber), Number(isNumber));
}

/** A version with nothing behind it comes after all that are on their way to it. */
function compare(a: Version, b: Version): number {
  for (const [index, number] of a.numbers.entries()) {
    const found = order(number, b.numbers[index] as bigint);
    if (found !== 0) return found;
  }
  const [length, other] = [a.preRelease.length, b.preRelease.length];
  if (length === 0 || other === 0) return order(Number(length === 0), Number(other === 0));
  for (let index = 0; index < Math.min(length, other); index++) {
    const found = orderOfParts(a.preRelease[index] as string, b.preRelease[index] as string);
    if (found !== 0) return found;
  }
  return order(length, other);
}

export const semver: Builtins = {
  'semver.compare': (a, b) => compare(versionAt(1, a), versionAt(2, b)),
  'semver.is_valid': (text) => typeof text === 'string' && versionIn(text) !== undefined,
};
