import { expect, test } from 'vitest';
import { Catalogue, type Filter } from './catalogue.ts';
import { Metadata } from './metadata.ts';
import type { Policy } from './policy.ts';

function policy(id: string, title: string, custom: object, types: string[]): Policy {
  const metadata = Metadata.parse({ title, custom: { id, ...custom } });
  const source = { file: `${id}.rego`, text: '' };
  return { id, metadata, source, package: id, entrypoints: ['deny'], types, dataTypes: [], builtin: true };
}

const catalogue = new Catalogue([
  policy('aws.s3.acl', 'Buckets are private', { severity: 'HIGH', aliases: ['aws.s3.public'] }, ['aws_s3_bucket']),
  policy(
    'aws.kms.rotation',
    'Keys rotate',
    { frameworks: { soc2: ['cc_6_1'] }, requirement: 'every KMS key rotates' },
    ['aws_kms_key'],
  ),
]);

for (const [filter, ids] of [
  [{}, ['aws.s3.acl', 'aws.kms.rotation']],
  [{ severity: 'HIGH' }, ['aws.s3.acl']],
  [{ type: 'aws_kms_key' }, ['aws.kms.rotation']],
  [{ framework: 'soc2' }, ['aws.kms.rotation']],
  [{ framework: 'constructor' }, []],
  [{ text: 'kms EVERY' }, ['aws.kms.rotation']],
  [{ text: 'private', severity: 'LOW' }, []],
] satisfies [Filter, string[]][]) {
  test(`the policies of ${JSON.stringify(filter)}`, () =>
    expect(catalogue.filter(filter).map(({ id }) => id)).toEqual(ids));
}

test('a policy is found by its id and by the ids it had before', () => {
  expect(catalogue.get('aws.s3.acl')?.id).toBe('aws.s3.acl');
  expect(catalogue.get('aws.s3.public')?.id).toBe('aws.s3.acl');
  expect(catalogue.get('constructor')).toBe(undefined);
});
