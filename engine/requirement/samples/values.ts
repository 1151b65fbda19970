import type { Json } from '../../../core/host/boundary.ts';
import { testValue } from '../judge/values.ts';
import type { Scalar, Test } from '../requirement.ts';
import { matching } from './matching.ts';

/** Values that pass a test, the one nearest to its bound first. `undefined` means: not set. */
export function passing(test: Test): (Json | undefined)[] {
  if ('is' in test) return test.is === 'absent' ? [undefined] : ['set'];
  if ('version' in test || 'date' in test)
    return around(test).filter((value) => testValue(value, test, undefined) === 'holds');
  if ('equals' in test) return test.ignoringCase ? spelled(test.equals) : [test.equals];
  if ('oneOf' in test) return test.ignoringCase ? test.oneOf.flatMap(spelled) : test.oneOf;
  if ('atLeast' in test) return written(test.atLeast);
  if ('atMost' in test) return written(test.atMost);
  if ('above' in test) return written(test.above + 1);
  if ('below' in test) return written(test.below - 1);
  if ('contains' in test)
    return (test.ignoringCase ? spelled(test.contains) : [test.contains]).map((element) => [element]);
  if ('refersToName' in test) return matching(test.refersToName).flatMap(references);
  return matching(test.matches);
}

/** Values that do not pass, the one nearest to its bound first. */
export function failing(test: Test): (Json | undefined)[] {
  if ('is' in test) return test.is === 'absent' ? ['set'] : [undefined];
  if ('version' in test || 'date' in test)
    return around(test).filter((value) => testValue(value, test, undefined) === 'fails');
  if ('equals' in test) return [other([test.equals])];
  if ('oneOf' in test) return [other(test.oneOf)];
  if ('atLeast' in test) return written(test.atLeast - 1);
  if ('atMost' in test) return written(test.atMost + 1);
  if ('above' in test) return written(test.above);
  if ('below' in test) return written(test.below);
  if ('contains' in test) return [[other([test.contains])]];
  if ('refersToName' in test) return [...nonMatching(test.refersToName).flatMap(references), 'other'];
  return nonMatching(test.matches);
}

/** The bound of a version or a date, and what comes right before and after it. */
function around(test: Extract<Test, { than: string }>): string[] {
  const { than } = test;
  if ('version' in test) return [than, stepped(than, 1), stepped(than, -1), `${than}.1`];
  return [than, ...[1, -1].map((days) => new Date(Date.parse(than) + days * 86_400_000).toISOString().slice(0, 10))];
}

/** A version with its last number one higher, or the last that is not zero one lower. */
const stepped = (version: string, step: 1 | -1): string =>
  version.replace(step === 1 ? /\d+$/ : /[1-9]\d*(?=([._]0+)*$)/, (number) => String(BigInt(number) + BigInt(step)));

/** A number, and as the text that some attributes hold numbers in. */
const written = (number: number): Json[] => [number, String(number)];

/** The same in other letters, and as text. */
const spelled = (value: Scalar): Scalar[] => [...new Set([value, `${value}`.toUpperCase(), `${value}`.toLowerCase()])];

/** A value of the same kind that is none of these. */
function other(values: Scalar[]): Scalar {
  const [first] = values;
  if (typeof first === 'boolean') return !first;
  const candidates = typeof first === 'number' ? [first + 1, first - 1] : ['other', 'another', 'different'];
  for (let n = 0; ; n++) {
    const candidate = candidates[n] ?? (typeof first === 'number' ? first + n : `other-${n}`);
    if (!values.some((one) => `${one}`.toLowerCase() === `${candidate}`)) return candidate;
  }
}

/** A reference to something of a name, alone and in a list; none where nothing can have the name. */
const references = (name: string): Json[] =>
  /^[A-Za-z_][\w-]*$/.test(name) ? [`\${aws_other.${name}.id}`, [`\${aws_other.${name}.id}`]] : [];

const nonMatching = (pattern: string): string[] =>
  ['other', '', 'x', '0', 'a-b.c/d:e']
    .filter((text) => testValue(text, { matches: pattern }, undefined) === 'fails')
    .slice(0, 1);
