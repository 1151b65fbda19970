import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../adapters/bundle/index.ts';
import { checkOut, fetchTree, requestPull } from '../../adapters/git/index.ts';
import { check } from '../../cli/testing/command.ts';
import { findService } from '../../scripts/services.ts';
import { lockedBucket, policyFiles, stricter } from './published.ts';
import { committer, gitServer } from './servers/git.ts';

const workspace: Record<string, string> = {
  ...policyFiles(),
  'main.tf': 'resource "aws_s3_bucket" "logs" {\n  force_destroy = true\n}\n',
  'decree.yaml': 'builtin: false\npolicies: [policies]\n',
};

interface Result {
  status: string;
  version: string;
  branch: string;
  commit?: string;
  url?: string;
}

/** Publishes the policies of a workspace; expects what came of it. */
async function publish(
  words: string[],
  files: Record<string, string>,
  { folder, env = {} }: { folder?: string; env?: Record<string, string> } = {},
): Promise<{ result: Result; folder: string; codes: string }> {
  const command = ['publish', '--json', ...words];
  const run = await check(command, files, { env: { ...committer, ...env }, ...(folder !== undefined && { folder }) });
  const [result] = JSON.parse(run.stdout || '[{}]') as [Result];
  return { result, folder: run.folder, codes: run.stderr };
}

describe.skipIf(!findService('git'))('a git repository', () => {
  test('gets a branch with policies, changelog and owners, and a new version after each change', async () => {
    await using server = await gitServer();
    const words = ['--repository', server.url, '--owner', '@org/security'];
    const first = await publish(words, workspace);
    expect(first.codes).toMatch(/^warning\[policy_duplicate\]: duplicate of `aws\.s3\.force_destroy`/);
    expect(first.result).toMatchObject({
      status: 'published',
      version: '1.0.0',
      commit: server.git('rev-parse', first.result.branch),
    });
    expect(server.git('ls-tree', '-r', '--name-only', first.result.branch).split('\n')).toEqual([
      'CHANGELOG.md',
      'CODEOWNERS',
      'policies/acme/s3/kept/fixtures/complying.tf',
      'policies/acme/s3/kept/fixtures/violating.tf',
      'policies/acme/s3/kept/policy.rego',
    ]);
    expect(server.git('show', `${first.result.branch}:CODEOWNERS`)).toBe('/policies/acme/s3/kept/ @org/security');
    expect(server.git('show', `${first.result.branch}:policies/acme/s3/kept/policy.rego`)).toBe(
      workspace['policies/kept/policy.rego']?.trim(),
    );

    server.git('update-ref', 'refs/heads/main', first.result.branch);
    const again = await publish(words, {}, first);
    expect(again.result.status).toBe('unchanged');

    await rm(join(first.folder, 'policies'), { recursive: true });
    const next = await publish(words, policyFiles(stricter, { locked: lockedBucket }), first);
    expect(next.result).toMatchObject({ status: 'published', version: '1.1.0' });
    expect(server.git('show', `${next.result.branch}:CHANGELOG.md`)).toMatch(
      /^# Changelog\n\n## 1\.1\.0 - \d{4}-\d{2}-\d{2}\n- Stricter: `acme\.s3\.kept`.*locked\.tf.*\n\n## 1\.0\.0 /s,
    );
  });

  test('asks for credentials without a terminal, takes them from the helpers of git, and shows no password', async () => {
    await using server = await gitServer({ credentials: 'ann:hunter22' });
    const refused = await checkOut(server.url, undefined);
    expect(refused).toMatchObject({ ok: false, diagnostics: [{ code: 'git_refused' }] });
    const wrong = await checkOut(server.url.replace('//', '//ann:wrong-secret@'), undefined);
    expect(wrong).toMatchObject({ ok: false, diagnostics: [{ code: 'git_refused' }] });
    expect(JSON.stringify(wrong)).not.toContain('wrong-secret');
    const helper = '!f() { echo username=ann; echo password=hunter22; }; f';
    process.env.GIT_CONFIG_COUNT = '1';
    process.env.GIT_CONFIG_KEY_0 = 'credential.helper';
    process.env.GIT_CONFIG_VALUE_0 = helper;
    try {
      const taken = await checkOut(server.url, undefined);
      if (!taken.ok) throw new Error(JSON.stringify(taken.diagnostics));
      await taken.value.close();
    } finally {
      delete process.env.GIT_CONFIG_COUNT;
    }
  });

  test.each([
    ['none/none.git', undefined, 'git_repository_missing'],
    ['team/policies.git', 'nope', 'git_ref_missing'],
  ])('says that there is no %s with branch %s', async (path, base, code) => {
    await using server = await gitServer();
    const url = server.url.replace('team/policies.git', path);
    expect(await checkOut(url, base)).toMatchObject({ ok: false, diagnostics: [{ code }] });
  });

  test('says that nobody answers', async () => {
    const server = await gitServer();
    await server[Symbol.asyncDispose]();
    expect(await checkOut(server.url, undefined)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'git_unreachable' }],
    });
  });

  test('has nothing of a push that was cut off', async () => {
    await using server = await gitServer({ cutsPushes: true });
    Object.assign(process.env, committer);
    const checkout = await checkOut(server.url, undefined);
    if (!checkout.ok) throw new Error(JSON.stringify(checkout.diagnostics));
    const pushed = await checkout.value.push({
      branch: 'x',
      message: 'x',
      texts: [{ file: 'a', text: 'a' }],
      removed: [],
    });
    await checkout.value.close();
    expect(pushed).toMatchObject({ ok: false, diagnostics: [{ code: 'git_unreachable' }] });
    expect(server.git('branch', '--list')).toBe('* main');
  });

  test('is read at a commit, whatever came after it', async () => {
    await using server = await gitServer();
    const before = server.commit({ 'a.rego': 'package a\n' });
    server.commit({ 'a.rego': 'package b\n' });
    const tree = await fetchTree(server.url, before, '');
    if (!tree.ok) throw new Error(JSON.stringify(tree.diagnostics));
    const files = await unpack(tree.value.archive);
    expect(tree.value.commit).toBe(before);
    expect(files.ok && files.value.map(({ name, content }) => [name, String(content)])).toEqual([
      ['a.rego', 'package a\n'],
    ]);
  });

  test('is refused where it has links', async () => {
    await using server = await gitServer();
    server.commit({ 'a.rego': '/etc/passwd' }, '120000');
    const tree = await fetchTree(server.url, 'main', '');
    expect(tree.ok && (await unpack(tree.value.archive))).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'bundle_refused' }],
    });
    const checkout = await checkOut(server.url, undefined);
    expect(checkout.ok && (await checkout.value.read('a.rego'))).toBeUndefined();
    if (checkout.ok) await checkout.value.close();
  });

  test('says that there is no room for a copy', async () => {
    await using server = await gitServer();
    const before = process.env.TMPDIR;
    process.env.TMPDIR = '/dev/null';
    try {
      expect(await checkOut(server.url, undefined)).toMatchObject({
        ok: false,
        diagnostics: [{ code: 'git_disk_full' }],
      });
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });
});

