import {
  CreateBucketCommand,
  PutBucketEncryptionCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAwsSource } from '../../adapters/aws/index.ts';
import type { AwsSettings } from '../../engine/inventory/settings/aws.ts';
import { cloud, compare } from './aws_findings.ts';
import { type Aws, type AwsServer, aws } from './servers/aws.ts';
import { type MotoServer, moto, startMoto } from './servers/moto.ts';
import { bucketsOf } from './servers/moto_buckets.ts';
import { readAll } from './servers/reading.ts';

const denial = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: ['arn:aws:s3:::acme-closed', 'arn:aws:s3:::acme-closed/*'],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ],
});
const tags = { Owner: 'data', Environment: 'prod' };
const blocked = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };

/** The same buckets as code makes them. S3 encrypts and blocks by default what it is not told. */
const code = `
resource "aws_s3_bucket" "open" {
  bucket = "acme-open"
}
resource "aws_s3_bucket_public_access_block" "open" {
  bucket                  = aws_s3_bucket.open.id
  block_public_acls       = false
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = true
}
resource "aws_s3_bucket_server_side_encryption_configuration" "open" {
  bucket = aws_s3_bucket.open.id
  rule {
    apply_server_side_encryption_by_default { sse_algorithm = "AES256" }
  }
}
resource "aws_s3_bucket" "closed" {
  bucket = "acme-closed"
  tags   = { Owner = "data", Environment = "prod" }
}
resource "aws_s3_bucket_public_access_block" "closed" {
  bucket                  = aws_s3_bucket.closed.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
resource "aws_s3_bucket_server_side_encryption_configuration" "closed" {
  bucket = aws_s3_bucket.closed.id
  rule {
    bucket_key_enabled = true
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = "arn:aws:kms:us-east-1:123456789012:key/1"
    }
  }
}
resource "aws_s3_bucket_versioning" "closed" {
  bucket = aws_s3_bucket.closed.id
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_policy" "closed" {
  bucket = aws_s3_bucket.closed.id
  policy = ${JSON.stringify(denial)}
}
`;

describe.skipIf(!moto)('AWS as moto has it', () => {
  let server: MotoServer;
  let client: S3Client;
  beforeAll(async () => {
    server = await startMoto();
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    client = new S3Client({ endpoint: server.url, region: 'us-east-1', forcePathStyle: true, credentials });
    await makeBuckets(client);
    await makeEndpoint(server.url);
  });
  afterAll(async () => {
    client?.destroy();
    await server?.stop();
  });
  beforeEach(() => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    vi.stubEnv('AWS_REGION', 'us-east-1');
    return () => void vi.unstubAllEnvs();
  });

  async function read(settings: AwsSettings, more: Aws = {}) {
    await using front: AwsServer = await aws({ held: () => bucketsOf(client), beyond: server.url, ...more });
    vi.stubEnv('AWS_ENDPOINT_URL', front.url);
    return await readAll(createAwsSource(settings, { name: 'aws', cloud }));
  }

  test('buckets have the findings of the code that makes them', async () => {
    const types = ['aws_s3_bucket', 'aws_s3_bucket_policy'];
    const { resources, diagnostics } = await read({ types });
    expect(diagnostics).toEqual([]);
    const { count, onlyCloud, onlyCode } = await compare(resources, code);
    expect(count).toBeGreaterThan(10);
    // Whether a deletion needs a second factor is no property of a bucket for CloudFormation.
    expect({ onlyCloud, onlyCode }).toEqual({
      onlyCloud: [],
      onlyCode: [expect.stringMatching(/^aws\.s3\.mfa_delete /)],
    });
    expect(resources.find(({ identity }) => identity === 'arn:aws:s3:::acme-closed')?.tags).toEqual(tags);
  });

  test('a role of the account is taken on, and says which account it is', async () => {
    const role = 'arn:aws:iam::123456789012:role/reader';
    const { shards, diagnostics } = await read({ types: ['aws_s3_bucket'], accounts: [{ id: '123456789012', role }] });
    expect(diagnostics).toEqual([]);
    expect(shards.map(({ account }) => account)).toEqual(['123456789012']);
  });

  test('by its tags, what no type of the table is, is listed', async () => {
    const { resources } = await read({}, { held: [] });
    expect(resources).toMatchObject([{ type: 'aws_dms_endpoint', tags: { team: 'data' }, account: '123456789012' }]);
  });
});

async function makeBuckets(client: S3Client): Promise<void> {
  const [open, closed] = [{ Bucket: 'acme-open' }, { Bucket: 'acme-closed' }];
  await client.send(new CreateBucketCommand(open));
  await client.send(new CreateBucketCommand(closed));
  const encrypted = (rule: object) => ({ ServerSideEncryptionConfiguration: { Rules: [rule] } });
  const byS3 = { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const } };
  const byKey = {
    BucketKeyEnabled: true,
    ApplyServerSideEncryptionByDefault: {
      SSEAlgorithm: 'aws:kms' as const,
      KMSMasterKeyID: 'arn:aws:kms:us-east-1:123456789012:key/1',
    },
  };
  await client.send(new PutBucketEncryptionCommand({ ...open, ...encrypted(byS3) }));
  await client.send(new PutBucketEncryptionCommand({ ...closed, ...encrypted(byKey) }));
  const less = { ...blocked, BlockPublicAcls: false, BlockPublicPolicy: false };
  await client.send(new PutPublicAccessBlockCommand({ ...open, PublicAccessBlockConfiguration: less }));
  await client.send(new PutPublicAccessBlockCommand({ ...closed, PublicAccessBlockConfiguration: blocked }));
  await client.send(new PutBucketVersioningCommand({ ...closed, VersioningConfiguration: { Status: 'Enabled' } }));
  await client.send(new PutBucketPolicyCommand({ ...closed, Policy: denial }));
  const TagSet = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  await client.send(new PutBucketTaggingCommand({ ...closed, Tagging: { TagSet } }));
}

/** An endpoint of the Database Migration Service, which the table has no type for. */
async function makeEndpoint(url: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonDMSv20160101.CreateEndpoint',
      authorization:
        'AWS4-HMAC-SHA256 Credential=test/20261124/us-east-1/dms/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify({
      EndpointIdentifier: 'source',
      EndpointType: 'source',
      EngineName: 'postgres',
      Tags: [{ Key: 'team', Value: 'data' }],
    }),
  });
  expect(response.status).toBe(200);
}
