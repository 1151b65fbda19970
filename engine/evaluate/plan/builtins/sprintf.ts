import { doubleOf, type RegoNumber, textOfNumber } from '../value/number.ts';
import { quoted, regoText } from '../value/text.ts';
import { isNumber, type Value } from '../value/value.ts';
import { arrayAt, type Builtins, beyond, textAt } from './builtin.ts';

const directive = /%(?<flags>[-+0]*)(?<width>\d*)(?:\.(?<precision>\d*))?(?<verb>[a-zA-Z%])/g;

/** A value with the name of the type that OPA gives to Go's formatter. */
type Argument =
  | { go: 'string'; value: string }
  | { go: 'int64' | '*big.Int'; value: bigint }
  | { go: 'float64'; value: number };

/** As Go formats; core must see to verbs and flags that policies hardly use. */
function sprintf(format: string, values: readonly Value[]): string {
  const args = values.map(argumentOf);
  let used = 0;
  const matched = format.replace(directive, (...match) => {
    const { flags = '', width = '', precision, verb = '' } = match.at(-1) as Record<string, string | undefined>;
    if (verb === '%') return '%';
    const argument = args[used++];
    if (argument === undefined) return `%!${verb}(MISSING)`;
    const written = writtenAs(argument, verb, precision === undefined ? undefined : Number(precision), flags);
    return padded(written, flags, Number(width || 0), argument);
  });
  if (format.replace(directive, '').includes('%')) beyond();
  if (used >= args.length) return matched;
  const extra = args.slice(used).map((argument) => `${argument.go}=${plainText(argument)}`);
  return `${matched}%!(EXTRA ${extra.join(', ')})`;
}

function argumentOf(value: Value): Argument {
  if (!isNumber(value)) return { go: 'string', value: typeof value === 'string' ? value : regoText(value) };
  const text = textOfNumber(value);
  if (!/^-?\d+$/.test(text)) return floatOf(value, text);
  const integer = BigInt(text);
  return { go: BigInt.asIntN(64, integer) === integer ? 'int64' : '*big.Int', value: integer };
}

function floatOf(value: RegoNumber, text: string): Argument {
  const double = doubleOf(value);
  return Number.isFinite(double) ? { go: 'float64', value: double } : { go: 'string', value: text };
}

/** The base of an integer's digits, by verb. */
const bases: Readonly<Record<string, number>> = { b: 2, d: 10, o: 8, x: 16, X: 16 };

function writtenAs(argument: Argument, verb: string, precision: number | undefined, flags: string): string {
  const sign = flags.includes('+') && argument.go !== 'string' && argument.value >= 0 ? '+' : '';
  if (verb === 'v' && precision === undefined) return sign + plainText(argument);
  if (argument.go === 'string') return textAs(argument, verb, precision);
  if (argument.go === 'float64') return sign + doubleAs(argument, verb, precision);
  const base = bases[verb];
  if (base === undefined && argument.go === 'int64' && 'stfFeEgG'.includes(verb)) return wrongVerb(argument, verb);
  if (base === undefined || precision !== undefined) return beyond();
  const digits = argument.value.toString(base);
  return sign + (verb === 'X' ? digits.toUpperCase() : digits);
}

function textAs(argument: Extract<Argument, { go: 'string' }>, verb: string, precision: number | undefined): string {
  if (verb === 's' || verb === 'v') return [...argument.value].slice(0, precision).join('');
  if (verb === 'q' && precision === undefined) return quoted(argument.value);
  return 'dtbofFeEgG'.includes(verb) ? wrongVerb(argument, verb) : beyond();
}

function doubleAs(argument: Extract<Argument, { go: 'float64' }>, verb: string, precision: number | undefined): string {
  if (verb === 'f' || verb === 'F') return fixed(argument.value, precision ?? 6);
  if (verb === 'e' && precision === undefined) return exponential(argument.value.toExponential(6));
  if (verb === 'g' && precision === undefined) return plainText(argument);
  return 'dsto'.includes(verb) ? wrongVerb(argument, verb) : beyond();
}

function wrongVerb(argument: Argument, verb: string): string {
  return `%!${verb}(${argument.go}=${plainText(argument)})`;
}

function plainText({ go, value }: Argument): string {
  return go === 'float64' ? shortest(value) : String(value);
}

/** The double's exact value with so many digits behind the point; a half goes to the even neighbour. */
function fixed(value: number, digits: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const mantissa = (bits & ((1n << 52n) - 1n)) | (exponent === 0 ? 0n : 1n << 52n);
  const power = BigInt((exponent === 0 ? 1 : exponent) - 1075);
  const scaled = mantissa * 10n ** BigInt(digits);
  const rounded = power >= 0n ? scaled << power : halfToEven(scaled, 1n << -power);
  const text = String(rounded).padStart(digits + 1, '0');
  const sign = bits >> 63n ? '-' : '';
  return `${sign}${text.slice(0, text.length - digits)}${digits > 0 ? `.${text.slice(text.length - digits)}` : ''}`;
}

function halfToEven(dividend: bigint, divisor: bigint): bigint {
  const [quotient, twice] = [dividend / divisor, (dividend % divisor) * 2n];
  return twice > divisor || (twice === divisor && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

/** As Go's `%v`: an exponent below 1e-4 and from 1e6 on, with at least two digits. */
function shortest(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return Object.is(value, -0) ? '-0' : '0';
  return size >= 1e-4 && size < 1e6 ? String(value) : exponential(value.toExponential());
}

function exponential(text: string): string {
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

function padded(text: string, flags: string, width: number, { go }: Argument): string {
  const missing = width - [...text].length;
  if (missing <= 0) return text;
  if (flags.includes('-')) return text + ' '.repeat(missing);
  if (!flags.includes('0')) return ' '.repeat(missing) + text;
  if (go === 'string') return beyond();
  const sign = /^[+-]?/.exec(text)?.[0] ?? '';
  return sign + '0'.repeat(missing) + text.slice(sign.length);
}

export const formatting: Builtins = {
  sprintf: (format, values) => sprintf(textAt(1, format), arrayAt(2, values)),
};
