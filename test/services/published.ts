import { generateKeyPairSync } from 'node:crypto';
import { buckets, policyText, type Written } from '../../engine/publish/testing/policies.ts';

/** The files of a team's policy, in the folder `policies/` of a workspace. */
export function policyFiles(written: Written = {}, fixtures: Record<string, string> = buckets): Record<string, string> {
  const folder = `policies/${(written.id ?? 'acme.s3.kept').split('.').at(-1)}`;
  return {
    [`${folder}/policy.rego`]: policyText(written),
    ...Object.fromEntries(
      Object.entries(fixtures).map(([name, text]) => [
        `${folder}/fixtures/${name}.tf`,
        text.replaceAll('acme.s3.kept', written.id ?? 'acme.s3.kept'),
      ]),
    ),
  };
}

/** Flags buckets that are locked too. */
export const stricter: Written = {
  condition:
    '_loses(bucket)\n}\n\n_loses(bucket) if bucket.values.force_destroy == true\n\n_loses(bucket) if {\n\tbucket.values.object_lock_enabled == true',
};

/** A bucket that only the stricter policy flags. */
export const lockedBucket = `resource "aws_s3_bucket" "locked" {
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ acme.s3.kept
  object_lock_enabled = true
}
`;

/** A private key, and the public one to check with, as files of a workspace. */
export function keyFiles(): Record<'key.pem' | 'key.pub', string> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    'key.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    'key.pub': publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}
