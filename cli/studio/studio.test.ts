import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import WebSocket from 'ws';
import type { AuthorResult, ResourcesResult, SaveResult, Start } from '../../server/studio/protocol.ts';
import { pageOf, type StudioProcess, startStudio } from './testing/page.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
let folder: string;
let studio: StudioProcess;
let address: URL;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decree-studio-'));
  await writeFile(join(folder, 'main.tf'), 'resource "aws_db_instance" "orders" {\n  publicly_accessible = true\n}\n');
  studio = await startStudio(folder, { ANTHROPIC_API_KEY: '' });
  ({ address } = studio);
});

afterAll(async () => {
  const { process } = studio;
  process.kill('SIGINT');
  const [code] = process.exitCode === null ? await once(process, 'exit') : [process.exitCode];
  await rm(folder, { recursive: true, force: true });
  expect(code).toBe(0);
  // Nothing but the address was printed, whatever happened since.
  expect(studio.printed()).toBe(`${address}\n`);
});

/** Asks for a path just as it is written; `fetch` would tidy it up. */
async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const asked = request({ host: '127.0.0.1', port: address.port, path, headers, method }).end();
  const [response] = await once(asked, 'response');
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode as number, headers: response.headers, text };
}

const token = () => address.searchParams.get('token') ?? '';

/** Opens the WebSocket as the page does, or otherwise; gives the status with which it was refused. */
async function connect({
  path = `/socket?token=${token()}`,
  origin = address.origin,
  host = address.host,
} = {}): Promise<{ socket?: WebSocket; status?: number }> {
  const socket = new WebSocket(`ws://127.0.0.1:${address.port}${path}`, {
    ...(origin && { origin }),
    headers: { host },
  });
  onTestFinished(() => socket.terminate());
  return new Promise((resolve) => {
    socket.on('open', () => resolve({ socket }));
    socket.on('unexpected-response', (_, { statusCode }) => resolve({ ...(statusCode && { status: statusCode }) }));
    socket.on('error', () => undefined);
  });
}

/** A page: what it asks is answered, or refused with a message. */
async function page() {
  const { socket } = await connect();
  if (!socket) throw new Error('the page was refused');
  return pageOf(socket);
}

