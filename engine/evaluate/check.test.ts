import { expect, test } from 'vitest';
import { check } from '../../adapters/core/testing.ts';

/** A policy whose `deny` yields `value` for every bucket `b`. */
function flagging(value: string, { id = 'aws.s3.acl', severity = 'HIGH', rule = 'deny' } = {}): string {
  return `# METADATA
# title: buckets
# custom:
#   id: ${id}
#   severity: ${severity}
#   aliases: [old.${id}]
#   resource_types: [aws_s3_bucket]
package decree.${id}

${rule} contains ${value} if some b in input.resource.aws_s3_bucket
`;
}

const at = (path: string) => `{"address": b.address, "message": "wrong", "path": ${path}}`;

test('a finding stands at the attribute', () =>
  check(
    `
resource "aws_s3_bucket" "logs" {
  acl = "public-read"
# ^^^^^^^^^^^^^^^^^^^ aws.s3.acl: wrong
}`,
    flagging(at('["acl"]')),
  ));

test('where the attribute is absent, the nested block that would hold it has the finding', () =>
  check(
    `
resource "aws_s3_bucket" "logs" {
  versioning {
# ^^^^^^^^^^ aws.s3.acl
  }
}`,
    flagging(at('["versioning", 0, "enabled"]')),
  ));

test('where nothing of the path is there, the header of the resource has it', () =>
  check(
    `
resource "aws_s3_bucket" "logs" {
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ aws.s3.acl
}`,
    flagging(at('["logging"]')),
  ));

test('texts and objects as Conftest has them are findings', () =>
  check(
    `
resource "aws_s3_bucket" "logs" {
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ main: with an address
}`,
    `package main

deny contains "only a text" if input.resource.aws_s3_bucket

violation contains {"msg": "an object", "details": {}} if input.resource.aws_s3_bucket

warn_owner contains {"message": "with an address", "address": "aws_s3_bucket.logs"} if input.resource.aws_s3_bucket
`,
    { unplaced: ['main: an object', 'main: only a text'] },
  ));

test('a warning is never graver than LOW', async () => {
  const { findings } = await check('resource "aws_s3_bucket" "logs" {}', flagging('"w"', { rule: 'warn' }), {
    unplaced: ['aws.s3.acl: w'],
  });
  expect(findings[0]?.severity).toBe('LOW');
});

test('what is no finding is reported, and the others stand', () =>
  check(
    'resource "aws_s3_bucket" "logs" {}',
    `package main

deny contains 42 if input.resource.aws_s3_bucket

deny contains {"address": 1, "msg": "x"} if input.resource.aws_s3_bucket

deny contains "right" if input.resource.aws_s3_bucket
`,
    { unplaced: ['main: right'], diagnostics: ['finding_shape', 'finding_shape'] },
  ));

test('equal findings of two rules are one', () =>
  check(
    'resource "aws_s3_bucket" "logs" {}',
    `package main

deny contains "the same" if input.resource.aws_s3_bucket

violation contains "the same" if input.resource.aws_s3_bucket
`,
    { unplaced: ['main: the same'] },
  ));

test('a policy that fails is reported, and the others stand', () =>
  check(
    'resource "aws_s3_bucket" "logs" {}',
    [
      flagging('"stands"'),
      `package conflicting

value := x if some x in [1, 2]

deny contains "never" if value
`,
      `package exploding

deny contains "never" if count(numbers.range(1, 1000000000)) > 3
`,
    ],
    { unplaced: ['aws.s3.acl: stands'], diagnostics: ['policy_failed', 'policy_failed'] },
  ));

test('a policy that names the types it judges runs only where one of them is', () =>
  check('resource "aws_sqs_queue" "jobs" {}', flagging('"never"').replace('some b in input', 'not input')));

test('a policy that names no type may speak of what is missing', () =>
  check(
    'resource "aws_sqs_queue" "jobs" {}',
    `package main

deny contains "there is no trail" if not input.resource.aws_cloudtrail
`,
    { unplaced: ['main: there is no trail'] },
  ));

test('findings come in order of file, line, severity and policy', async () => {
  const header = '{"address": b.address, "message": "m"}';
  const { findings } = await check(
    `
resource "aws_s3_bucket" "b" {}
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ z.grave
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ b.mild
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ a.mild
resource "aws_s3_bucket" "a" {}
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ a.mild
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ b.mild
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ z.grave
`,
    [
      flagging(header, { id: 'z.grave', severity: 'CRITICAL' }),
      flagging(header, { id: 'b.mild', severity: 'LOW' }),
      flagging(header, { id: 'a.mild', severity: 'LOW' }),
    ],
  );
  expect(findings.map(({ address, policy }) => `${address} ${policy}`)).toEqual([
    'aws_s3_bucket.b z.grave',
    'aws_s3_bucket.b a.mild',
    'aws_s3_bucket.b b.mild',
    'aws_s3_bucket.a z.grave',
    'aws_s3_bucket.a a.mild',
    'aws_s3_bucket.a b.mild',
  ]);
});
