import { expect, test } from 'vitest';
import { foldsOf } from './folds.ts';

const check = (text: string, expected: [number, number][]) =>
  expect(foldsOf(text.split('\n')).map(({ start, end }) => [start, end])).toEqual(expected);

test('METADATA and the body of a rule fold', () => {
  check(
    `# METADATA
# title: a
# custom: {}
package a

deny contains "x" if {
	some bucket in input.resource.aws_s3_bucket
	every rule in [
		1,
	] {
		rule
	}
}`,
    [
      [1, 3],
      [8, 9],
      [10, 11],
      [6, 12],
    ],
  );
});

test.each([
  ['a comment of two lines', '# a\n# b\npackage a', []],
  ['what is closed and was never open', '}\n]\n', []],
  ['what is never closed', 'deny if {\n\tx\n', []],
  ['nothing', '', []],
])('%s does not fold', (_, text, expected) => check(text, expected as [number, number][]));
