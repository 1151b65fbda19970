import { expect, test } from 'vitest';
import { configurationOf, evaluatorOf, testCore } from '../../../../adapters/core/testing.ts';
import { createCoreEvaluator, withFallback } from '../../core_evaluator.ts';
import type { Evaluator } from '../../evaluator.ts';

const calls = [
  'sprintf("%s is not encrypted", ["aws_s3_bucket.logs"])',
  'sprintf("%v of %v: %v, %v", ["a", 7, true, null])',
  'sprintf("%v %v", [["a", 1, [[], true, set()]], {"k": 1}])',
  'sprintf("%s", [["a, b", "c: \\"d\\" (e) [é"]])',
  'sprintf("%d days, %5d|%-5d|%05d|%+d", [90, 1, 2, -3, 4])',
  'sprintf("%s|%10s|%-10s|%.2s", ["é", "right", "left", "cut"])',
  'sprintf("%.2f %f %v %v %v", [1.005, 2.5, 0.00001, 1e30, 2.50])',
  'sprintf("%d %d", [1.5, "text"])',
  'sprintf("%s %t", [5, true])',
  'sprintf("%s and %s", ["only one"])',
  'sprintf("%s", ["one", 2, 3.5])',
  'sprintf("100%% of %v", [123456789012345678901234567890])',
  'sprintf("<%v> & \\u2028 \\t", ["\\u0000\\n"])',
  'sprintf("no verb", [])',
  'sprintf("%v %v", [{3, 1, "a", {2}}, {{1}: {"b": 2, "a": 1}}])',
  'sprintf("%x %X %o %b %d", [255, 255, 8, 5, 123456789012345678901234567890])',
  'sprintf("%q|%q", ["a \\"b\\" \\u0007", "é💥"])',
  'sprintf("%.0f %.0f %.1f %f %e %g", [0.5, 2.5, 0.25, 1e2, 12345.678, 1e-7])',
  'sprintf("%s %s %d", [1.0, 100, 1.0])',
];

/** What our evaluator says of each call, beside OPA's own in core. */
async function check(expressions: readonly string[]): Promise<void> {
  const policy = `package p\n\nimport rego.v1\n\ndeny := [${expressions.join(',\n')}] if input\n`;
  const evaluator = await evaluatorOf(policy);
  const reference = createCoreEvaluator(await testCore(), { policies: evaluator.policies, modules: [] });
  expect(await valuesOf(evaluator)).toEqual(await valuesOf(reference));
}

async function valuesOf(evaluator: Evaluator): Promise<unknown[]> {
  const { document } = await configurationOf('');
  const { results } = await evaluator.evaluate(document);
  expect(results.map((result) => result.failure)).toEqual([undefined]);
  return results.flatMap((result) => result.values);
}

test('sprintf is as in OPA', () => check(calls));

for (const call of ['sprintf("%[2]s", ["a", "b"])', 'sprintf("%x", ["text"])', 'sprintf("%", [])']) {
  test(`${call} is left to OPA itself`, async () => {
    const evaluator = await evaluatorOf(`package p\n\ndeny contains ${call} if input\n`);
    const { document } = await configurationOf('');
    const reference = createCoreEvaluator(await testCore(), { policies: evaluator.policies, modules: [] });
    const alone = await evaluator.evaluate(document);
    expect(alone.results).toMatchObject([{ values: [], failure: { code: 'policy_builtin_missing' } }]);
    expect(await withFallback(evaluator, reference).evaluate(document)).toEqual(await reference.evaluate(document));
  });
}
