import { expect, test } from 'vitest';
import { asSentence, body, counted, fromFolders, seconds } from './words.ts';

test.each([
  ['the policy has no id', 'The policy has no id.'],
  ['reading …', 'Reading …'],
  ['`x` is not there', '`x` is not there.'],
])('%s', (message, sentence) => {
  expect(asSentence(message)).toBe(sentence);
});

test('counts in words', () => {
  expect([counted(1, 'finding'), counted(0, 'finding'), counted(1200, 'entry', 'entries')]).toEqual([
    '1 finding',
    '0 findings',
    '1,200 entries',
  ]);
});

test('files are named as seen from the open folders', () => {
  const folders = [{ uri: 'file:///home/ada/shop' }];
  expect(fromFolders('file:///home/ada/shop/modules/main.tf', folders)).toBe('modules/main.tf');
  expect(fromFolders('`file:///home/ada/shop/a.rego` is there already', folders)).toBe('`a.rego` is there already');
  expect(fromFolders('file:///elsewhere/main.tf', folders)).toBe('file:///elsewhere/main.tf');
});

test('a short time is told in milliseconds', () => {
  expect([seconds(12.4), seconds(1400)]).toEqual(['12 ms', '1.4 s']);
});

test('the body of a policy is what comes after its METADATA', () => {
  expect(body('# METADATA\n# title: package of mine\n\npackage a\n\n# why\ndeny if true\n')).toBe(
    'package a\n\n# why\ndeny if true\n',
  );
  expect(body('deny if true\n')).toBe('deny if true\n');
});
