import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InventorySource } from '../../../engine/inventory/source.ts';
import { openShown } from './shown.ts';
import { openTerraform } from './terraform.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'decree-local-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const bucket = (name: string, more: object = {}) => ({
  mode: 'managed',
  type: 'aws_s3_bucket',
  name,
  instances: [{ attributes: { bucket: name, arn: `arn:aws:s3:::${name}` }, ...more }],
});
const state = (...resources: object[]) => JSON.stringify({ version: 4, terraform_version: '1.13.4', resources });
const plan = JSON.stringify({
  format_version: '1.2',
  terraform_version: '1.13.4',
  planned_values: {
    root_module: { resources: [{ ...bucket('p'), address: 'aws_s3_bucket.p', values: { bucket: 'p' } }] },
  },
});

const { signal } = new AbortController();

/** Reads a source to its end, in a folder with these files. */
async function check(
  files: Record<string, string>,
  open: (folder: string) => InventorySource,
  expected: { shards: string[]; resources?: string[]; codes?: string[]; failed?: string[] },
) {
  const folder = await mkdtemp(join(home, 'case-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const source = open(folder);
  const { shards, diagnostics } = await source.shards(signal);
  const told = { resources: [] as string[], codes: diagnostics.map(({ code }) => code), failed: [] as string[] };
  for (const shard of shards) {
    for await (const batch of source.read(shard, undefined, signal)) {
      told.resources.push(...batch.resources.map(({ address, identity }) => `${address} ${identity ?? ''}`.trim()));
      told.codes.push(...batch.diagnostics.map(({ code }) => code));
      if (batch.failed) told.failed.push(shard.root);
    }
  }
  expect({ shards: shards.map(({ id }) => id), ...told }).toEqual({
    resources: [],
    codes: [],
    failed: [],
    ...expected,
  });
}

const states =
  (...paths: string[]) =>
  (folder: string) =>
    openShown('state', { name: 's', paths }, folder);
const plans =
  (...paths: string[]) =>
  (folder: string) =>
    openShown('plan', { name: 's', paths }, folder);

test('a folder gives the states in it, and nothing else', () =>
  check(
    {
      'a/terraform.tfstate': state(bucket('a')),
      'b.json': state(bucket('b')),
      'plan.json': plan,
      'package.json': '{"name": "x"}',
      'x.tfvars.json': '{}',
    },
    states('.'),
    {
      shards: ['s:a/terraform.tfstate', 's:b.json'],
      resources: ['aws_s3_bucket.a arn:aws:s3:::a', 'aws_s3_bucket.b arn:aws:s3:::b'],
    },
  ));

test('a pattern gives what fits it', () =>
  check(
    {
      'envs/dev/terraform.tfstate': state(bucket('dev')),
      'envs/prod/terraform.tfstate': state(bucket('prod')),
      'envs/prod/deep/terraform.tfstate': state(bucket('deep')),
    },
    states('envs/*/terraform.tfstate'),
    {
      shards: ['s:envs/dev/terraform.tfstate', 's:envs/prod/terraform.tfstate'],
      resources: ['aws_s3_bucket.dev arn:aws:s3:::dev', 'aws_s3_bucket.prod arn:aws:s3:::prod'],
    },
  ));

test('plans are read as plans', () =>
  check({ 'out/plan.json': plan, 'out/terraform.tfstate': state(bucket('a')) }, plans('out'), {
    shards: ['s:out/plan.json'],
    resources: ['aws_s3_bucket.p'],
  }));

test('what was named must be there, and be what it was named as', () =>
  check({ 'a.tfstate': '{"version": 4, "resour', 'plan.json': plan }, states('a.tfstate', 'b.tfstate', 'plan.json'), {
    shards: ['s:a.tfstate', 's:b.tfstate', 's:plan.json'],
    codes: ['json_truncated', 'file_missing', 'inventory_other'],
    failed: ['a.tfstate', 'b.tfstate', 'plan.json'],
  }));

test('where nothing fits, it is said', () =>
  check({}, states('states/*.tfstate'), { shards: [], codes: ['file_missing'] }));

test('what a state marks as sensitive is not read', async () => {
  const folder = await mkdtemp(join(home, 'case-'));
  const marked = {
    attributes: { password: 'hidden-word' },
    sensitive_attributes: [[{ type: 'get_attr', value: 'password' }]],
  };
  const database = { mode: 'managed', type: 'aws_db_instance', name: 'main', instances: [marked] };
  await writeFile(join(folder, 'a.tfstate'), state(database));
  const source = states('a.tfstate')(folder);
  const { shards } = await source.shards(signal);
  for await (const batch of source.read(shards[0] ?? { id: '', root: '' }, undefined, signal)) {
    expect(batch.resources).toHaveLength(1);
    expect(JSON.stringify(batch)).not.toContain('hidden-word');
  }
});

test('a reading goes on where it was stopped', async () => {
  const folder = await mkdtemp(join(home, 'case-'));
  await writeFile(join(folder, 'a.tfstate'), state(...Array.from({ length: 2500 }, (_, index) => bucket(`b${index}`))));
  const source = states('a.tfstate')(folder);
  const [shard = { id: '', root: '' }] = (await source.shards(signal)).shards;
  const read = async (from: string | undefined) => {
    const sizes: (number | string | undefined)[] = [];
    for await (const { resources, next } of source.read(shard, from, signal)) sizes.push(resources.length, next);
    return sizes;
  };
  expect(await read(undefined)).toEqual([1000, '1000', 1000, '2000', 500, undefined]);
  expect(await read('2000')).toEqual([500, undefined]);
  expect(await read('9999')).toEqual([0, undefined]);
});

test('a folder of Terraform with a mistake in it is not whole', () =>
  check(
    { 'stacks/a/main.tf': '', 'stacks/b/main.tf': '' },
    (folder) =>
      openTerraform({ name: 'code', paths: ['stacks/*'] }, folder, async (path) => [
        {
          configuration: {
            root: path,
            document: { resource: {}, data: {} },
            sources: {},
            diagnostics: path.endsWith('b')
              ? [{ code: 'terraform_syntax_error', severity: 'error', message: 'x' }]
              : [],
          },
          exceptions: [],
        },
      ]),
    { shards: ['code:stacks/a', 'code:stacks/b'], codes: ['terraform_syntax_error'], failed: ['stacks/b'] },
  ));