test('one line is printed, and it leads to the page', async () => {
  expect(address.hostname).toBe('127.0.0.1');
  expect(token().length).toBeGreaterThan(40);
  const { status, headers, text } = await get(`/?token=${token()}`);
  expect(status).toBe(200);
  expect(text).toContain('<');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test.each([
  '/../cli.mjs',
  '/..%2fcli.mjs',
  '/%2e%2e/cli.mjs',
  '/../../package.json',
  '//etc/passwd',
  '/..\\cli.mjs',
  '/index.html/../../cli.mjs',
])('`%s` is not there', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test.each(['evil.example', 'evil.example:80', '127.0.0.1', 'localhost'])(
  'a request to the host `%s` is refused',
  async (host) => {
    const { status, text } = await get('/', { host });
    expect([400, 403]).toContain(status);
    expect(text).not.toContain('<html');
  },
);

test('nothing but GET is answered', async () => {
  expect((await get('/', {}, 'POST')).status).toBe(405);
});

test('the WebSocket opens for the page alone', async () => {
  expect((await connect()).socket).toBeDefined();
  expect(await connect({ path: '/socket' })).toEqual({ status: 401 });
  expect(await connect({ path: `/socket?token=${token().slice(1)}x` })).toEqual({ status: 401 });
  expect(await connect({ path: `/other?token=${token()}` })).toEqual({ status: 404 });
  expect(await connect({ path: '//' })).toEqual({ status: 404 });
  expect(await connect({ origin: 'http://evil.example' })).toEqual({ status: 403 });
  expect(await connect({ origin: '' })).toEqual({ status: 403 });
  expect(await connect({ host: 'evil.example', origin: 'http://evil.example' })).toEqual({ status: 403 });
});

test('a sentence becomes a policy, which is saved into the folder', async () => {
  const { ask } = await page();
  const { folders, trusted, readers, gallery } = await ask<Start>('decree/studio/start', {});
  expect(trusted).toBe(true);
  expect(readers.map(({ id }) => id)).toEqual(['offline']);
  expect(gallery.length).toBeGreaterThanOrEqual(30);
  const sentence = 'RDS instances must not be publicly accessible';
  const authored = await ask<AuthorResult>('decree/studio/author', { request: '1', sentence, reader: 'offline' });
  const { rego: policy = '', tests = '', samples } = authored;
  const params = { folder: folders[0]?.uri ?? '', policy, tests, samples, overwrite: false };
  const { files, diagnostics } = await ask<SaveResult>('decree/studio/save', params);
  expect(diagnostics).toEqual([]);
  expect(await readFile(fileURLToPath(files[0] ?? ''), 'utf8')).toBe(policy);
  expect(() => execFileSync(process.execPath, [main, 'test', 'policies'], { cwd: folder })).not.toThrow();
  const again = await ask<SaveResult>('decree/studio/save', params);
  expect(again.files).toEqual([]);
  expect(again.diagnostics[0]).toMatchObject({ code: 'file_exists' });
  expect((await ask<SaveResult>('decree/studio/save', { ...params, overwrite: true })).files).toEqual(files);
});

test('progress goes to the page that asked, under the name that it gave', async () => {
  const [one, other] = [await page(), await page()];
  const { folders } = await one.ask<Start>('decree/studio/start', {});
  expect(folders).toHaveLength(1);
  const policy = 'package a\n\ndeny contains msg if { some db in input.resource.aws_db_instance; msg := db.address }\n';
  await one.ask('decree/studio/impact', { request: 'mine', policy });
  expect(one.progress).toMatchObject([{ request: 'mine' }]);
  expect(other.progress).toEqual([]);
});

test('a file that is changed outside is seen', async () => {
  const { ask } = await page();
  await writeFile(join(folder, 'more.tf'), 'resource "aws_kms_key" "later" {}\n');
  const total = async () =>
    (await ask<ResourcesResult>('decree/studio/resources', { query: 'aws_kms_key.later', offset: 0, limit: 1 })).total;
  await expect.poll(total, { timeout: 20_000 }).toBe(1);
  await rm(join(folder, 'more.tf'));
  await expect.poll(total, { timeout: 20_000 }).toBe(0);
});

test('what is no request of the studio does not get through', async () => {
  const { socket, ask } = await page();
  const answers: string[] = [];
  socket.on('message', (data) => answers.push(String(data)));
  for (const text of ['{', '[]', '{"jsonrpc":"2.0","id":7,"method":"shutdown"}']) socket.send(text);
  await expect(ask('decree/studio/nothing', {})).rejects.toThrow('decree/studio/nothing');
  await expect(ask('decree/studio/judge', { policy: 7 })).rejects.toThrow('policy');
  expect(answers.filter((answer) => answer.includes('no request of the studio'))).toHaveLength(3);
});

test('a page that is loaded again goes on, also when the server has died meanwhile', async () => {
  const first = await page();
  await first.ask('decree/studio/start', {});
  first.socket.terminate();
  const second = await page();
  await second.ask('decree/studio/start', {});
  const children = execFileSync('pgrep', ['-P', String(studio.process.pid)], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const server = Number(children[0]);
  const lost = second.ask('decree/studio/author', {
    request: '1',
    sentence: 'S3 buckets must be encrypted',
    reader: 'offline',
  });
  process.kill(server, 'SIGKILL');
  await expect(lost).rejects.toThrow('started again');
  expect(await second.ask<Start>('decree/studio/start', {})).toMatchObject({ trusted: true });
});

test('a folder that is not there is refused', async () => {
  const child = spawn(process.execPath, [main, 'studio', '--no-open', 'nowhere'], { cwd: folder, stdio: 'pipe' });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  expect(await once(child, 'close')).toMatchObject([2, null]);
  expect(stderr).toContain('`nowhere` is no folder');
  await expect(access(join(folder, 'nowhere'))).rejects.toThrow();
});
