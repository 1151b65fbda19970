import { test } from 'vitest';
import { check } from '../../adapters/core/testing.ts';

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
