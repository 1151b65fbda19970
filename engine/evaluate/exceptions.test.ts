import { expect, test } from 'vitest';
import { check, configurationOf, evaluatorOf } from '../../adapters/core/testing.ts';
import { readConfig } from '../policy/config.ts';
import { findExceptions } from '../policy/exceptions.ts';
import { check as checkConfiguration } from './check.ts';

const policy = `# METADATA
# title: buckets are private
# custom:
#   id: aws.s3.acl
#   aliases: [aws.s3.public]
#   resource_types: [aws_s3_bucket]
package decree.aws.s3.acl

deny contains {"address": b.address, "message": "public", "path": ["acl"]} if {
  some b in input.resource.aws_s3_bucket
  b.values.acl == "public-read"
}
`;

test('an exception covers the block below it, and no other', () =>
  check(
    `
# decree:ignore aws.s3.acl until 2027-01-31: the website of the company
resource "aws_s3_bucket" "site" {
  acl = "public-read"
}
resource "aws_s3_bucket" "logs" {
  acl = "public-read"
# ^^^^^^^^^^^^^^^^^^^ aws.s3.acl
}`,
    policy,
  ));

test('what is set aside is told with its reason', async () => {
  const { excepted } = await check(
    `
# decree:ignore aws.s3.acl until 2027-01-31: the website of the company
resource "aws_s3_bucket" "site" {
  acl = "public-read"
}`,
    policy,
  );
  expect(excepted).toMatchObject([
    {
      finding: { address: 'aws_s3_bucket.site' },
      reason: 'the website of the company',
      until: '2027-01-31',
      from: 'source',
    },
  ]);
});

test('an exception may stand above the attribute, or behind it', () =>
  check(
    `
resource "aws_s3_bucket" "site" {
  // decree:ignore aws.s3.acl until 2027-01-31: the website of the company

  acl = "public-read"
}
resource "aws_s3_bucket" "press" {
  acl = "public-read" # decree:ignore aws.s3.acl until 2027-01-31: pictures for the press
}`,
    policy,
  ));

test('an exception by an older id of the policy holds', () =>
  check(
    `
# decree:ignore aws.s3.public until 2027-01-31: the website of the company
resource "aws_s3_bucket" "site" {
  acl = "public-read"
}`,
    policy,
  ));

test('an exception holds on its last day', () =>
  check(
    `
# decree:ignore aws.s3.acl until 2026-11-24: the website of the company
resource "aws_s3_bucket" "site" {
  acl = "public-read"
}`,
    policy,
  ));

test('after its end date it is reported and the finding is back', () =>
  check(
    `
# decree:ignore aws.s3.acl until 2026-11-23: the website of the company
resource "aws_s3_bucket" "site" {
  acl = "public-read"
# ^^^^^^^^^^^^^^^^^^^ aws.s3.acl
}`,
    policy,
    { diagnostics: ['exception_expired'] },
  ));

test('one that covers no finding, or names no policy, is reported', () =>
  check(
    `
# decree:ignore aws.s3.acl until 2027-01-31: it was public once
resource "aws_s3_bucket" "site" {
  # decree:ignore aws.s3.alc until 2027-01-31: misspelt
  acl = "private"
}`,
    policy,
    { diagnostics: ['exception_unused', 'exception_unknown_policy'] },
  ));

for (const [what, text] of [
  ['no end date', 'aws.s3.acl: because'],
  ['no reason', 'aws.s3.acl until 2027-01-31'],
  ['an empty reason', 'aws.s3.acl until 2027-01-31:  '],
  ['a day that does not exist', 'aws.s3.acl until 2027-02-30: because'],
  ['nothing at all', ''],
] as const) {
  test(`an exception with ${what} has no effect and is reported`, () =>
    check(
      `
# decree:ignore ${text}
resource "aws_s3_bucket" "site" {
  acl = "public-read"
# ^^^^^^^^^^^^^^^^^^^ aws.s3.acl
}`,
      policy,
      { diagnostics: ['exception_malformed'] },
    ));
}

test('an exception of decree.yaml covers addresses by a pattern', async () => {
  const configuration = await configurationOf(`
resource "aws_s3_bucket" "site_a" {
  acl = "public-read"
}
resource "aws_s3_bucket" "logs.site_b" {
  acl = "public-read"
}
`);
  const { config } = readConfig({
    file: 'decree.yaml',
    text: 'exceptions: [{policy: aws.s3.acl, address: aws_s3_bucket.site_*, until: 2027-01-31, reason: the website}]',
  });
  const evaluators = [await evaluatorOf(policy)];
  const { exceptions } = config;
  const today = '2026-11-24';
  const checked = await checkConfiguration({ configuration, evaluators, exceptions, today });
  expect(checked.excepted).toMatchObject([{ finding: { address: 'aws_s3_bucket.site_a' }, from: 'external' }]);
  expect(checked.findings).toHaveLength(1);
});

test('an exception to a policy that does not run says nothing', async () => {
  const configuration = await configurationOf('');
  const { exceptions } = findExceptions([
    { file: 'main.tf', text: '# decree:ignore aws.s3.acl until 2027-01-31: the website of the company' },
  ]);
  const { policies: idle } = await evaluatorOf(policy);
  const checked = await checkConfiguration({ configuration, evaluators: [], idle, exceptions, today: '2026-11-24' });
  expect(checked.diagnostics).toEqual([]);
});
