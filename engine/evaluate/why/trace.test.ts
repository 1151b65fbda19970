import { expect, test } from 'vitest';
import { testCore } from '../../../adapters/core/testing.ts';
import type { Json } from '../../../core/host/boundary.ts';
import { stepsOf } from './trace.ts';

/** What a rule's expressions come to on buckets with these values: `✓` where one held, `?` where that is not known, and what was found. */
async function check(body: string, buckets: Record<string, Json>[], expected: string[], more = ''): Promise<void> {
  const text = `package a\n\ndeny contains msg if {\n\tsome bucket in input.resource.aws_s3_bucket\n${body}\n\tmsg := bucket.address\n}\n${more}`;
  const input = {
    resource: {
      aws_s3_bucket: buckets.map((values, at) => ({ address: `b${at}`, type: 'aws_s3_bucket', name: 'b', values })),
    },
  };
  const core = await testCore();
  const query = 'data.a.deny';
  const answer = await core.evaluate({ modules: [{ file: 'a.rego', text }], query, input, trace: true });
  if (!answer.ok) throw new Error(answer.diagnostics[0]?.message);
  const found = stepsOf(answer.value.trace ?? [], query, 'a.rego');
  const lines = found.flatMap(({ address, steps }) =>
    steps
      .filter((step) => !step.text.startsWith('msg'))
      .map(({ held, unknown, text, values }) => {
        const words = values.map(({ name, value }) => `${name} = ${value}`).join('; ');
        return `${address} ${held ? '✓' : unknown ? '?' : '✗'} ${text} | ${words}`;
      }),
  );
  expect(lines).toEqual(expected);
}

test('each expression with each resource, up to the one that fails', () =>
  check(
    '\tbucket.values.force_destroy == true\n\tnot bucket.values.tags.owner',
    [{ force_destroy: true }, { force_destroy: false }, { force_destroy: true, tags: { owner: 'ops' } }],
    [
      'b0 ✓ bucket.values.force_destroy == true | bucket.force_destroy = true',
      'b0 ✓ not bucket.values.tags.owner | bucket.tags.owner = not set',
      'b1 ✗ bucket.values.force_destroy == true | bucket.force_destroy = false',
      'b2 ✓ bucket.values.force_destroy == true | bucket.force_destroy = true',
      'b2 ✗ not bucket.values.tags.owner | bucket.tags.owner = "ops"',
    ],
  ));

test('what is not known until apply is said to be so', () =>
  check(
    '\tbucket.values.acl == "private"',
    [{ acl: '${var.acl}' }],
    ['b0 ? bucket.values.acl == "private" | bucket.acl = var.acl, not known until apply'],
  ));

test('an expression over elements holds where it holds for one', () =>
  check(
    '\tsome rule in bucket.values.rule\n\trule.days > 30',
    [{ rule: [{ days: 1 }, { days: 90 }] }, { rule: [{ days: 1 }] }],
    [
      'b0 ✓ some rule in bucket.values.rule | bucket.rule = [{ days = 1 }, { days = 90 }]',
      'b0 ✓ rule.days > 30 | rule.days = 1',
      'b1 ✓ some rule in bucket.values.rule | bucket.rule = [{ days = 1 }]',
      'b1 ✗ rule.days > 30 | rule.days = 1',
    ],
  ));

test('what a helper did comes behind', () =>
  check(
    '\tis_open(bucket)',
    [{ acl: 'public-read', force_destroy: true }, { acl: 'private' }],
    [
      'b0 ✓ is_open(bucket) | ',
      'b0 ✓ one.values.acl != "private" | one.acl = "public-read"',
      'b0 ✓ one.values.force_destroy | one.force_destroy = true',
      'b1 ✗ is_open(bucket) | ',
      'b1 ✗ one.values.acl != "private" | one.acl = "private"',
    ],
    '\nis_open(one) if {\n\tone.values.acl != "private"\n\tone.values.force_destroy\n}\n',
  ));
