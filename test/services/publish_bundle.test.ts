import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, httpPlace, s3Place } from '../../adapters/bundle/index.ts';
import { check } from '../../cli/testing/command.ts';
import { findService } from '../../scripts/services.ts';
import { keyFiles, lockedBucket, policyFiles, stricter } from './published.ts';
import { httpFolder } from './servers/http_folder.ts';
import { type MotoServer, moto, startMoto } from './servers/moto.ts';
import { registryServer } from './servers/registry.ts';

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const bundle = Buffer.from('a bundle');

describe('a web address', () => {
  test('takes a bundle and gives it back', async () => {
    await using server = await httpFolder();
    const place = httpPlace(new URL(`${server.url}/policies.tar.gz`));
    expect(await place.read()).toEqual({ ok: true, value: undefined });
    expect(await place.write(bundle, '1.0.0')).toBeUndefined();
    expect(await place.read()).toEqual({ ok: true, value: bundle });
  });

  test('that wants a token gets the one of the environment', async () => {
    await using server = await httpFolder('the-token');
    const url = new URL(`${server.url}/policies.tar.gz`);
    expect((await httpPlace(url).write(bundle, '1.0.0'))?.code).toBe('place_refused');
    process.env.DECREE_BUNDLE_TOKEN = 'the-token';
    try {
      expect(await httpPlace(url).write(bundle, '1.0.0')).toBeUndefined();
    } finally {
      delete process.env.DECREE_BUNDLE_TOKEN;
    }
  });

  test('shows no password', async () => {
    await using server = await httpFolder('the-token');
    const place = httpPlace(new URL(`${server.url.replace('//', '//ann:hunter22@')}/policies.tar.gz`));
    expect(`${place.name}${JSON.stringify(await place.write(bundle, '1.0.0'))}`).not.toContain('hunter22');
  });

  test.each([
    ['gone', 'place_unreachable'],
    ['half', 'place_half'],
    ['cut', 'place_unreachable'],
  ] as const)('that is %s in the middle says so', async (fault, code) => {
    await using server = await httpFolder();
    server.fault = fault;
    expect((await httpPlace(new URL(`${server.url}/policies.tar.gz`)).write(bundle, '1.0.0'))?.code).toBe(code);
  });
});

describe.skipIf(!moto)('S3', () => {
  let server: MotoServer;

  beforeAll(async () => {
    server = await startMoto();
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: server.url,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'key',
      AWS_SECRET_ACCESS_KEY: 'the-secret-itself',
    });
    await fetch(`${server.url}/policies`, { method: 'PUT', headers: { host: 's3.amazonaws.com' } });
  });
  afterAll(async () => {
    for (const name of [
      'AWS_ENDPOINT_URL',
      'AWS_REGION',
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_MAX_ATTEMPTS',
    ])
      delete process.env[name];
    await server.stop();
  });

  test('takes a bundle and gives it back', async () => {
    const place = s3Place('policies', 'team/policies.tar.gz');
    expect(await place.read()).toEqual({ ok: true, value: undefined });
    expect(await place.write(bundle, '1.0.0')).toBeUndefined();
    const read = await place.read();
    expect(read.ok && Buffer.from(read.value ?? []).equals(bundle)).toBe(true);
  });

  test('says that there is no such bucket', async () =>
    expect((await s3Place('none', 'x.tar.gz').write(bundle, '1.0.0'))?.code).toBe('place_missing'));

  test('says that nobody answers, and shows no secret', async () => {
    process.env.AWS_ENDPOINT_URL = 'http://127.0.0.1:1';
    process.env.AWS_MAX_ATTEMPTS = '1';
    const problem = await s3Place('policies', 'x.tar.gz').write(bundle, '1.0.0');
    expect(problem?.code).toBe('place_unreachable');
    expect(JSON.stringify(problem)).not.toContain('the-secret-itself');
  });
});

