import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { check } from '../testing/command.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const files = {
  'work/main.tf': 'resource "aws_db_instance" "orders" {\n  publicly_accessible = true\n}\n',
  'outside/secret.tf': 'resource "aws_db_instance" "secret" {}\n',
};
const client = new Client({ name: 'test', version: '1.0.0' });
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'decree-mcp-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(home, name)), { recursive: true });
    await writeFile(join(home, name), text);
  }
  await symlink(join(home, 'outside'), join(home, 'work/link'));
  const args = [main, 'mcp', '.'];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: join(home, 'work') }));
});

afterAll(async () => {
  await client.close();
  await rm(home, { recursive: true, force: true });
});

/** What a tool answers to an assistant. */
async function call(name: string, input: Record<string, unknown>) {
  const { content, isError = false } = await client.callTool({ name, arguments: input });
  const [first] = content as { text: string }[];
  return { isError, text: first?.text ?? '' };
}

async function answerTo(name: string, input: Record<string, unknown>) {
  return JSON.parse((await call(name, input)).text);
}

test('the tools say that they only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
    ['decree_author', true],
    ['decree_check', true],
    ['decree_explain', true],
  ]);
});

test('a rule becomes the same policy as on the command line', async () => {
  const requirement = 'RDS instances must not be publicly accessible';
  const printed = await check(['author', requirement, '--json']);
  expect(await answerTo('decree_author', { requirement })).toEqual(JSON.parse(printed.stdout));
});

test('an ambiguous rule can be settled by a reading', async () => {
  const requirement = 'S3 buckets must be encrypted and frobnicated';
  expect(await answerTo('decree_author', { requirement })).toMatchObject({ status: 'unsure' });
  expect(await answerTo('decree_author', { requirement, accept: 1 })).toMatchObject({ status: 'authored' });
});

test('a folder is checked', async () => {
  const report = await answerTo('decree_check', { only: ['aws.rds.public_access'] });
  expect(report).toMatchObject({
    findings: [{ policy: 'aws.rds.public_access', address: 'aws_db_instance.orders', file: 'main.tf' }],
    summary: { policies: 1, resources: 1 },
  });
});

test.each(['../outside', 'link', '/etc', 'link/secret.tf'])('`%s` is not read', async (path) => {
  const { isError, text } = await call('decree_check', { paths: [path] });
  expect(isError).toBe(true);
  expect(JSON.parse(text)).toMatchObject({
    diagnostics: [{ code: 'bad_call', message: expect.stringContaining(path) }],
  });
  expect(text).not.toContain('aws_db_instance');
});

test('a built-in policy is explained by its id', async () => {
  const { policies } = await answerTo('decree_explain', { policy: 'aws.rds.public_access' });
  expect(policies).toMatchObject([{ id: 'aws.rds.public_access', builtin: true }]);
});

test('what is asked wrongly is said, and the next question is answered', async () => {
  expect((await call('decree_author', {})).isError).toBe(true);
  expect((await call('decree_explain', { policy: 'no.such' })).isError).toBe(true);
  expect((await call('decree_explain', { policy: 'aws.kms.rotation' })).isError).toBe(false);
});
