import { expect, test } from 'vitest';
import { testCore } from '../../../adapters/core/testing.ts';
import type { Json } from '../../../core/host/boundary.ts';
import { loadPolicies } from '../../policy/load.ts';
import { schemas } from '../../requirement/testing/tools.ts';
import { documentOf } from '../../resource/configuration.ts';
import { resourceOf } from '../../resource/shown.ts';
import { openIn } from './open.ts';

const bucket = { address: 'aws_s3_bucket.b', type: 'aws_s3_bucket', name: 'b', module: undefined };

/** Whether the verdict of a rule on each bucket, which it does not flag, depends on what is unknown. */
async function check(condition: string, buckets: Record<string, Json>[], expected: boolean[]): Promise<void> {
  const core = await testCore();
  const text = `package a\n\ndeny contains bucket.address if {\n\tsome bucket in input.resource.aws_s3_bucket\n\t${condition}\n}\n`;
  const { policies, modules, diagnostics } = await loadPolicies(core, [{ file: 'a.rego', text }], { library: [] });
  const [policy] = policies;
  if (!policy) throw new Error(diagnostics[0]?.message);
  const documents = buckets.map((values) => documentOf([resourceOf({ ...bucket, values }, 'resource', schemas)], []));
  expect(await openIn(core, { policy, modules, library: [] }, documents)).toEqual(expected);
}

test('a value that the rule compares', () =>
  check(
    'bucket.values.acl == "public-read"',
    [{ acl: '${var.acl}' }, { acl: 'private' }, { bucket: '${var.name}' }],
    [true, false, false],
  ));

test('a value that must be there', () =>
  check('not bucket.values.logging', [{ logging: '${var.logging}' }, { logging: 'on' }], [true, false]));

test('a number on one side of a bound', () =>
  check('bucket.values.days < 30', [{ days: '${var.days}' }, { days: 30 }], [true, false]));

test('an element of a list', () =>
  check(
    '"*" in bucket.values.principals',
    [{ principals: '${var.principals}' }, { principals: ['${var.one}'] }],
    [true, true],
  ));

test('a part of a text', () =>
  check('startswith(bucket.values.bucket, "tmp-")', [{ bucket: '${var.stage}-logs' }], [true]));

test('another condition decides, whatever the value is', () =>
  check(
    'bucket.values.acl == "public-read"\n\tbucket.values.force_destroy',
    [{ acl: '${var.acl}', force_destroy: false }],
    [false],
  ));

test('two values, each of which must be something else', () =>
  check(
    'bucket.values.acl == "public-read"\n\tbucket.values.force_destroy == true',
    [{ acl: '${var.acl}', force_destroy: '${var.force}' }],
    [true],
  ));

test('a reference to a resource that is there is known', () =>
  check('not bucket.values.copy_of', [{ copy_of: '${aws_s3_bucket.b.id}' }], [false]));
