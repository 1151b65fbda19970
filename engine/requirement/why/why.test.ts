import { expect, test } from 'vitest';
import type { Json } from '../../../core/host/boundary.ts';
import { documentOf } from '../../resource/configuration.ts';
import { resourceOf } from '../../resource/shown.ts';
import { read } from '../read/read.ts';
import { lexicon, schemas } from '../testing/tools.ts';
import { reasonsOf } from './why.ts';

/** What is said of the resources, one line a condition: the part, whether it holds, the words, and what was found. */
function check(sentence: string, resources: Record<string, Record<string, Json>>, expected: string[]): void {
  const [reading] = read(sentence, lexicon).readings;
  if (!reading) throw new Error(`\`${sentence}\` is not understood`);
  const all = Object.entries(resources).map(([address, values]) => {
    const [type = '', name = ''] = address.split('.');
    return resourceOf({ address, type, name, module: undefined, values }, 'resource', schemas);
  });
  const said = reasonsOf(reading.requirement, documentOf(all, [])).flatMap(({ address, reasons }) =>
    reasons.map(({ part, text, truth, values }) => {
      const found = values.map(({ name, value }) => `${name} = ${value}`).join('; ');
      return `${address}: ${part} ${truth}: ${text} | ${found}`;
    }),
  );
  expect(said).toEqual(expected);
}

test('an attribute, and its value', () =>
  check(
    'RDS instances must not be publicly accessible',
    {
      'aws_db_instance.a': { publicly_accessible: true },
      'aws_db_instance.b': {},
      'aws_db_instance.c': { publicly_accessible: '${var.public}' },
    },
    [
      'aws_db_instance.a: must fails: not `publicly_accessible` is true | publicly_accessible = true',
      'aws_db_instance.b: must holds: not `publicly_accessible` is true | publicly_accessible = not set',
      'aws_db_instance.c: must unknown: not `publicly_accessible` is true | publicly_accessible = var.public, not known until apply',
    ],
  ));

test('a resource that is not meant has no other reason', () =>
  check(
    'Every `aws_db_instance` such that `engine` is "postgres" must be such that `storage_encrypted` is true.',
    { 'aws_db_instance.a': { engine: 'mysql' }, 'aws_db_instance.b': { engine: 'postgres' } },
    [
      'aws_db_instance.a: where fails: `engine` is "postgres" | engine = "mysql"',
      'aws_db_instance.b: where holds: `engine` is "postgres" | engine = "postgres"',
      'aws_db_instance.b: must fails: `storage_encrypted` is true | storage_encrypted = not set',
    ],
  ));

test('an exception, and a tag', () =>
  check(
    'Every `aws_db_instance` must be such that `storage_encrypted` is true, unless tag "env" is "dev".',
    { 'aws_db_instance.a': { tags: { env: 'dev' } } },
    [
      'aws_db_instance.a: must fails: `storage_encrypted` is true | storage_encrypted = not set',
      'aws_db_instance.a: unless holds: tag "env" is "dev" | tags.env = "dev"',
    ],
  ));

test('another resource, by its address', () =>
  check(
    'Every `aws_s3_bucket` must be such that some `aws_s3_bucket_versioning` whose `bucket` refers to it has `versioning_configuration.0.status` is "Enabled".',
    {
      'aws_s3_bucket.a': {},
      'aws_s3_bucket.b': {},
      'aws_s3_bucket_versioning.b': {
        bucket: '${aws_s3_bucket.b.id}',
        versioning_configuration: [{ status: 'Suspended' }],
      },
    },
    [
      'aws_s3_bucket.a: must fails: some `aws_s3_bucket_versioning` whose `bucket` refers to it has `versioning_configuration.0.status` is "Enabled" | aws_s3_bucket_versioning = none',
      'aws_s3_bucket.b: must fails: some `aws_s3_bucket_versioning` whose `bucket` refers to it has `versioning_configuration.0.status` is "Enabled" | aws_s3_bucket_versioning.b.versioning_configuration[0].status = "Suspended"',
    ],
  ));
