import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { clientId, type Oidc, startOidc } from './servers/oidc.ts';
import { type Answer, type Asked, ask, cookieOf, openSocket, type Site, startSite } from './servers/serve.ts';

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const key = 'a key of this test that is long enough';
/** Something to read, and something to change. There is no inventory: who is let through is told so. */
const reading = '/api/governance/start';
const changing = '/api/governance/accept';
const through = { status: 404, codes: ['inventory_missing'] };
const acceptance = JSON.stringify({ finding: 1, until: '2999-01-01', reason: 'a test' });

let folder: string;
let oidc: Oidc;
let own: Site;
let controlled: Site;
let company: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decree-serve-'));
  oidc = await startOidc();
  await writeFile(
    join(folder, 'decree.yaml'),
    `serve:
  oidc:
    issuer: ${oidc.issuer}
    client_id: ${clientId}
    role_claim: teams
    roles:
      manager: [platform]
      reader: [engineering]
`,
  );
  [own, controlled, company] = await Promise.all([
    startSite(folder, []),
    startSite(folder, ['--tier', 'controlled'], { DECREE_SERVE_KEY: key }),
    startSite(folder, ['--tier', 'management-private'], {}, 2),
  ]);
});

afterAll(async () => {
  await Promise.all([own, controlled, company].map((site) => site?.stop()));
  await oidc?.stop();
  await rm(folder, { recursive: true, force: true });
});

const at = (site: Site, door = 0) => site.addresses[door] as URL;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const json = { 'content-type': 'application/json' };
const printedToken = (address: URL) => address.searchParams.get('token') ?? '';

const check = async (address: URL, path: string, asked: Asked, expected: Partial<Answer>) =>
  expect(await ask(address, path, asked)).toMatchObject(expected);

const change = (headers: Record<string, string>): Asked => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body: acceptance,
});

function makeToken(role: string, secret = key): string {
  const words = [main, 'serve', 'token', '--name', 'kim', '--role', role, '--until', '2999-01-01'];
  return execFileSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...process.env, DECREE_SERVE_KEY: secret },
  }).trim();
}

test('private: the printed address lets in, and nothing else', async () => {
  const address = at(own);
  expect(address.hostname).toBe('127.0.0.1');
  await check(address, reading, {}, { status: 401, codes: ['not_signed_in'] });
  await check(address, reading, { headers: bearer('guessed') }, { status: 401, codes: ['token_wrong'] });
  await check(address, reading, { headers: { authorization: 'Basic a2ltOmtpbQ==' } }, { status: 401 });
  await check(address, reading, { headers: { cookie: `decree_${address.port}=guessed` } }, { status: 401 });
  await check(address, reading, { headers: bearer(printedToken(address)) }, through);
  const page = await ask(address, `${address.pathname}${address.search}`);
  expect(page.status).toBe(200);
  expect(page.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Strict$/);
  await check(address, reading, { headers: { cookie: cookieOf(page) } }, through);
  expect(cookieOf(await ask(address, '/governance?token=guessed'))).toBe('');
});

test('private: a token of another kind of site is worth nothing', async () => {
  await check(at(own), reading, { headers: bearer(makeToken('manager')) }, { status: 401 });
  await check(at(own), reading, { headers: bearer(await oidc.token({ teams: ['platform'] })) }, { status: 401 });
});

test.each([['private'], ['controlled'], ['management private']])(
  '%s: a name that leads here is not enough',
  async (tier) => {
    const address = at({ private: own, controlled, 'management private': company }[tier] as Site);
    for (const host of ['evil.example', `evil.example:${address.port}`, '127.0.0.1', '0.0.0.0'])
      await check(address, '/api/access', { headers: { host } }, { status: 403, codes: ['unknown_host'] });
  },
);

test('controlled: tokens of both kinds let in, by their role', async () => {
  const address = at(controlled);
  expect(address.search).toBe('');
  await check(address, reading, {}, { status: 401, codes: ['not_signed_in'] });
  for (const token of [makeToken('reader'), await oidc.token({ teams: ['engineering'] })]) {
    await check(address, reading, { headers: bearer(token) }, through);
    await check(address, changing, change(bearer(token)), { status: 403, codes: ['role_missing'] });
  }
  for (const token of [makeToken('manager'), await oidc.token({ teams: ['engineering', 'platform'] })])
    await check(address, changing, change(bearer(token)), through);
});

