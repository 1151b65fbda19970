import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { schemas } from '../../adapters/builtin/index.ts';
import {
  createHcpSource,
  createHttpSource,
  createPostgresSource,
  createS3Source,
  type StateOptions,
} from '../../adapters/states/index.ts';
import { HcpSettings } from '../../engine/inventory/settings/hcp.ts';
import { PostgresSettings } from '../../engine/inventory/settings/postgres.ts';
import { S3Settings } from '../../engine/inventory/settings/s3.ts';
import type { InventorySource } from '../../engine/inventory/source.ts';
import { type HcpWorkspace, hcpServer } from './servers/hcp.ts';
import { type StateAnswer, stateServer } from './servers/http_state.ts';
import { type MotoServer, moto, startMoto } from './servers/moto.ts';
import { type PostgresServer, postgres, startPostgres } from './servers/postgres.ts';
import { batchesOf, readAll } from './servers/reading.ts';

const patience = { attempts: 3, milliseconds: 5, longest: 2000, timeout: 5000 };

function optionsOf(environment: NodeJS.ProcessEnv): StateOptions {
  return { name: 'states', schemas: schemas(), environment, patience };
}

/** A state with buckets of these names, and a database whose password Terraform knows to be a secret. */
function state(...names: string[]): string {
  const bucket = (name: string) => ({
    mode: 'managed',
    type: 'aws_s3_bucket',
    name,
    instances: [{ attributes: { id: name, bucket: name, arn: `arn:aws:s3:::${name}`, tags: null } }],
  });
  const database = {
    mode: 'managed',
    type: 'aws_db_instance',
    name: 'db',
    instances: [
      {
        attributes: { id: 'db', password: 'hunter2-of-this-test', storage_encrypted: false },
        sensitive_attributes: [[{ type: 'get_attr', value: 'password' }]],
      },
    ],
  };
  return JSON.stringify({
    version: 4,
    serial: 1,
    lineage: 'x',
    outputs: {},
    resources: [...names.map(bucket), database],
  });
}

interface Expected {
  addresses: string[];
  codes?: string[];
  failed?: string[];
}

