import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBuiltinCaller } from '../../../../../adapters/core/builtin_caller.ts';
import { distFile } from '../../../../../adapters/files/dist.ts';
import { parseTerm, termText } from '../../value/term.ts';
import type { Value } from '../../value/value.ts';
import { BeyondBuiltin } from '../builtin.ts';
import { longestText } from './effort.ts';
import { regex } from './functions.ts';
import { glob } from './glob.ts';
import { parsePattern } from './parse.ts';

const core = createBuiltinCaller(distFile('core.wasm'));
const functions = { ...regex, ...glob };

/** Expects what core gives, or that the call is left to core: then `false`. */
async function check(name: string, ...operands: Value[]): Promise<boolean> {
  const { term, error } = (await core)(name, `[${operands.map(termText).join()}]`);
  try {
    const found = functions[name]?.(...operands);
    expect(found, `${name} ${JSON.stringify(operands)} ${error}`).toEqual(
      term === undefined ? undefined : parseTerm(term),
    );
    return true;
  } catch (reason) {
    if (reason instanceof BeyondBuiltin) return false;
    throw reason;
  }
}

const patterns = [
  '',
  'a',
  'a|b',
  '^a',
  'a$',
  '^a*$',
  'a+?',
  'a{2,3}',
  '(a)(b)?',
  '(?P<name>a)b',
  '[^a-c]',
  '[]a]',
  '[a\\]-]',
  '\\d+',
  '\\W',
  '\\bfoo\\b',
  '(?i)FOO',
  '(?s)a.b',
  'a.b',
  '(?m)^b$',
  '\\x41',
  '[[:alpha:]]+',
  '(?:ab)+',
  '\\.',
  'a|ab',
  '(a|ab)(c|bcd)',
  '^arn:aws:[^:]*:[^:]*$',
  'é.',
  '\\$\\{',
  '[\\w.-]+',
  'x*',
];
const texts = [
  '',
  'a',
  'b',
  'ab',
  'aab',
  'aaa',
  'abcd',
  'foo',
  'a foo b',
  'FOO',
  'a\nb',
  'A',
  '12',
  'arn:aws:s3:x',
  'é💥',
  '${var.x}',
  'a\rb',
  'xx a',
];

test('expressions mean what they mean in core', async () => {
  let known = 0;
  for (const pattern of patterns) {
    for (const text of texts) {
      if (await check('regex.match', pattern, text)) known++;
      await check('regex.find_n', pattern, text, -1);
      await check('regex.find_all_string_submatch_n', pattern, text, -1);
      await check('regex.split', pattern, text);
      await check('regex.replace', text, pattern, '<>');
    }
  }
  expect(known).toBe(patterns.length * texts.length);
});

test('random expressions mean what they mean in core', async () => {
  const part = fc.constantFrom(
    'a',
    'b',
    'ab',
    '.',
    '[ab]',
    '[^a]',
    '\\w',
    '(a)',
    '(a|b)',
    '(?:ab|a)',
    '^',
    '$',
    '\\b',
    '|',
    '*',
    '+',
    '?',
    '{2}',
    '{1,}',
    '+?',
  );
  const text = fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', 'é', '💥'), { maxLength: 8 })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 6 }), text, async (parts, read) => {
      await check('regex.match', parts.join(''), read);
      await check('regex.find_all_string_submatch_n', parts.join(''), read, -1);
    }),
    { numRuns: 500 },
  );
});

test('globs mean what they mean in core', async () => {
  for (const pattern of ['', '*', '**', 'a*', '*.b', 'a?', 's3:Get*', 'é?', 'a.**']) {
    for (const text of ['', 'a', 'ab', 'a.b', 's3:GetObject', 'éé', 'a.b.c']) {
      for (const delimiters of [null, [], [':'], ['.', '/']])
        expect(await check('glob.match', pattern, delimiters, text)).toBe(true);
    }
  }
});

describe('an expression that tries one way after the other is left to core', () => {
  test.each(['(a+)+', '(a|a)*', '(a|aa)+', '(a*)*', '(a?){30}', '(x+x+)+y', '([a-z]+)*=', '(.*)*'])(
    '%s, for any text',
    (pattern) => {
      const parsed = parsePattern(pattern);
      expect(parsed && longestText(parsed)).toBe(0);
    },
  );

  test.each([
    ['a', 1_000_000],
    ['^[^:]*:[^:]*$', 1_000_000],
    ['a+b', 4472],
    ['.*=.*', 271],
    ['.*.*=.*', 66],
  ])('%s, for texts of more than %i units', (pattern, longest) => {
    const parsed = parsePattern(pattern);
    expect(parsed && longestText(parsed)).toBe(longest);
  });
});
