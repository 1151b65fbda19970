import { expect, test } from 'vitest';
import type { Json } from '../../../core/host/boundary.ts';
import { documentOf } from '../../resource/configuration.ts';
import { resourceOf } from '../../resource/shown.ts';
import { read } from '../read/read.ts';
import { lexicon, schemas } from '../testing/tools.ts';
import { correct, type Example } from './correct.ts';

interface Resources {
  flagged: boolean;
  /** By address. */
  resources: Record<string, Record<string, Json>>;
}

/** The titles of the corrections of a sentence by these examples, the nearest first; or the codes of what is said instead. */
function check(sentence: string, ...examples: Resources[]): string[] {
  const { readings } = read(sentence, lexicon);
  const [current, ...others] = readings.map(({ requirement }) => requirement);
  if (!current) throw new Error(`\`${sentence}\` is not understood`);
  const { corrections, messages } = correct(current, others, examples.map(exampleOf), lexicon);
  return [...corrections.map(({ title }) => title), ...messages.map(({ code }) => code)];
}

function exampleOf({ flagged, resources }: Resources, at: number): Example {
  const all = Object.entries(resources).map(([address, values]) => {
    const [type = '', name = ''] = address.split('.');
    return resourceOf({ address, type, name, module: undefined, values }, 'resource', schemas);
  });
  return { name: `example ${at + 1}`, document: documentOf(all, []), flagged };
}

const bucket = (values: Record<string, Json> = {}) => ({ 'aws_s3_bucket.data': values });

test('a tag tells the exception', () => {
  const [first] = check(
    'RDS instances must not be publicly accessible',
    { flagged: true, resources: { 'aws_db_instance.a': { publicly_accessible: true, tags: { owner: 'web' } } } },
    {
      flagged: false,
      resources: { 'aws_db_instance.b': { publicly_accessible: true, tags: { owner: 'web', public: 'approved' } } },
    },
  );
  expect(first).toBe('except where tag "public" is "approved"');
});

test('another bound', () => {
  const titles = check(
    'RDS instances must keep backups for at least 30 days',
    { flagged: false, resources: { 'aws_db_instance.a': { backup_retention_period: 14 } } },
    { flagged: true, resources: { 'aws_db_instance.b': { backup_retention_period: 7 } } },
  );
  expect(titles[0]).toMatch(/^ask that `backup_retention_period` is at least (8|13|14)$/);
});

test('another value is accepted, too', () => {
  const [first] = check(
    'KMS keys must have a key usage of ENCRYPT_DECRYPT',
    { flagged: false, resources: { 'aws_kms_key.a': { key_usage: 'SIGN_VERIFY' } } },
    { flagged: true, resources: { 'aws_kms_key.b': { key_usage: 'GENERATE_VERIFY_MAC' } } },
  );
  expect(first).toContain('is one of "ENCRYPT_DECRYPT", "SIGN_VERIFY"');
});

test('a weaker control of the same kind', () => {
  const encryption = (algorithm: string, key?: string) => ({
    ...bucket(),
    'aws_s3_bucket_server_side_encryption_configuration.data': {
      bucket: '${aws_s3_bucket.data.id}',
      rule: [
        {
          apply_server_side_encryption_by_default: [
            { sse_algorithm: algorithm, ...(key && { kms_master_key_id: key }) },
          ],
        },
      ],
    },
  });
  const [first] = check(
    'S3 buckets must be encrypted with a customer managed KMS key',
    { flagged: false, resources: encryption('aws:kms') },
    { flagged: true, resources: encryption('AES256') },
    { flagged: true, resources: bucket() },
  );
  expect(first).toBe('ask that it be encrypted with KMS');
});

test('a companion that excuses', () => {
  const [first] = check(
    'S3 buckets must have versioning enabled',
    { flagged: true, resources: bucket() },
    {
      flagged: false,
      resources: {
        ...bucket(),
        'aws_s3_bucket_lifecycle_configuration.data': { bucket: '${aws_s3_bucket.data.id}', rule: [] },
      },
    },
  );
  expect(first).toContain('some `aws_s3_bucket_lifecycle_configuration` whose `bucket` refers to it');
});

test('what should be flagged and passes', () => {
  const [first] = check(
    'SageMaker notebook instances must not have direct internet access',
    { flagged: true, resources: { 'aws_sagemaker_notebook_instance.a': { direct_internet_access: 'Disabled' } } },
    {
      flagged: false,
      resources: {
        'aws_sagemaker_notebook_instance.b': { direct_internet_access: 'Disabled', root_access: 'Disabled' },
      },
    },
  );
  expect(first).toBe('ask also that `root_access` is "Disabled"');
});

test('two changes where one is not enough', () => {
  const instance = (backup: number, tags: Record<string, string> = {}) => ({
    'aws_db_instance.a': { backup_retention_period: backup, tags },
  });
  const [first] = check(
    'RDS instances must keep backups for at least 30 days',
    { flagged: false, resources: instance(14) },
    { flagged: true, resources: instance(7) },
    { flagged: false, resources: instance(1, { env: 'dev' }) },
  );
  expect(first).toContain(', and ');
  expect(first).toContain('tag "env"');
});

test('examples that contradict each other are named', () => {
  expect(
    check(
      'S3 buckets must have versioning enabled',
      { flagged: true, resources: bucket() },
      { flagged: false, resources: bucket() },
    ),
  ).toEqual(['examples_contradict']);
});

test('nothing is proposed where nothing is wrong', () => {
  expect(check('S3 buckets must have versioning enabled', { flagged: true, resources: bucket() })).toEqual([
    'examples_hold',
  ]);
});
