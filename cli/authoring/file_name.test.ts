import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fileNameOf } from './file_name.ts';

function check(id: string, expected: string) {
  expect(fileNameOf(id)).toBe(expected);
}

test('ordinary ids stay as they are', () => {
  check('acme-42_b.v2', 'acme-42_b.v2');
});

test.each([
  '../../etc/passwd',
  '..',
  '.',
  '/abs',
  'a/../../b',
  'C:\\x',
  '\u0000',
  '.hidden',
  '\ud800',
  'x'.repeat(5000),
  '',
])('%j names one visible file inside the folder', (id) => {
  const path = resolve('/out', `${fileNameOf(id)}.rego`);
  expect(path).toMatch(/^\/out\/[^/.\\\0][^/\\\0]*\.rego$/);
  expect(path.length).toBeLessThan(230);
});

test('different ids have different names', () => {
  const ids = ['a/b', 'a%2Fb', 'a b', 'a+b', `${'x'.repeat(300)}1`, `${'x'.repeat(300)}2`, '', '-'];
  expect(new Set(ids.map(fileNameOf)).size).toBe(ids.length);
});
