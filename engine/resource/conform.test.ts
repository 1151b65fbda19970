import { expect, test } from 'vitest';
import type { Json, Resource } from '../../core/host/boundary.ts';
import { schemas } from '../requirement/testing/tools.ts';
import { conform } from './conform.ts';

/** What becomes of a bucket with these tags. */
function check(tags: Record<string, Json>, expected: Record<string, Json>): void {
  const bucket: Resource = {
    address: 'aws_s3_bucket.b',
    type: 'aws_s3_bucket',
    name: 'b',
    provider: 'aws',
    managed: true,
    values: {},
    tags,
  };
  expect(conform(bucket, schemas).tags).toEqual(expected);
}

test('a tag is text, whatever its value is written as', () => {
  check({ approved: true, level: 3, team: 'a' }, { approved: 'true', level: '3', team: 'a' });
  check({ owner: 'o' }, { owner: 'o' });
});
