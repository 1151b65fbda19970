import { numberOfInteger, parseNumber } from '../value/number.ts';
import type { Value } from '../value/value.ts';
import { type Builtins, beyond, fail, textAt } from './builtin.ts';

/** A number as a fraction. */
interface Amount {
  numerator: bigint;
  denominator: bigint;
}

/** An amount without sign or exponent, and a unit: of others, and of what is no amount, core knows. */
const written = /^(?:(\d+)\.?(\d*)|\.(\d+))((?![eE][\d+-])[a-zA-Z]*)$/;

/** Longer amounts are not exact in OPA's numbers. */
const maximumDigits = 19;

function parts(text: string): { amount: Amount; unit: string } {
  if (text.includes(' ')) fail('spaces not allowed in resource strings');
  const [found, whole = '', behind = '', alone = '', unit = ''] = written.exec(text.replaceAll('"', '')) ?? [];
  const fraction = behind + alone;
  if (found === undefined || whole.length + fraction.length > maximumDigits) return beyond();
  return { amount: { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) }, unit };
}

const letters = ['k', 'm', 'g', 't', 'p', 'e'];
const power = (base: bigint) => (letter: string, index: number) => [letter, base ** BigInt(index + 1)] as const;
const decimal = new Map(letters.map(power(1000n)));
const binary = new Map(letters.map(power(1024n)));

/** `K`, `kB`, `KiB`: without regard to case. */
function bytesOf(unit: string): bigint {
  const [, letter = '', isBinary] = /^([kmgtpe])(i)?b?$/.exec(unit.toLowerCase()) ?? [];
  const size = unit === '' ? 1n : (isBinary ? binary : decimal).get(letter);
  return size ?? fail(`byte unit ${unit} not recognized`);
}

/** What 0.001 is as a double. */
const milli: Amount = { numerator: BigInt(0.001 * 2 ** 60), denominator: 2n ** 60n };

/** `m` is a thousandth and `M` a million; otherwise case is nothing. */
function sizeOf(unit: string): Amount {
  if (unit === 'm') return milli;
  const [, letter = '', isBinary] = /^([kmgtpe])(i)?$/.exec(unit.toLowerCase()) ?? [];
  const size = unit === '' ? 1n : (isBinary ? binary : decimal).get(letter);
  return { numerator: size ?? fail(`unit ${unit} not recognized`), denominator: 1n };
}

/** The fraction as OPA's floating-point numbers hold it: 64 bits, rounded to the nearest, of two to the even one. */
function rounded({ numerator, denominator }: Amount): Amount {
  if (numerator === 0n) return { numerator, denominator: 1n };
  const length = (number: bigint) => number.toString(2).length;
  let shift = 64 - (length(numerator) - length(denominator));
  if (numerator << BigInt(Math.max(shift, 0)) >= denominator << BigInt(64 + Math.max(-shift, 0))) shift--;
  const [top, bottom] = [numerator << BigInt(Math.max(shift, 0)), denominator << BigInt(Math.max(-shift, 0))];
  const [quotient, twice] = [top / bottom, (top % bottom) * 2n];
  const up = twice > bottom || (twice === bottom && quotient % 2n === 1n) ? 1n : 0n;
  return { numerator: (quotient + up) << BigInt(Math.max(-shift, 0)), denominator: 1n << BigInt(Math.max(shift, 0)) };
}

function parseBytes(text: string): Value {
  const { amount, unit } = parts(text);
  const { numerator, denominator } = rounded(amount);
  const total = rounded({ numerator: numerator * bytesOf(unit), denominator });
  return numberOfInteger(total.numerator / total.denominator);
}

/** With ten digits after the point unless it is whole, as OPA has it. */
function parse(text: string): Value {
  const { amount, unit } = parts(text);
  const size = sizeOf(unit);
  const [numerator, denominator] = [amount.numerator * size.numerator, amount.denominator * size.denominator];
  if (numerator % denominator === 0n) return numberOfInteger(numerator / denominator);
  const digits = String((numerator * 10n ** 10n * 2n + denominator) / (denominator * 2n)).padStart(11, '0');
  return parseNumber(`${digits.slice(0, -10)}.${digits.slice(-10)}`) ?? beyond();
}

export const units: Builtins = {
  'units.parse': (text) => parse(textAt(1, text)),
  'units.parse_bytes': (text) => parseBytes(textAt(1, text)),
};
