import { expect, test } from 'vitest';
import { check } from '../../engine/evaluate/check.ts';
import { createWasmEvaluator } from '../../engine/evaluate/evaluator.ts';
import { configurationOf, testCore } from '../core/testing.ts';
import { loadBuiltin, makeBuiltin, schemas } from './index.ts';

const library = [{ file: 'lib.rego', text: 'package decree.tf\n\nanswer := 42\n' }];

async function make(text: string) {
  return makeBuiltin(await testCore(), { modules: [{ file: 'policy.rego', text }], library, schemas: schemas() });
}

test('policies are made with the library that they import', async () => {
  const made = await make(`# METADATA
# title: answers
# custom: {id: test.answer}
package decree.test.answer

import data.decree.tf

deny contains "right" if tf.answer == 42
`);
  expect(made).toMatchObject({ ok: true });
  expect(made.ok && JSON.parse(made.value.catalogue)).toMatchObject({
    library,
    modules: [],
    policies: [{ id: 'test.answer', entrypoints: ['deny'], builtin: true }],
  });
});

test('a mistake in any policy fails the build', async () => {
  const made = await make('package p\n\ndeny contains "x" if input.resource.aws_s3_bucket[_].values.aclx\n');
  expect(made).toMatchObject({ ok: false, diagnostics: [{ file: 'policy.rego', severity: 'error' }] });
});

test('the built-in policies of this build check a bucket', async () => {
  const builtin = await loadBuiltin();
  const evaluators = [await createWasmEvaluator(builtin.compiled)];
  const configuration = await configurationOf('resource "aws_s3_bucket" "logs" {}\n');
  const { findings, diagnostics } = await check({ configuration, evaluators, today: '2026-11-24' });
  expect(diagnostics).toEqual([]);
  expect(findings.map((finding) => finding.policy)).toContain('aws.s3.kms_encryption');
});

test('the schemas of this build have the attributes of a bucket', () =>
  expect(schemas().attributeAt('aws_s3_bucket', ['bucket'])).toMatchObject({ kind: 'string' }));
