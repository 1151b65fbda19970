import { expect, test } from 'vitest';
import { read } from '../read/read.ts';
import { lexicon } from '../testing/tools.ts';
import { synthesise } from './synthesise.ts';
import { titlesOf } from './titles.ts';

function titles(sentence: string): string[] {
  const [reading] = read(sentence, lexicon).readings;
  if (!reading) throw new Error(`\`${sentence}\` is not understood`);
  return titlesOf(synthesise(reading.requirement));
}

test.each([
  [
    'RDS instances must have deletion protection',
    [
      'deletion_protection is false',
      'deletion_protection is not set',
      'deletion_protection is true',
      'deletion_protection not known until apply',
    ],
  ],
  [
    'S3 buckets must be encrypted with a customer managed KMS key',
    [
      'no companion aws_s3_bucket_server_side_encryption_configuration',
      'kms_master_key_id is not set',
      'kms_master_key_id not known until apply',
    ],
  ],
  [
    'security groups must not allow SSH from the internet',
    ['cidr_blocks is "0.0.0.0/0"', 'cidr_blocks is "0.0.0.0/0", of aws_security_group_rule', 'nothing set'],
  ],
  [
    'every resource must have the tag "owner"',
    ['tag owner is not set', 'tag owner not known until apply, of azurerm_storage_account'],
  ],
  ['IAM policies must not allow all actions on all resources', ['Effect is "Neither"']],
])('%s', (sentence, expected) => {
  expect(titles(sentence)).toEqual(expect.arrayContaining(expected));
});

test.each([
  'S3 buckets must be encrypted with a customer managed KMS key',
  'security groups must not allow SSH from the internet',
  'IAM policies must not allow all actions on all resources',
])('no two samples have one title: %s', (sentence) => {
  const all = titles(sentence);
  expect(new Set(all).size).toBe(all.length);
  expect(all.every((title) => title.trim() !== '' && title.length < 300)).toBe(true);
});
