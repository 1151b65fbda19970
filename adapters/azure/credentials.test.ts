import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { azureToken } from './credentials.ts';

afterEach(() => vi.unstubAllEnvs());

/** The command line of Azure, as a program that does this; it is told how often it was started. */
async function check(
  script: string,
  expected: (token: ReturnType<typeof azureToken>, starts: () => Promise<number>) => Promise<void>,
) {
  const folder = await mkdtemp(join(tmpdir(), 'az-'));
  const count = join(folder, 'count');
  await writeFile(count, '');
  await writeFile(
    join(folder, 'az'),
    `#!/bin/sh\nprintf x >> '${count}'\nn=$(wc -c < '${count}' | tr -d ' ')\n${script}\n`,
  );
  await chmod(join(folder, 'az'), 0o755);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
  vi.stubEnv('AZURE_TOKEN_CREDENTIALS', 'AzureCliCredential');
  const token = azureToken('https://management.azure.com', 'https://login.microsoftonline.com');
  const starts = async () => (await readFile(count, 'utf8')).length;
  await expected(token, starts).finally(() => rm(folder, { recursive: true }));
}

const { signal } = new AbortController();
const kept = { renew: false, signal };
const give = (seconds: number) =>
  `echo "{\\"accessToken\\":\\"token-$n\\",\\"expires_on\\":$(($(date +%s) + ${seconds})),\\"tokenType\\":\\"Bearer\\"}"`;

test.skipIf(process.platform === 'win32')('a token is kept, for all who want one, and renewed when it is refused', () =>
  check(give(3600), async (token, starts) => {
    expect(await token(kept)).toBe('token-1');
    expect(await Promise.all([token(kept), token(kept)])).toEqual(['token-1', 'token-1']);
    expect(await token({ renew: true, signal })).toBe('token-2');
    expect(await starts()).toBe(2);
  }),
);

test.skipIf(process.platform === 'win32')('a token that is about to end is not given again', () =>
  check(give(60), async (token) => {
    expect(await token(kept)).toBe('token-1');
    expect(await token(kept)).toBe('token-2');
  }),
);

test.skipIf(process.platform === 'win32')(
  'where none is given, what the chain says is said, and it is asked again',
  () =>
    check(`[ $n -gt 1 ] || { echo "Please run az login" >&2; exit 1; }\n${give(3600)}`, async (token) => {
      await expect(token(kept)).rejects.toThrow(/az login/);
      expect(await token(kept)).toBe('token-2');
    }),
);
