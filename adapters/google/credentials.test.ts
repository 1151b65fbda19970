import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type Answer, loopback } from '../rest/testing/loopback.ts';
import { googleAuthorize } from './credentials.ts';

afterEach(() => vi.unstubAllEnvs());

/** Credentials of a workload elsewhere, which are exchanged at a server that answers so. */
async function check(
  answer: (count: number) => Answer,
  expected: (authorize: ReturnType<typeof googleAuthorize>) => Promise<void>,
) {
  let count = 0;
  await using server = await loopback(() => answer(++count));
  const folder = await mkdtemp(join(tmpdir(), 'google-'));
  await writeFile(join(folder, 'subject'), 'a-token-of-elsewhere');
  const credentials = {
    type: 'external_account',
    audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/one',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${server.url}/v1/token`,
    credential_source: { file: join(folder, 'subject') },
    quota_project_id: 'acme-billing',
  };
  await writeFile(join(folder, 'credentials.json'), JSON.stringify(credentials));
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', join(folder, 'credentials.json'));
  await expected(googleAuthorize()).finally(() => rm(folder, { recursive: true }));
}

const address = 'https://cloudasset.googleapis.com/v1/projects/acme/assets';

test('a token comes from the default credentials, is kept, and is renewed when it is refused', () =>
  check(
    (count) => ({
      body: {
        access_token: `token-${count}`,
        issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        token_type: 'Bearer',
        expires_in: 3600,
      },
    }),
    async (authorize) => {
      const headers = await authorize(address, { renew: false });
      expect(headers.get('authorization')).toBe('Bearer token-1');
      expect(headers.get('x-goog-user-project')).toBe('acme-billing');
      expect((await authorize(address, { renew: false })).get('authorization')).toBe('Bearer token-1');
      expect((await authorize(address, { renew: true })).get('authorization')).toBe('Bearer token-2');
    },
  ));

test('where none is given, what Google says is said', () =>
  check(
    () => ({ status: 400, body: { error: 'invalid_grant', error_description: 'the subject is not known' } }),
    async (authorize) => {
      await expect(authorize(address, { renew: false })).rejects.toThrow(/invalid_grant/);
    },
  ));