/** Reads a source whole, and leaves nothing of it behind. */
async function check(source: InventorySource, { addresses, codes = [], failed = [] }: Expected) {
  const reading = await readAll(source);
  expect(reading.diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(reading.resources.map(({ address }) => address).sort()).toEqual(addresses);
  expect(reading.failed).toEqual(failed);
  expect(JSON.stringify(reading)).not.toMatch(/hunter2-of-this-test|a-token-of-this-test/);
  return reading;
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'states-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(async () => {
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

describe('the HTTP backend', () => {
  const login = { TF_HTTP_USERNAME: 'decree', TF_HTTP_PASSWORD: 'hunter2-of-this-test' };
  const basic = `Basic ${Buffer.from('decree:hunter2-of-this-test').toString('base64')}`;

  async function read(
    answer: (path: string, before: number) => StateAnswer | undefined,
    expected: Expected,
    environment = login,
  ) {
    await using server = await stateServer(answer, basic);
    const source = createHttpSource({ addresses: [`${server.url}/prod`] }, optionsOf(environment));
    const [id] = (await source.shards(new AbortController().signal)).shards.map((shard) => shard.id);
    return await check(source, { ...expected, ...(expected.failed && { failed: [id ?? ''] }) });
  }

  test('states are read with user and password, and what is a secret in them is not kept', async () => {
    const { resources } = await read(() => ({ body: state('logs') }), {
      addresses: ['aws_db_instance.db', 'aws_s3_bucket.logs'],
    });
    const [database] = resources.filter(({ type }) => type === 'aws_db_instance');
    expect(database?.values.password).toBe('(sensitive)');
    expect(resources.find(({ name }) => name === 'logs')?.identity).toBe('arn:aws:s3:::logs');
  });
  test('no state is there before the first run', () => read(() => undefined, { addresses: [] }));
  test('a wrong password', () =>
    read(
      () => undefined,
      { addresses: [], codes: ['state_http_credentials'], failed: [''] },
      { ...login, TF_HTTP_PASSWORD: 'other' },
    ));
  test('a busy server is asked again', () =>
    read((_, before) => (before < 2 ? { status: 503 } : { body: state() }), { addresses: ['aws_db_instance.db'] }));
  test('too many requests', () =>
    read(() => ({ status: 429, headers: { 'retry-after': '0' } }), {
      addresses: [],
      codes: ['state_http_throttled'],
      failed: [''],
    }));
  test('half an answer', () =>
    read(() => ({ body: state('logs'), cut: true }), { addresses: [], codes: ['state_http_broken'], failed: [''] }));
  test('a page that is no state', () =>
    read(() => ({ body: '<html>' }), { addresses: [], codes: ['json_missing'], failed: [''] }));
  test('a state of a version that is not read', () =>
    read(() => ({ body: '{"version": 3, "modules": []}' }), { addresses: [], codes: ['state_shape'], failed: [''] }));
  test('an encrypted state', () =>
    read(() => ({ body: '{"serial": 1, "lineage": "x", "meta": {}, "encrypted_data": "AAAA"}' }), {
      addresses: [],
      codes: ['state_encrypted'],
      failed: [''],
    }));

  test('a large state comes in batches, and goes on after the one before', async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `bucket-${index}`);
    const body = state(...names);
    await using server = await stateServer(() => ({ body }));
    const source = createHttpSource({ addresses: [`${server.url}/prod`] }, optionsOf({}));
    const { signal } = new AbortController();
    const [shard] = (await source.shards(signal)).shards;
    if (!shard) throw new Error('there is no shard');
    const all = await batchesOf(source.read(shard, undefined, signal));
    expect(all.length).toBeGreaterThan(3);
    expect(all.flatMap(({ resources }) => resources).length).toBe(20_001);
    const rest = await batchesOf(source.read(shard, all[1]?.next, signal));
    expect(rest.flatMap(({ resources }) => resources.map(({ address }) => address))).toEqual(
      all.slice(2).flatMap(({ resources }) => resources.map(({ address }) => address)),
    );
    const again = await batchesOf(source.read(shard, 'another-state:3', signal));
    expect(again.length).toBe(all.length);
    for await (const _ of source.read(shard, undefined, signal)) break;
  });

  test('a disk that cannot be written to', async () => {
    await using server = await stateServer(() => ({ body: state() }));
    await writeFile(join(folder, 'file'), '');
    vi.stubEnv('TMPDIR', join(folder, 'file'));
    const source = createHttpSource({ addresses: [`${server.url}/prod`] }, optionsOf({}));
    const { diagnostics } = await readAll(source);
    await rm(join(folder, 'file'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['state_not_written']);
  });

  test('a server that is not there', async () => {
    const source = createHttpSource(
      { addresses: ['http://127.0.0.1:9/prod?token=a-token-of-this-test'] },
      optionsOf({}),
    );
    await check(source, {
      addresses: [],
      codes: ['state_http_unreachable'],
      failed: ['states/http://127.0.0.1:9/prod'],
    });
  });
});

describe('HCP Terraform', () => {
  const token = { TF_TOKEN_app_terraform_io: 'a-token-of-this-test' };
  const three: HcpWorkspace[] = [
    { name: 'net-dev', state: state('dev') },
    { name: 'net-prod', state: state('prod') },
    { name: 'new' },
  ];

  async function read(
    expected: Expected,
    { settings = {}, environment = token as NodeJS.ProcessEnv, instead = undefined as Parameters<typeof hcpServer>[1] },
  ) {
    await using server = await hcpServer(three, instead);
    const parsed = HcpSettings.parse({ organization: 'acme', ...settings });
    return await check(createHcpSource(parsed, { ...optionsOf(environment), origin: server.url }), expected);
  }

  const both = ['aws_db_instance.db', 'aws_db_instance.db', 'aws_s3_bucket.dev', 'aws_s3_bucket.prod'];

  test('the newest state of each workspace is read', async () => {
    const { shards } = await read({ addresses: both }, {});
    expect(shards.map(({ root }) => root)).toEqual(['states/net-dev@ws-0', 'states/net-prod@ws-1', 'states/new@ws-2']);
  });
  test('workspaces by name', () =>
    read({ addresses: ['aws_db_instance.db', 'aws_s3_bucket.prod'] }, { settings: { workspaces: ['*-prod', 'new'] } }));
  test('the token that a login has kept', async () => {
    const home = join(folder, 'home');
    await mkdir(join(home, '.terraform.d'), { recursive: true });
    const kept = { credentials: { 'app.terraform.io': { token: 'a-token-of-this-test' } } };
    await writeFile(join(home, '.terraform.d/credentials.tfrc.json'), JSON.stringify(kept));
    await read({ addresses: both }, { environment: { HOME: home } });
    await rm(home, { recursive: true });
  });
  test('no token, or a wrong one', async () => {
    await read({ addresses: [], codes: ['state_hcp_credentials'] }, { environment: { HOME: folder } });
    await read(
      { addresses: [], codes: ['state_hcp_credentials'] },
      { environment: { TF_TOKEN_app_terraform_io: 'another' } },
    );
  });
  test('a limit of requests that is reached for a moment', () =>
    read(
      { addresses: both },
      {
        instead: {
          instead: (_, before) => (before === 0 ? { status: 429, headers: { 'retry-after': '0' } } : undefined),
        },
      },
    ));
  test('a state that comes by half leaves the others', () =>
    read(
      {
        addresses: ['aws_db_instance.db', 'aws_s3_bucket.prod'],
        codes: ['state_hcp_broken'],
        failed: ['states/net-dev@ws-0'],
      },
      { instead: { instead: (path) => (path === '/archive/ws-0' ? { body: state('dev'), cut: true } : undefined) } },
    ));
  test('an answer that is not of this API', () =>
    read({ addresses: [], codes: ['state_hcp_broken'] }, { instead: { instead: () => ({ body: '{"hello": 1}' }) } }));
});

describe.skipIf(!postgres)('the PostgreSQL backend', () => {
  let server: PostgresServer;
  let url: string;
  beforeAll(async () => {
    server = await startPostgres();
    url = await server.database();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    // As the backend makes it.
    await client.query('CREATE SCHEMA terraform_remote_state');
    await client.query(
      'CREATE TABLE terraform_remote_state.states (id bigint PRIMARY KEY, name text UNIQUE, data text)',
    );
    const large = Array.from({ length: 30_000 }, (_, index) => `bucket-${index}-${'ä'.repeat(60)}`);
    const insert = 'INSERT INTO terraform_remote_state.states VALUES ($1, $2, $3)';
    await client.query(insert, [1, 'default', state('logs')]);
    await client.query(insert, [2, 'large', state(...large)]);
    await client.query('CREATE ROLE stranger LOGIN');
    await client.end();
  });
  afterAll(() => server?.stop());

  const source = (environment: NodeJS.ProcessEnv, settings = {}) =>
    createPostgresSource(PostgresSettings.parse(settings), optionsOf(environment));

  test('each row is a state, however large', async () => {
    const { resources, diagnostics, shards } = await readAll(source({ PG_CONN_STR: url }));
    expect(diagnostics).toEqual([]);
    expect(shards.map(({ id }) => id)).toEqual(['states/default', 'states/large']);
    expect(resources.length).toBe(30_003);
    expect(resources.map(({ values }) => values.bucket)).toContain(`bucket-29999-${'ä'.repeat(60)}`);
  });
  test('a table that is not there', () =>
    check(source({ PG_CONN_STR: url }, { schema: 'other' }), { addresses: [], codes: ['state_postgres_missing'] }));
  test('a database that is not there', () =>
    check(source({ PG_CONN_STR: `${url}_other` }), { addresses: [], codes: ['state_postgres_missing'] }));
  test('rights that lack', () =>
    check(source({ PG_CONN_STR: url.replace('decree@', 'stranger@') }), {
      addresses: [],
      codes: ['state_postgres_denied'],
    }));
  test('a server that does not answer', () =>
    check(source({ PG_CONN_STR: 'postgres://decree:hunter2-of-this-test@127.0.0.1:9/x' }), {
      addresses: [],
      codes: ['state_postgres_unreachable'],
    }));
});

describe.skipIf(!moto)('S3', () => {
  let server: MotoServer;
  beforeAll(async () => {
    server = await startMoto();
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = new S3Client({ endpoint: server.url, region: 'us-east-1', forcePathStyle: true, credentials });
    await client.send(new CreateBucketCommand({ Bucket: 'states' }));
    const put = (Key: string, Body: string) => client.send(new PutObjectCommand({ Bucket: 'states', Key, Body }));
    await put('net/terraform.tfstate', state('net'));
    await put('app/terraform.tfstate', state('app'));
    await put('env:/prod/net/terraform.tfstate', state('prod'));
    await put('env:/prod/app/terraform.tfstate', state('other'));
    await put('net/terraform.tfstate.tflock', '{}');
    await put('broken/terraform.tfstate', '{"version": 4, "resources": [');
    client.destroy();
  });
  afterAll(() => server?.stop());
  beforeEach(() => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  });

  const source = (settings: object) =>
    createS3Source(
      S3Settings.parse({ bucket: 'states', endpoint: server.url, path_style: true, ...settings }),
      optionsOf({}),
    );

  test('the states below a prefix, with those of workspaces', async () => {
    const { shards } = await check(source({ prefix: 'net/' }), {
      addresses: ['aws_db_instance.db', 'aws_db_instance.db', 'aws_s3_bucket.net', 'aws_s3_bucket.prod'],
    });
    expect(shards.map(({ id }) => id)).toEqual([
      'states/env:/prod/net/terraform.tfstate',
      'states/net/terraform.tfstate',
    ]);
  });
  test('a broken state leaves the others', async () => {
    const { failed, resources } = await readAll(source({}));
    expect(failed).toEqual(['states/broken/terraform.tfstate']);
    expect(resources.length).toBe(8);
  });
  test('no bucket, and nothing below the prefix', async () => {
    await check(source({ bucket: 'elsewhere' }), { addresses: [], codes: ['aws_refused'] });
    await check(source({ prefix: 'none/' }), { addresses: [], codes: ['state_s3_empty'] });
  });
});
