import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import type { S3Settings } from '../../engine/inventory/settings/s3.ts';
import type { InventorySource } from '../../engine/inventory/source.ts';
import { awsProblem } from '../aws/index.ts';
import { type StateOptions, stateSource } from './source.ts';

/** Where the backend keeps the states of workspaces that are not the default one. */
const workspaces = 'env:/';

/** States in a bucket of S3, or of what speaks like it. */
export function createS3Source(settings: S3Settings, options: StateOptions): InventorySource {
  const { bucket, prefix, suffix } = settings;
  const client = clientOf(settings, options);
  const problemOf = (error: unknown, key: string) => [
    awsProblem(error, { what: `\`${key}\` in \`${bucket}\``, action: 's3:GetObject' }),
  ];
  return stateSource(options, {
    async list(signal) {
      const keys = new Set<string>();
      try {
        for (const start of new Set([prefix, `${workspaces}`])) {
          const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: start }, { abortSignal: signal });
          for await (const { Contents = [] } of pages) {
            for (const { Key = '' } of Contents) if (isState(Key, settings)) keys.add(Key);
          }
        }
      } catch (error) {
        const asked = { what: `what is in \`${bucket}\` below \`${prefix}\``, action: 's3:ListBucket' };
        return { keys: [], diagnostics: signal.aborted ? [] : [awsProblem(error, asked)] };
      }
      return { keys: [...keys].sort(), diagnostics: keys.size > 0 ? [] : [nothingThere(bucket, prefix, suffix)] };
    },
    async open(key, signal) {
      try {
        const command = new GetObjectCommand({ Bucket: bucket, Key: key });
        const { Body } = await client.send(command, { abortSignal: signal });
        return { ok: true, ...(Body && { bytes: Body as unknown as AsyncIterable<Uint8Array> }) };
      } catch (error) {
        if (error instanceof Error && error.name === 'NoSuchKey') return { ok: true };
        return { ok: false, diagnostics: problemOf(error, key) };
      }
    },
    problemOf,
  });
}

/** A workspace's state has the same key after its name. */
function isState(key: string, { prefix, suffix }: S3Settings): boolean {
  const [, inWorkspace] = /^env:\/[^/]+\/(.*)$/.exec(key) ?? [];
  return key.endsWith(suffix) && (key.startsWith(prefix) || (inWorkspace?.startsWith(prefix) ?? false));
}

function clientOf(settings: S3Settings, { environment = process.env, patience }: StateOptions): S3Client {
  const { endpoint, path_style, role } = settings;
  const region = settings.region ?? environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION ?? 'us-east-1';
  const config = { region, maxAttempts: patience?.attempts ?? 6 };
  return new S3Client({
    ...config,
    forcePathStyle: path_style,
    // What only speaks like S3 may not know the newer checksums.
    ...(endpoint !== undefined && {
      endpoint,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
    credentials: role
      ? fromTemporaryCredentials({
          params: { RoleArn: role, RoleSessionName: 'decree-inventory' },
          clientConfig: config,
        })
      : fromNodeProviderChain(),
  });
}

function nothingThere(bucket: string, prefix: string, suffix: string) {
  return {
    code: 'state_s3_empty',
    severity: 'warning' as const,
    message: `there is no state in \`${bucket}\` whose key begins with \`${prefix}\` and ends with \`${suffix}\``,
    help: 'look at `bucket` and `key` of the backend, and set `prefix` and `suffix` in `decree.yaml` like them',
  };
}
