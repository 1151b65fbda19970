import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemas } from '../../../knowledge/schema/testing.ts';
import { type CloudAnswer, CloudTable, cloudResources, typesIn, unreadResources } from './index.ts';

const table = CloudTable.parse(
  parse(`
Cloud::Bucket:
  identity: "arn:{partition}:s3:::{BucketName}"
  name: BucketName
  tags: Tags | tags
  resources:
    - type: aws_s3_bucket
      values: {id: BucketName, bucket: BucketName, tags: Tags | tags}
      absent: [versioning]
    - type: aws_s3_bucket_versioning
      when: {Versioning: true}
      values:
        bucket: BucketName
        versioning_configuration: {from: Versioning, values: {status: Status}}
    - type: aws_s3_bucket_lifecycle_configuration
      when: {Rules: true}
      values:
        bucket: BucketName
        rule:
          from: Rules
          values:
            id: Id
            status: {from: Active, map: {"true": Enabled, "false": Disabled}}
            expiration: {when: {Days: true}, values: {days: Days | text}}
    - type: aws_s3_bucket_policy
      each: Policies
      values: {bucket: BucketName, policy: item.Document | json}
`),
);
const cloud = { provider: 'aws', table, schemas };

function check(answer: Partial<CloudAnswer>, expected: unknown) {
  const whole = { type: 'Cloud::Bucket', id: 'logs', context: { partition: 'aws' }, ...answer };
  expect(cloudResources(whole, cloud)).toMatchObject(expected as object);
}

test('a resource of a cloud is one or more of Terraform', () => {
  check(
    {
      account: '111122223333',
      region: 'eu-west-1',
      properties: {
        BucketName: 'logs',
        Tags: [{ Key: 'team', Value: 'data' }],
        Versioning: { Status: 'Enabled' },
        Policies: [{ Document: { Statement: [] } }],
      },
    },
    [
      {
        address: 'aws_s3_bucket.logs["arn:aws:s3:::logs"]',
        identity: 'arn:aws:s3:::logs',
        account: '111122223333',
        region: 'eu-west-1',
        tags: { team: 'data' },
        managed: false,
        values: { bucket: 'logs', region: 'eu-west-1' },
      },
      { type: 'aws_s3_bucket_versioning', values: { versioning_configuration: [{ status: 'Enabled' }] } },
      { type: 'aws_s3_bucket_policy', values: { policy: '{"Statement":[]}' } },
    ],
  );
});

test('each element of a list is a block, with the types that the schema has', () => {
  check({ properties: { BucketName: 'logs', Rules: [{ Id: 'old', Active: true, Days: 30 }, { Active: false }] } }, [
    { type: 'aws_s3_bucket' },
    {
      values: {
        rule: [{ id: 'old', status: 'Enabled', expiration: [{ days: 30 }] }, { status: 'Disabled' }],
      },
    },
  ]);
});

test('what neither the table nor the cloud speaks of is unknown, what others say is absent', () => {
  const [bucket] = cloudResources({ type: 'Cloud::Bucket', id: 'logs', properties: { BucketName: 'logs' } }, cloud);
  expect(bucket?.values).toMatchObject({ acl: '${unread.value}', force_destroy: '${var.unread}' });
  expect(bucket?.values).not.toHaveProperty('versioning');
  expect(bucket?.values).not.toHaveProperty('timeouts');
});

test('what could not be read of a resource is unknown, but it is listed', () => {
  check({ identity: 'arn:aws:s3:::logs', tags: { team: 'data' } }, [
    {
      type: 'aws_s3_bucket',
      identity: 'arn:aws:s3:::logs',
      tags: { team: 'data' },
      values: { bucket: '${unread.value}' },
    },
  ]);
});

test('a type without a mapping is listed as the cloud calls it', () => {
  check({ type: 'Cloud::Else', id: 'one', tags: { team: 'data' }, properties: { Name: 'one' } }, [
    { type: 'Cloud::Else', name: 'one', tags: { team: 'data' }, values: {} },
  ]);
});

test('a type that was not read might be anything', () => {
  expect(typesIn(table)).toContain('aws_s3_bucket_policy');
  expect(unreadResources(['aws_s3_bucket_policy'], cloud.schemas)).toMatchObject([
    { address: 'aws_s3_bucket_policy.unread', values: { bucket: '${unread.value}', policy: '${unread.value}' } },
  ]);
});

test('what is nested too deeply is listed without what it holds', () => {
  let deep: CloudAnswer['properties'] = {};
  for (let depth = 0; depth < 600; depth++) deep = { a: deep };
  check({ properties: { BucketName: 'logs', Tags: deep } }, [
    { type: 'aws_s3_bucket', values: { bucket: '${unread.value}' } },
  ]);
});