test('controlled: a token that is not right is refused, and says which', async () => {
  const now = Math.floor(Date.now() / 1000);
  const teams = ['platform'];
  const unsigned = new UnsecuredJWT({ iss: oidc.issuer, aud: clientId, sub: 'x', exp: now + 60, teams }).encode();
  const cases: [token: string, code: string][] = [
    [await oidc.token({ teams, exp: now - 120 }), 'token_expired'],
    [await oidc.token({ teams, aud: 'another' }), 'token_claim'],
    [await oidc.token({ teams, iss: 'https://id.example.com' }), 'token_claim'],
    [await oidc.forged({ teams }), 'token_signature'],
    [unsigned, 'token_algorithm'],
    [makeToken('manager', 'another key that is just as long as it'), 'token_signature'],
    [await oidc.token({ teams: ['sales'] }), 'no_role'],
    [await oidc.token({}), 'no_role'],
    ['x.y.z', 'token_unreadable'],
  ];
  for (const [token, code] of cases)
    expect([code, await ask(at(controlled), reading, { headers: bearer(token) })]).toMatchObject([
      code,
      { status: 401, codes: [code] },
    ]);
  await check(at(controlled), reading, { headers: bearer(await oidc.token({ teams, exp: now - 10 })) }, through);
});

/** Goes through the sign-in as a browser does. */
async function signIn(address: URL): Promise<{ last: Answer; callback: string; state: string }> {
  const begun = await ask(address, '/access/sign-in');
  const provider = await fetch(begun.headers.location ?? '', { redirect: 'manual' });
  const back = new URL(provider.headers.get('location') ?? '');
  expect(back.host).toBe(address.host);
  const callback = `${back.pathname}${back.search}`;
  const state = cookieOf(begun);
  return { last: await ask(address, callback, { headers: { cookie: state } }), callback, state };
}

test('controlled: people sign in with the provider, and out again', async () => {
  const address = at(controlled);
  oidc.claims = { teams: ['platform'], preferred_username: 'kim' };
  const { last, callback, state } = await signIn(address);
  expect(last).toMatchObject({ status: 302, headers: { location: '/governance' } });
  const cookie = cookieOf(last);
  const access = await ask(address, '/api/access', { headers: { cookie } });
  expect(JSON.parse(access.text)).toMatchObject({
    tier: 'controlled',
    name: 'kim',
    role: 'manager',
    ways: ['oidc', 'token'],
  });
  await check(address, changing, change({ cookie, origin: address.origin }), through);
  // A code is good once, and the state for the browser that began.
  await check(address, callback, { headers: { cookie: state } }, { status: 400, codes: ['sign_in_stale'] });
  await check(
    address,
    '/api/access/leave',
    { method: 'POST', headers: { ...json, cookie, origin: address.origin }, body: '{}' },
    { status: 200 },
  );
  await check(address, reading, { headers: { cookie } }, { status: 401 });
});

test('controlled: somebody else’s sign-in, or that of another browser, is not taken', async () => {
  const address = at(controlled);
  const begun = await ask(address, '/access/sign-in');
  const provider = await fetch(begun.headers.location ?? '', { redirect: 'manual' });
  const back = new URL(provider.headers.get('location') ?? '');
  await check(address, `${back.pathname}${back.search}`, {}, { status: 400, codes: ['sign_in_stale'] });
  oidc.claims = { teams: ['platform'], nonce: 'of another sign-in' };
  expect((await signIn(address)).last).toMatchObject({ status: 401, codes: ['sign_in_stale'] });
  oidc.claims = { teams: ['platform'], aud: 'another' };
  expect((await signIn(address)).last).toMatchObject({ status: 401, codes: ['token_claim'] });
  oidc.claims = {};
});

test('controlled: a page elsewhere can change nothing with somebody’s cookie', async () => {
  const address = at(controlled);
  const entered = await ask(address, '/api/access/enter', {
    method: 'POST',
    headers: { ...json, origin: address.origin },
    body: JSON.stringify({ token: makeToken('manager') }),
  });
  const cookie = cookieOf(entered);
  await check(address, changing, change({ cookie, origin: address.origin }), through);
  const foreign = { status: 403, codes: ['foreign_page'] };
  await check(address, changing, change({ cookie }), foreign);
  await check(address, changing, change({ cookie, origin: 'https://evil.example' }), foreign);
  await check(address, changing, change({ cookie, origin: 'null' }), foreign);
  await check(address, changing, change({ cookie, origin: address.origin, 'sec-fetch-site': 'cross-site' }), foreign);
  await check(
    address,
    changing,
    {
      ...change({ cookie, origin: address.origin }),
      headers: { cookie, origin: address.origin, 'content-type': 'text/plain' },
    },
    { status: 415 },
  );
  await check(
    address,
    '/api/access/enter',
    { method: 'POST', headers: { ...json, origin: 'https://evil.example' }, body: '{}' },
    foreign,
  );
});