describe.skipIf(process.platform === 'win32')('a disk without room', () => {
  /** Runs a command line that may write no file of more than some hundred bytes. */
  const cramped = (folder: string, ...words: string[]) =>
    spawnSync('sh', ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, main, ...words], {
      cwd: folder,
      encoding: 'utf8',
    });

  test('has the bundle of before, and nothing of the new one', async () => {
    const { folder } = await check(['publish', 'policies', '--bundle', 'out'], policyFiles());
    const before = await readFile(join(folder, 'out/policies.tar.gz'));
    await check(
      ['--version'],
      policyFiles({ id: 'acme.s3.other', condition: 'bucket.values.bucket == "x"' }, { complying: '' }),
      { folder },
    );
    const { status, stderr } = cramped(folder, 'publish', 'policies', '--bundle', 'out');
    expect([status, stderr]).toEqual([2, expect.stringContaining('error[bundle_unwritable]')]);
    expect(await readdir(join(folder, 'out'))).toEqual(['policies.tar.gz']);
    expect((await readFile(join(folder, 'out/policies.tar.gz'))).equals(before)).toBe(true);

    await writeFile(join(folder, 'decree.yaml'), 'sources: [{name: team, bundle: out/policies.tar.gz}]\n');
    const locked = cramped(folder, 'sources', 'lock');
    expect([locked.status, locked.stderr]).toEqual([2, expect.stringContaining('error[file_unwritable]')]);
    expect(await readdir(join(folder, '.decree/sources'))).toEqual(['.gitignore']);
    expect(await readdir(folder)).not.toContain('decree.lock');
  });
});

const keys = keyFiles();
const tf = {
  'main.tf': 'resource "aws_s3_bucket" "logs" {\n  force_destroy       = true\n  object_lock_enabled = true\n}\n',
};
const settings = (source: string) => `builtin: false\nsources:\n  - name: team\n    ${source}\n    key: key.pub\n`;

/** Ids and addresses of what a check finds, and the codes of what it has to say. */
async function found(folder: string): Promise<string[]> {
  const { stdout } = await check(['check', '--format', 'json'], {}, { folder });
  const { findings, diagnostics } = JSON.parse(stdout) as Record<'findings' | 'diagnostics', Record<string, string>[]>;
  return [
    ...(findings ?? []).map(({ policy, address }) => `${policy} ${address}`),
    ...(diagnostics ?? []).map(({ code = '' }) => code),
  ];
}

describe.skipIf(!findService('registry'))('a source', () => {
  test('is pinned, installed anywhere, and updated after its impact was shown', async () => {
    await using server = await registryServer();
    const place = `oci://${server.host}/team/policies`;
    const publish = ['publish', 'policies', '--bundle', place, '--key', 'key.pem'];
    const { folder: publisher, stderr } = await check(publish, { ...policyFiles(), ...keys });
    expect(stderr).not.toContain('error');
    const consumer = {
      ...tf,
      'key.pub': keys['key.pub'],
      'decree.yaml': settings(`oci: ${server.host}/team/policies`),
    };

    const { folder, code } = await check(['sources', 'lock'], consumer);
    expect(code).toBe(0);

    await rm(join(folder, '.decree'), { recursive: true });
    expect(await found(folder)).toEqual(['source_not_installed']);
    await check(
      publish,
      { ...policyFiles({ ...stricter, severity: 'LOW' }, { locked: lockedBucket }) },
      { folder: publisher },
    );
    expect((await check(['sources', 'install'], {}, { folder })).code).toBe(0);
    expect(await found(folder)).toEqual(['acme.s3.kept aws_s3_bucket.logs']);

    await writeFile(join(folder, 'main.tf'), tf['main.tf'].replace('force_destroy       = true\n', ''));
    const lock = await readFile(join(folder, 'decree.lock'), 'utf8');
    const dry = await check(['sources', 'update', '--dry-run'], {}, { folder });
    expect(dry.stdout).toContain('1.0.0 to 1.1.0');
    expect(dry.stdout).toContain('what is found here: 1 finding more, 0 less\n  + acme.s3.kept  aws_s3_bucket.logs');
    expect(await readFile(join(folder, 'decree.lock'), 'utf8')).toBe(lock);
    await check(['sources', 'update', 'team'], {}, { folder });
    expect(await found(folder)).toEqual(['acme.s3.kept aws_s3_bucket.logs']);
  }, 300_000);
});

describe('a source that is hostile', () => {
  /** Expects that the source is refused with this code, and that nothing of it is kept. */
  async function refused(files: Parameters<typeof archiveOf>[0], code: string): Promise<void> {
    await using server = await httpFolder();
    server.files.set('/policies.tar.gz', await archiveOf(files));
    const consumer = {
      ...tf,
      'key.pub': keys['key.pub'],
      'decree.yaml': settings(`bundle: ${server.url}/policies.tar.gz`),
    };
    const locked = await check(['sources', 'lock'], consumer);
    expect([locked.code, locked.stderr]).toEqual([2, expect.stringContaining(`error[${code}]`)]);
    expect(await found(locked.folder)).toEqual(['source_not_locked']);
  }

  test('by what is not signed', () =>
    refused([{ name: 'policies/x/policy.rego', content: 'package x\n' }], 'bundle_unsigned'));
  test('by names that lead out of it', () => refused([{ name: '../x.rego', content: '' }], 'bundle_refused'));
});
