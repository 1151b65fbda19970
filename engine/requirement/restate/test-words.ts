import type { Comparison, Scalar, Test } from '../requirement.ts';
import type { TokenReader } from './reader.ts';

const presence = { present: 'is set', absent: 'is not set', literal: 'is written out' };

const versionWords: Record<Comparison, string> = {
  atLeast: 'at least',
  atMost: 'at most',
  above: 'more than',
  below: 'less than',
};
const dateWords: Record<Comparison, string> = {
  atLeast: 'on or after',
  atMost: 'on or before',
  above: 'after',
  below: 'before',
};

export function testWords(test: Test): string {
  if ('is' in test) return presence[test.is];
  if ('version' in test) return `is ${versionWords[test.version]} version ${JSON.stringify(test.than)}`;
  if ('date' in test) return `is ${dateWords[test.date]} the date ${JSON.stringify(test.than)}`;
  if ('equals' in test) return `is ${scalar(test.equals)}${caseWords(test)}`;
  if ('oneOf' in test) return `is one of ${test.oneOf.map(scalar).join(', ')}${caseWords(test)}`;
  if ('atLeast' in test) return `is at least ${test.atLeast}`;
  if ('atMost' in test) return `is at most ${test.atMost}`;
  if ('above' in test) return `is more than ${test.above}`;
  if ('below' in test) return `is less than ${test.below}`;
  if ('refersToName' in test) return `refers to a name matching ${JSON.stringify(test.refersToName)}`;
  if ('matches' in test) return `matches ${JSON.stringify(test.matches)}`;
  return `contains ${scalar(test.contains)}${caseWords(test)}`;
}

const caseWords = ({ ignoringCase }: { ignoringCase?: true | undefined }): string =>
  ignoringCase ? ' ignoring case' : '';

const scalar = (value: Scalar): string => JSON.stringify(value);

export function readTest(tokens: TokenReader): Test {
  if (tokens.taken('matches')) return { matches: tokens.text() };
  if (tokens.taken('refers', 'to', 'a', 'name', 'matching')) return { refersToName: tokens.text() };
  if (tokens.taken('contains')) return cased({ contains: tokens.scalar() }, tokens);
  tokens.expect('is');
  if (tokens.taken('not', 'set')) return { is: 'absent' };
  if (tokens.taken('set')) return { is: 'present' };
  if (tokens.taken('written', 'out')) return { is: 'literal' };
  const version = comparison(versionWords, 'version', tokens);
  if (version) return { version, than: tokens.text() };
  const date = comparison(dateWords, 'the date', tokens);
  if (date) return { date, than: tokens.text() };
  if (tokens.taken('at', 'least')) return { atLeast: tokens.number() };
  if (tokens.taken('at', 'most')) return { atMost: tokens.number() };
  if (tokens.taken('more', 'than')) return { above: tokens.number() };
  if (tokens.taken('less', 'than')) return { below: tokens.number() };
  return cased(tokens.taken('one', 'of') ? { oneOf: listed(tokens) } : { equals: tokens.scalar() }, tokens);
}

const comparison = (words: Record<Comparison, string>, kind: string, tokens: TokenReader): Comparison | undefined =>
  tokens.choice(Object.entries(words).map(([key, text]) => [`${text} ${kind}`, key as Comparison]));

const cased = <T extends Test>(test: T, tokens: TokenReader): T =>
  tokens.taken('ignoring', 'case') ? { ...test, ignoringCase: true } : test;

/** Values between commas; a comma before another part of the sentence ends them. */
function listed(tokens: TokenReader): Scalar[] {
  const values = [tokens.scalar()];
  while (tokens.peek()?.text === ',' && !['unless', 'that'].includes(tokens.peek(1)?.text ?? '')) {
    tokens.expect(',');
    values.push(tokens.scalar());
  }
  return values;
}
