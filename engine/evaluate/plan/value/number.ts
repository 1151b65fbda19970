import { Opaque } from './opaque.ts';

/**
 * Rego's numbers are exact. A JavaScript number stands for the decimal that it is written as; whatever no such number
 * is written as is a `bigint`, or a `Decimal`. So equal numbers are `===`, save decimals.
 */
export type RegoNumber = number | bigint | Decimal;

/** A number that is not whole, or one that is and was written as if it were not: `1.0`, which OPA prints as it is. */
export class Decimal extends Opaque {
  // Private, so that a policy that asks a number for a member by that name gets nothing.
  readonly #parts: Parts;
  readonly #text: string | undefined;

  constructor(parts: Parts, text?: string) {
    super();
    this.#parts = parts;
    this.#text = text;
  }

  static partsOf(decimal: Decimal): Parts {
    return decimal.#parts;
  }

  static textOf(decimal: Decimal): string | undefined {
    return decimal.#text;
  }
}

/** A number as `digits` × 10^`exponent`. */
export interface Parts {
  digits: bigint;
  exponent: number;
}

const written = /^(?<sign>-?)(?<whole>\d*)(?:\.(?<fraction>\d+))?(?:[eE](?<exponent>[+-]?\d+))?$/;

/** With more digits before the point, or zeros behind it, a number is too large to be calculated with: OPA's limit. */
const maximumDigits = 30_103;

/** The number that a JSON text is; nothing for a text that is none, or for one too large. */
export function parseNumber(text: string): RegoNumber | undefined {
  const double = Number(text);
  if (Number.isSafeInteger(double) && text.length < 16 && /^-?\d+$/.test(text)) return double + 0;
  const parts = partsOfText(text);
  if (!parts || (parts.digits !== 0n && Math.abs(parts.exponent + String(parts.digits).length) > maximumDigits)) {
    return undefined;
  }
  const isWhole = normal(parts).exponent >= 0;
  return isWhole && /[.eE]/.test(text)
    ? new Decimal(normal(parts), text.replace(/^-?(?=\.)/, '$&0'))
    : numberOfParts(parts);
}

/** A number in the one form that is `===` to that of each equal one, unless it is a decimal that is not whole. */
export function sameForm(number: RegoNumber): RegoNumber {
  return number instanceof Decimal ? numberOfParts(Decimal.partsOf(number)) : number;
}

/** The form that a number has here. */
export function numberOfParts(parts: Parts): RegoNumber {
  const { digits, exponent } = normal(parts);
  const double = Number(`${digits}e${exponent}`);
  const same = Number.isFinite(double) ? partsOf(double) : undefined;
  if (same && same.digits === digits && same.exponent === exponent) return double;
  return exponent >= 0 ? digits * 10n ** BigInt(exponent) : new Decimal({ digits, exponent });
}

export function numberOfInteger(integer: bigint): RegoNumber {
  const double = Number(integer);
  return Number.isSafeInteger(double) ? double : numberOfParts({ digits: integer, exponent: 0 });
}

/** An infinite number is what `JSON.parse` makes of one that is too large: it stands beyond all others. */
export function partsOf(number: RegoNumber): Parts {
  if (number instanceof Decimal) return Decimal.partsOf(number);
  if (typeof number === 'bigint') return normal({ digits: number, exponent: 0 });
  const parts = partsOfText(String(number));
  return parts ? normal(parts) : { digits: number < 0 ? -1n : 1n, exponent: maximumDigits };
}

/** The integer that a number is, or nothing. */
export function integerOf(number: RegoNumber): bigint | undefined {
  if (typeof number === 'bigint') return number;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return BigInt(number);
  const { digits, exponent } = partsOf(number);
  return exponent < 0 || number === Number.POSITIVE_INFINITY || number === Number.NEGATIVE_INFINITY
    ? undefined
    : digits * 10n ** BigInt(exponent);
}

/** A JavaScript number near it. */
export function doubleOf(number: RegoNumber): number {
  return typeof number === 'number' ? number : Number(textOfNumber(number));
}

export function textOfNumber(number: RegoNumber): string {
  if (!(number instanceof Decimal)) return Object.is(number, -0) ? '0' : String(number);
  const asWritten = Decimal.textOf(number);
  if (asWritten !== undefined) return asWritten;
  const { digits, exponent } = Decimal.partsOf(number);
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits);
  const whole = text.length + exponent;
  if (whole < -5)
    return `${sign}${text[0]}${text.length > 1 ? `.${text.slice(1)}` : ''}e-${String(1 - whole).padStart(2, '0')}`;
  return whole > 0 ? `${sign}${text.slice(0, whole)}.${text.slice(whole)}` : `${sign}0.${'0'.repeat(-whole)}${text}`;
}

export function compareNumbers(a: RegoNumber, b: RegoNumber): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : Number(a > b);
  const [x, y] = [partsOf(a), partsOf(b)];
  const exponent = Math.min(x.exponent, y.exponent);
  const left = x.digits * 10n ** BigInt(x.exponent - exponent);
  const right = y.digits * 10n ** BigInt(y.exponent - exponent);
  return left < right ? -1 : Number(left > right);
}

function partsOfText(text: string): Parts | undefined {
  const { sign, whole = '', fraction = '', exponent = '0' } = written.exec(text)?.groups ?? {};
  if (whole + fraction === '') return undefined;
  const digits = BigInt(whole + fraction);
  return { digits: sign ? -digits : digits, exponent: Number(exponent) - fraction.length };
}

function normal({ digits, exponent }: Parts): Parts {
  if (digits === 0n) return { digits, exponent: 0 };
  const text = String(digits);
  const kept = text.replace(/0+$/, '');
  return { digits: BigInt(kept), exponent: exponent + text.length - kept.length };
}
