import type { Comparison, Scalar, Test } from '../requirement.ts';
import { quote } from './names.ts';
import { regexLiteral } from './regex.ts';

/** Rego for one test of a value: an expression that holds, and lines that say it definitely does not. */
export interface TestRego {
  /** True only for a known value that passes. */
  holds(value: string): string;
  /** True only for a known (or absent) value that does not pass. */
  fails(value: string): string[];
}

const known = (value: string): string => `value.known(${value})`;
const refuted = (expression: (value: string) => string): TestRego => ({
  holds: expression,
  fails: (value) => [known(value), `not ${expression(value)}`],
});

export function testRego(test: Test): TestRego {
  if ('is' in test) {
    const present: TestRego = {
      holds: (value) => `value.present(${value})`,
      fails: (value) => [`value.absent(${value})`],
    };
    if (test.is === 'literal') return { holds: (value) => `value.literal(${value})`, fails: present.fails };
    return test.is === 'present'
      ? present
      : { holds: (value) => `value.absent(${value})`, fails: (value) => [present.holds(value)] };
  }
  if ('equals' in test) {
    if (test.ignoringCase) return refuted((value) => `value.folded(${value}) == ${folded(test.equals)}`);
    return {
      holds: (value) => `${value} == ${quote(test.equals)}`,
      fails: (value) => [known(value), `${value} != ${quote(test.equals)}`],
    };
  }
  if ('oneOf' in test && test.ignoringCase)
    return refuted((value) => `value.folded(${value}) in [${test.oneOf.map(folded).join(', ')}]`);
  if ('oneOf' in test) return refuted((value) => `${value} in [${test.oneOf.map(quote).join(', ')}]`);
  if ('refersToName' in test)
    return {
      holds: (value) => `tf.refers_to_name(${value}, ${regexLiteral(test.refersToName)})`,
      fails: (value) => [`tf.refers_to_other_names(${value}, ${regexLiteral(test.refersToName)})`],
    };
  if ('matches' in test) return refuted((value) => `value.matches(${value}, ${regexLiteral(test.matches)})`);
  if ('contains' in test) {
    const arguments_ = (value: string): string =>
      test.ignoringCase
        ? `value.folded_through(${value}), ${folded(test.contains)}`
        : `${value}, ${quote(test.contains)}`;
    return {
      holds: (value) => `value.has(${arguments_(value)})`,
      fails: (value) => [`value.lacks(${arguments_(value)})`],
    };
  }
  if ('version' in test) return ordered(test.version, (value) => `value.version_order(${value}, ${quote(test.than)})`);
  if ('date' in test) return ordered(test.date, (value) => `value.date_order(${value}, ${quote(test.than)})`);
  const [[name, bound] = ['', 0]] = Object.entries(test) as [string, number][];
  return refuted((value) => `value.${bounds[name]}(${value}, ${bound})`);
}

/** The twin of `value.folded`, as Rego text. */
const folded = (value: Scalar): string => quote(String(value).toLowerCase());

const orders = { atLeast: '{0, 1}', atMost: '{-1, 0}', above: '{1}', below: '{-1}' };
const otherOrders = {
  atLeast: '{-1, "none"}',
  atMost: '{1, "none"}',
  above: '{-1, 0, "none"}',
  below: '{0, 1, "none"}',
};

/** By the order of the value and the bound: `none` for what has no place in it, null for what is not known. */
const ordered = (comparison: Comparison, order: (value: string) => string): TestRego => ({
  holds: (value) => `${order(value)} in ${orders[comparison]}`,
  fails: (value) => [`${order(value)} in ${otherOrders[comparison]}`],
});

/** The functions of `decree.value` by the key of the test. */
const bounds: Record<string, string> = { atLeast: 'at_least', atMost: 'at_most', above: 'above', below: 'below' };
