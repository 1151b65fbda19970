import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import { plain } from './paint.ts';

/** `«` and `»` mark the range in the text. */
function check(marked: string, expected: string) {
  const position = (text: string) => {
    const lines = text.split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  };
  const [before = '', under = '', after = ''] = marked.split(/[«»]/);
  const range = { start: position(before), end: position(before + under) };
  expect(excerpt(before + under + after, range, plain, (carets) => carets).join('\n')).toBe(expected.slice(1));
}

test('one attribute', () => {
  check(
    'bucket {\n  acl = «"public"»\n}',
    `
  |
2 |   acl = "public"
  |         ^^^^^^^^`,
  );
});

test('an empty range has one caret', () => {
  check(
    'acl = «»',
    `
  |
1 | acl = 
  |       ^`,
  );
});

test('tabs, wide characters and emoji keep the caret under the characters', () => {
  check(
    '\tname = «"x"»',
    `
  |
1 |     name = "x"
  |            ^^^`,
  );
  check(
    '/* 東京 👩‍👩‍👧 é */ acl = «"公開"»',
    `
  |
1 | /* 東京 👩‍👩‍👧 é */ acl = "公開"
  |                       ^^^^^^`,
  );
});

test('a block is marked on each line, without its indent and blank lines', () => {
  check(
    '«rule {\n  id = 1\n\n}»\n',
    `
  |
1 | rule {
  | ^^^^^^
2 |   id = 1
  |   ^^^^^^
3 |${' '}
4 | }
  | ^`.replace('3 | \n', '3 |\n'),
  );
});

test('a long block shows its start and its end', () => {
  const body = Array.from({ length: 10 }, (_, index) => `  a = ${index}`).join('\n');
  check(
    `«rule {\n${body}\n}»`,
    `
   |
 1 | rule {
   | ^^^^^^
 2 |   a = 0
   |   ^^^^^
 3 |   a = 1
   |   ^^^^^
 4 |   a = 2
   |   ^^^^^
   | ...
12 | }
   | ^`,
  );
});

test('a long line shows what surrounds the mark', () => {
  check(
    `${'x'.repeat(500)}«"public"»${'y'.repeat(2_000_000)}`,
    `
  |
1 | …${'x'.repeat(40)}"public"${'y'.repeat(112)}…
  | ${' '.repeat(41)}^^^^^^^^`,
  );
});

test('control and bidirectional characters never reach the terminal', () => {
  check(
    'a = «"\u001b[31m\u202e"»',
    `
  |
1 | a = "\ufffd[31m\ufffd"
  |     ^^^^^^^^`,
  );
});

test('a range beyond the text is clamped', () => {
  const lines = excerpt(
    'one',
    { start: { line: 7, column: 9 }, end: { line: 9, column: 1 } },
    plain,
    (carets) => carets,
  );
  expect(lines).toEqual(['  |', '1 | one', '  | ^^^']);
});
