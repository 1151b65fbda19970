/** A verb, or a use of flags, that this version does not have. OPA's own evaluator does. */
export class UnsupportedFormat extends Error {}

const verb = /%(?<flags>[-+0]*)(?<width>\d*)(?:\.(?<precision>\d+))?(?<verb>[a-zA-Z%])/g;

/** Each argument as Rego writes it: `"text"`, `12`, `1.5`, `["a", true]`. */
export function sprintf(format: string, values: readonly string[]): string {
  const args = values.map(argumentOf);
  let used = 0;
  const matched = format.replace(verb, (...match) => {
    const { flags = '', width = '', precision, verb: letter = '' } = match.at(-1) as Record<string, string | undefined>;
    if (letter === '%') return '%';
    const argument = args[used++];
    if (argument === undefined) return `%!${letter}(MISSING)`;
    return padded(written(argument, letter, precision, flags), flags, width, argument);
  });
  if (format.replace(verb, '').includes('%')) throw new UnsupportedFormat();
  if (used >= args.length) return matched;
  const extra = args.slice(used).map((argument) => `${argument.go}=${plain(argument)}`);
  return `${matched}%!(EXTRA ${extra.join(', ')})`;
}

/** A value with the name of the type that OPA gives to Go's formatter. */
type Argument =
  | { go: 'string'; value: string }
  | { go: 'int64' | '*big.Int'; value: bigint }
  | { go: 'float64'; value: number };

function argumentOf(rego: string): Argument {
  if (rego.startsWith('"')) return { go: 'string', value: JSON.parse(rego) };
  if (/^-?\d+$/.test(rego)) {
    const value = BigInt(rego);
    return { go: BigInt.asIntN(64, value) === value ? 'int64' : '*big.Int', value };
  }
  // The members of sets and objects come in the order of their hashes, where OPA sorts them.
  if (/^[[{].*\{/s.test(rego) || /^\{.*,/s.test(rego)) throw new UnsupportedFormat();
  const number = /^-?\d/.test(rego) ? Number(rego) : Number.NaN;
  return Number.isFinite(number) ? { go: 'float64', value: number } : { go: 'string', value: rego };
}

function written(argument: Argument, letter: string, precision: string | undefined, flags: string): string {
  const isNumber = argument.go !== 'string';
  const sign = flags.includes('+') && isNumber && argument.value >= 0 ? '+' : '';
  if (letter === 'v' && precision === undefined) return sign + plain(argument);
  if (argument.go === 'string' && letter === 's') {
    return precision === undefined ? argument.value : [...argument.value].slice(0, Number(precision)).join('');
  }
  if ((argument.go === 'int64' || argument.go === '*big.Int') && letter === 'd' && precision === undefined) {
    return sign + argument.value;
  }
  if (argument.go === 'float64' && letter === 'f') return sign + fixed(argument.value, Number(precision ?? 6));
  if ('sdft'.includes(letter) && letter !== 'v' && argument.go !== '*big.Int')
    return `%!${letter}(${argument.go}=${plain(argument)})`;
  throw new UnsupportedFormat();
}

function plain({ go, value }: Argument): string {
  return go === 'float64' ? shortest(value) : String(value);
}

/** Beyond this, JavaScript writes an exponent or rounds otherwise than Go. */
function fixed(value: number, digits: number): string {
  if (Math.abs(value) >= 1e15 || digits > 15) throw new UnsupportedFormat();
  return value.toFixed(digits);
}

/** As Go's `%v`: an exponent below 1e-4 and from 1e21 on, with at least two digits. */
function shortest(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e21)) return String(value);
  return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
}

function padded(text: string, flags: string, width: string, { go }: Argument): string {
  const missing = Number(width || 0) - [...text].length;
  if (missing <= 0) return text;
  if (flags.includes('-')) return text + ' '.repeat(missing);
  if (!flags.includes('0')) return ' '.repeat(missing) + text;
  if (go === 'string') throw new UnsupportedFormat();
  const sign = /^[+-]?/.exec(text)?.[0] ?? '';
  return sign + '0'.repeat(missing) + text.slice(sign.length);
}