test('controlled: the studio opens for who manages, on this page alone', async () => {
  const address = at(controlled);
  const { origin } = address;
  const cookieFor = async (role: string) =>
    cookieOf(
      await ask(address, '/api/access/enter', {
        method: 'POST',
        headers: { ...json, origin },
        body: JSON.stringify({ token: makeToken(role) }),
      }),
    );
  const manager = await cookieFor('manager');
  expect(await openSocket(address, '/socket', { origin, cookie: manager })).toBe(101);
  expect(await openSocket(address, '/socket', { origin, cookie: await cookieFor('reader') })).toBe(403);
  expect(await openSocket(address, '/socket', { origin })).toBe(401);
  expect(await openSocket(address, '/socket', { origin: 'https://evil.example', cookie: manager })).toBe(403);
});

test('management private: everybody reads, and nothing is changed there', async () => {
  const [results, management] = [at(company, 0), at(company, 1)];
  await check(results, reading, {}, through);
  const elsewhere = { status: 403, codes: ['management_elsewhere'] };
  await check(results, changing, change({ origin: results.origin }), elsewhere);
  const token = printedToken(management);
  await check(results, changing, change({ ...bearer(token) }), elsewhere);
  expect(await openSocket(results, `/socket?token=${token}`, { origin: results.origin })).toBe(403);
  await check(results, '/', {}, { status: 302, headers: { location: '/governance' } });
  await check(results, '/index.html', {}, { status: 302 });
  const access = JSON.parse((await ask(results, '/api/access')).text);
  expect(access).toMatchObject({
    tier: 'management_private',
    serves: 'results',
    role: 'reader',
    management: management.origin,
  });
});

test('management private: changes are made at the other address, by who started it', async () => {
  const management = at(company, 1);
  expect(management.hostname).toBe('127.0.0.1');
  await check(management, reading, {}, { status: 401 });
  await check(management, changing, change(bearer(printedToken(management))), through);
  expect(await openSocket(management, `/socket?token=${printedToken(management)}`, { origin: management.origin })).toBe(
    101,
  );
});

test.each([
  '/../cli.mjs',
  '/..%2fcli.mjs',
  '/%2e%2e/cli.mjs',
  '/governance/../../../etc/passwd',
  '//etc/passwd',
  '/..\\cli.mjs',
  '/api/governance/../../index.html',
])('`%s` is not there', async (path) => {
  await check(at(company), path, {}, { status: 404, codes: ['no_such_page'] });
});

test('what is too large, or asked otherwise, is refused', async () => {
  const address = at(own);
  const headers = { ...json, ...bearer(printedToken(address)) };
  await check(
    address,
    changing,
    { method: 'POST', headers, body: JSON.stringify({ reason: 'x'.repeat(20_000) }) },
    { status: 413, codes: ['too_large'] },
  );
  await check(address, changing, { method: 'POST', headers, body: '{' }, { status: 400, codes: ['not_json'] });
  await check(
    address,
    changing,
    { method: 'POST', headers, body: '{"finding":"1; drop table findings"}' },
    { status: 400 },
  );
  await check(address, changing, { headers }, { status: 405 });
  await check(address, reading, { method: 'DELETE', headers }, { status: 405 });
  await check(address, `${reading}?text=${'x'.repeat(9000)}`, { headers }, { status: 414 });
});

test('every page says what it may load', async () => {
  const { headers, text } = await ask(at(company), '/governance');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(text).not.toMatch(/<script(?![^>]* src=)|<style| on\w+=| style=/);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
});

test.skipIf(!hasOpenssl())('with a certificate everything goes by TLS', async () => {
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-keyout',
      'key.pem',
      '-out',
      'certificate.pem',
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  const words = ['--tier', 'controlled', '--tls-cert', 'certificate.pem', '--tls-key', 'key.pem'];
  const site = await startSite(folder, words);
  onTestFinished(() => site.stop());
  const address = at(site);
  expect(address.protocol).toBe('https:');
  const entered = await ask(address, '/api/access');
  expect(entered.status).toBe(200);
  oidc.claims = { teams: ['engineering'] };
  const { last } = await signIn(address);
  expect(last.headers['set-cookie']?.[0]).toMatch(/^__Host-decree=.*; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
  await check(address, reading, { headers: { cookie: cookieOf(last) } }, through);
  expect((await ask(address, '/governance')).headers['strict-transport-security']).toBeDefined();
  await expect(ask(new URL(address.href.replace('https:', 'http:')), '/governance')).rejects.toThrow();
});

test('what would be less safe than it sounds does not start', () => {
  const refused = (...words: string[]) =>
    spawnSync(process.execPath, [main, 'serve', '--no-open', ...words, '.'], { cwd: folder, encoding: 'utf8' });
  expect(refused('--address', '0.0.0.0')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('this machine alone'),
  });
  expect(refused('--tier', 'controlled', '--address', '0.0.0.0', '--url', 'https://decree.example.com')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('could be read on the way'),
  });
});

function hasOpenssl(): boolean {
  return spawnSync('openssl', ['version']).status === 0;
}
