const doubles = 'its answers are JSON, of which a double holds 53 bits';
const names = 'its documents have names only: a number does not find the member whose name spells it';
const infinite = 'it reads a number beyond all doubles as infinity';

/** Why an evaluator fails cases that it runs: by evaluator and the note of a case. */
const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'opa-wasm': {
    'baseandvirtualdocs/enumerate virtual errors':
      'it has no strict mode: where a built-in function has an error, all is undefined',
    "bitsshiftleft/shift of max int64 doesn't overflow and is not lossy": doubles,
    'data/nested integer': names,
    'data/toplevel integer': names,
    'inputvalues/input set': 'its input is JSON, which has no sets',
    'jsonbuiltins/unmarshal number beyond the supported exponent is undefined': infinite,
    'jsonbuiltins/unmarshal number with too big an exponent is undefined': infinite,
    'strings/format_int: bignum exact (>64-bit integer, all bases + negative)':
      'it formats integers of 64 bits at most',
    'time/parse_rfc3339_nanos': doubles,
  },
};

/** Nothing if nobody has found out. */
export function reasonOf(evaluator: string, note: string): string | undefined {
  const known = reasons[evaluator] ?? {};
  return Object.hasOwn(known, note) ? known[note] : undefined;
}