/** A state with buckets of these names that are deleted with everything in them. */
const state = (...names: string[]): string =>
  JSON.stringify({
    version: 4,
    terraform_version: '1.9.0',
    resources: names.map((name) => ({
      mode: 'managed',
      type: 'aws_s3_bucket',
      name,
      provider: 'provider["registry.terraform.io/hashicorp/aws"]',
      instances: [{ schema_version: 0, attributes: { bucket: name, force_destroy: true } }],
    })),
  });

/** A forge that keeps what is asked of it. */
async function forge(open: object[] = []) {
  const asked: { method: string; url: string; body: Record<string, unknown>; token: string }[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const text = Buffer.concat(parts).toString();
    const { method = '', url = '', headers } = request;
    asked.push({
      method,
      url,
      body: text ? JSON.parse(text) : {},
      token: String(headers.authorization ?? headers['private-token']),
    });
    const number = { number: 7, iid: 7, html_url: 'https://forge/7', web_url: 'https://forge/7' };
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(method === 'GET' ? open : number));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    [Symbol.dispose]: () => server.close(),
  };
}

const request = { branch: 'decree/1.0.0', base: 'main', title: 'Policies 1.0.0', text: 'all of it' };

describe('a request', () => {
  test.skipIf(!findService('git'))(
    'says what the policies find where they are published from, and in the inventory',
    async () => {
      await using server = await gitServer();
      using fresh = await forge();
      const env = { GITHUB_TOKEN: 'token-of-ann', GITHUB_API_URL: fresh.url };
      const { folder } = await check(['inventory', 'load', 'states'], {
        ...workspace,
        'states/all.tfstate': state('a', 'b'),
      });
      const words = ['--repository', server.url, '--forge', 'github'];
      const { result, codes } = await publish(words, {}, { env, folder });
      expect(result).toMatchObject({ status: 'published', url: 'https://forge/7' });
      expect(fresh.asked[1]?.body).toMatchObject({
        head: result.branch,
        base: 'main',
        title: 'Policies 1.0.0: `acme.s3.kept`',
      });
      const { body } = fresh.asked[1]?.body ?? {};
      expect(body).toContain(
        '1 finding among 1 resource where it is published from; 2 resources of the inventory would be flagged',
      );
      expect(body).toContain('- `aws_s3_bucket.logs`: bucket is deleted with everything in it');
      expect(body).toContain('<summary>violating.tf</summary>');
      expect(`${codes}${JSON.stringify(result)}`).not.toContain('token-of-ann');
    },
  );

  test('is opened on GitHub, and brought up to date when it is open', async () => {
    using fresh = await forge();
    process.env.GITHUB_TOKEN = 'token-of-ann';
    process.env.GITHUB_API_URL = fresh.url;
    expect(await requestPull('github', 'git@github.com:org/policies.git', request)).toEqual({
      ok: true,
      value: 'https://forge/7',
    });
    expect(fresh.asked.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
      'GET /repos/org/policies/pulls',
      'POST /repos/org/policies/pulls',
    ]);
    expect(fresh.asked[1]?.body).toEqual({
      head: 'decree/1.0.0',
      base: 'main',
      title: 'Policies 1.0.0',
      body: 'all of it',
    });

    using before = await forge([{ number: 3 }]);
    process.env.GITHUB_API_URL = before.url;
    await requestPull('github', 'https://github.com/org/policies', request);
    expect(before.asked[1]).toMatchObject({ method: 'PATCH', url: '/repos/org/policies/pulls/3' });
  });

  test('is opened on GitLab', async () => {
    using fresh = await forge();
    process.env.GITLAB_TOKEN = 'token-of-ann';
    process.env.CI_SERVER_URL = fresh.url;
    expect(await requestPull('gitlab', 'https://gitlab.com/org/team/policies.git', request)).toEqual({
      ok: true,
      value: 'https://forge/7',
    });
    expect(fresh.asked[1]).toMatchObject({
      method: 'POST',
      url: '/api/v4/projects/org%2Fteam%2Fpolicies/merge_requests',
    });
  });

  test('without a token is left to people', async () => {
    delete process.env.GITHUB_TOKEN;
    expect(await requestPull('github', 'https://github.com/org/policies', request)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'request_without_token', severity: 'warning' }],
    });
  });
});
