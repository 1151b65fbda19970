import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { BundlePlace } from './place.ts';
import { problem } from './problem.ts';

/** An object in S3 or what speaks like it; where that is and who asks, the environment says as for every AWS tool. */
export function s3Place(bucket: string, key: string): BundlePlace {
  const name = `s3://${bucket}/${key}`;
  const where = { Bucket: bucket, Key: key };
  const open = async () => {
    // Large, and needed by few.
    const { S3Client, GetObjectCommand, PutObjectCommand } = await import('@aws-sdk/client-s3');
    const isElsewhere = Boolean(process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL);
    return { client: new S3Client({ forcePathStyle: isElsewhere }), GetObjectCommand, PutObjectCommand };
  };
  return {
    name,
    async read() {
      try {
        const { client, GetObjectCommand } = await open();
        const { Body } = await client.send(new GetObjectCommand(where));
        return { ok: true, value: await Body?.transformToByteArray() };
      } catch (error) {
        if ((error as Error).name === 'NoSuchKey') return { ok: true, value: undefined };
        return { ok: false, diagnostics: [failed(name, error)] };
      }
    },
    async write(bundle) {
      try {
        const { client, PutObjectCommand } = await open();
        const ChecksumSHA256 = createHash('sha256').update(bundle).digest('base64');
        await client.send(
          new PutObjectCommand({ ...where, Body: bundle, ContentType: 'application/gzip', ChecksumSHA256 }),
        );
        return undefined;
      } catch (error) {
        return failed(name, error);
      }
    },
  };
}

const refusals = new Set([
  'AccessDenied',
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'ExpiredToken',
  'CredentialsProviderError',
]);

function failed(name: string, error: unknown): Diagnostic {
  const code = (error as Error).name;
  if (refusals.has(code))
    return problem(
      'place_refused',
      `\`${name}\` refuses the credentials (${code})`,
      'check `AWS_PROFILE`, or the keys and the region of the environment',
    );
  if (code === 'NoSuchBucket')
    return problem('place_missing', `\`${name}\` is in no bucket that is there`, 'check the name of the bucket');
  return problem(
    'place_unreachable',
    `\`${name}\` cannot be reached (${code})`,
    'check the region, the endpoint and the network',
  );
}
