import {
  GetBucketEncryptionCommand,
  GetBucketLocationCommand,
  GetBucketPolicyCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  ListBucketsCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { Held } from './aws.ts';

/** The buckets that moto has, as Cloud Control tells them: moto itself has no Cloud Control. */
export async function bucketsOf(client: S3Client): Promise<Held[]> {
  const { Buckets = [] } = await client.send(new ListBucketsCommand({}));
  const held = await Promise.all(Buckets.map(({ Name = '' }) => bucketOf(client, Name)));
  return held.flat();
}

async function bucketOf(client: S3Client, Bucket: string): Promise<Held[]> {
  const told = await client.send(new GetBucketLocationCommand({ Bucket }));
  const region = told.LocationConstraint ?? 'us-east-1';
  const encryption = await orNone(client.send(new GetBucketEncryptionCommand({ Bucket })));
  const block = await orNone(client.send(new GetPublicAccessBlockCommand({ Bucket })));
  const tags = await orNone(client.send(new GetBucketTaggingCommand({ Bucket })));
  const policy = await orNone(client.send(new GetBucketPolicyCommand({ Bucket })));
  const { Status } = await client.send(new GetBucketVersioningCommand({ Bucket }));
  const rules = encryption?.ServerSideEncryptionConfiguration?.Rules?.map((rule) => ({
    BucketKeyEnabled: rule.BucketKeyEnabled,
    ServerSideEncryptionByDefault: rule.ApplyServerSideEncryptionByDefault,
  }));
  const properties = {
    BucketName: Bucket,
    Arn: `arn:aws:s3:::${Bucket}`,
    RegionalDomainName: `${Bucket}.s3.${region}.amazonaws.com`,
    ...(rules && { BucketEncryption: { ServerSideEncryptionConfiguration: rules } }),
    ...(block && { PublicAccessBlockConfiguration: block.PublicAccessBlockConfiguration }),
    ...(Status && { VersioningConfiguration: { Status } }),
    ...(tags && { Tags: tags.TagSet }),
  };
  const bucket: Held = { type: 'AWS::S3::Bucket', id: Bucket, properties };
  if (policy?.Policy === undefined) return [bucket];
  const PolicyDocument = JSON.parse(policy.Policy) as unknown;
  return [bucket, { type: 'AWS::S3::BucketPolicy', id: Bucket, properties: { Bucket, PolicyDocument } }];
}

/** S3 answers with an error where something was never set. */
async function orNone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch {
    return undefined;
  }
}
