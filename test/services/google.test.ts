import { expect, test } from 'vitest';
import { createGoogleSource } from '../../adapters/google/index.ts';
import { NoCredentials, type Patience } from '../../adapters/rest/index.ts';
import { cloudOf } from '../../engine/inventory/cloud/testing.ts';
import { failed, type GoogleAsset, type GoogleServer, google } from './servers/google.ts';
import { batchesOf, readAll } from './servers/reading.ts';

const cloud = cloudOf('google', 'google');
const patience: Patience = { attempts: 3, milliseconds: 1, longest: 1500, timeout: 2000 };

const assets: GoogleAsset[] = [
  ...Array.from({ length: 5 }, (_, index) => ({
    name: `//storage.googleapis.com/logs-${index}`,
    assetType: 'storage.googleapis.com/Bucket',
    location: 'eu',
    data: { name: `logs-${index}`, location: 'EU', labels: { team: 'data' }, iamConfiguration: {} },
    bindings: [{ role: 'roles/storage.objectViewer', members: ['allUsers'] }],
  })),
  {
    name: '//compute.googleapis.com/projects/acme/zones/europe-west1-b/instances/web',
    assetType: 'compute.googleapis.com/Instance',
    location: 'europe-west1-b',
    data: { name: 'web', zone: 'https://www.googleapis.com/compute/v1/projects/acme/zones/europe-west1-b' },
  },
  {
    name: '//compute.googleapis.com/projects/acme/global/images/base',
    assetType: 'compute.googleapis.com/Image',
    labels: { team: 'images' },
  },
];

function sourceOf({ server, tokens }: GoogleServer, settings: { scopes?: string[]; types?: string[] } = {}) {
  let [token = ''] = tokens;
  return createGoogleSource(
    { scopes: ['organizations/99'], ...settings },
    {
      name: 'google',
      cloud,
      endpoint: server.url,
      patience,
      authorize: async (_, { renew }) => {
        if (renew) token = tokens.at(-1) ?? '';
        return new Headers({ authorization: `Bearer ${token}` });
      },
    },
  );
}

test('all that projects hold is listed, over pages', async () => {
  await using server = await google(assets, { page: 2 });
  const { resources, diagnostics, failed } = await readAll(sourceOf(server));
  expect({ diagnostics, failed }).toEqual({ diagnostics: [], failed: [] });
  const names = (type: string) => resources.filter((one) => one.type === type).map(({ name }) => name);
  expect(names('google_storage_bucket')).toEqual(Array.from({ length: 5 }, (_, index) => `logs-${index}`));
  expect(names('google_storage_bucket_iam_binding')).toHaveLength(5);
  expect(names('google_compute_instance')).toEqual(['web']);
  expect(names('compute.googleapis.com/Image')).toEqual(['base']);
  expect(names('google_project')).toEqual(['acme']);
  expect(resources).toHaveLength(13);
  expect(new Set(resources.map(({ address }) => address)).size).toBe(13);
});

test('what has a type in Terraform has its values, what has none is listed', async () => {
  await using server = await google(assets);
  const { resources } = await readAll(sourceOf(server));
  const of = (type: string) => resources.find((one) => one.type === type);
  expect(of('google_storage_bucket')).toMatchObject({
    identity: '//storage.googleapis.com/logs-0',
    account: 'acme',
    tags: { team: 'data' },
    managed: false,
    values: { location: 'EU', project: 'acme', uniform_bucket_level_access: false, force_destroy: '${var.unread}' },
  });
  expect(of('google_storage_bucket_iam_binding')).toMatchObject({
    partOf: '//storage.googleapis.com/logs-0',
    values: { bucket: 'logs-0', members: ['allUsers'] },
  });
  expect(of('google_compute_instance')).toMatchObject({ region: 'europe-west1', values: { zone: 'europe-west1-b' } });
  expect(of('compute.googleapis.com/Image')).toMatchObject({ tags: { team: 'images' }, account: 'acme', values: {} });
});

test('scopes that overlap are read once, and types that are named alone', async () => {
  await using server = await google(assets);
  const types = ['compute.googleapis.com/Instance'];
  const { resources, shards } = await readAll(
    sourceOf(server, { scopes: ['organizations/99', 'projects/acme'], types }),
  );
  expect(shards).toEqual([
    {
      id: 'google/projects/123456/compute.googleapis.com/Instance',
      root: 'google/acme',
      account: 'acme',
      type: 'compute.googleapis.com/Instance',
      covers: ['google_compute_instance'],
    },
  ]);
  expect(resources.map(({ name }) => name)).toEqual(['web']);
});

test('a type, or a scope, that may not be read does not stop the others', async () => {
  await using server = await google(assets);
  server.instead.set('storage.googleapis.com/Bucket', () => failed(400, 'INVALID_ARGUMENT', 'unsupported asset type'));
  const {
    resources,
    diagnostics,
    failed: shards,
  } = await readAll(sourceOf(server, { scopes: ['folders/7', 'projects/acme'] }));
  expect(shards).toEqual(['google/projects/123456/storage.googleapis.com/Bucket']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['google_denied', 'google_refused']);
  expect(resources.some(({ type }) => type === 'google_compute_instance')).toBe(true);
});

test('throttling and half a page are passed over, and a token that expires on the way is renewed', async () => {
  await using server = await google(assets, { page: 2 });
  const answers = [
    undefined,
    failed(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded', { 'retry-after': '0' }),
    { body: { assets: 'x'.repeat(200) }, cut: true },
  ];
  let pages = 0;
  server.instead.set('storage.googleapis.com/Bucket', () => {
    if (++pages === 4) server.tokens.splice(0, 1, 'second-token');
    return answers.shift();
  });
  const { resources, diagnostics } = await readAll(sourceOf(server));
  expect({ diagnostics, left: answers.length }).toEqual({ diagnostics: [], left: 0 });
  expect(resources).toHaveLength(13);
});

test('the end of a server is said, and reading goes on from there', async () => {
  const server = await google(assets, { page: 2 });
  const shard = {
    id: 'google/projects/123456/storage.googleapis.com/Bucket',
    root: 'google/acme',
    account: 'acme',
    type: 'storage.googleapis.com/Bucket',
  };
  const signal = new AbortController().signal;
  const reading = sourceOf(server).read(shard, undefined, signal)[Symbol.asyncIterator]();
  const { value: first } = await reading.next();
  await server[Symbol.asyncDispose]();
  expect((await reading.next()).value).toMatchObject({ failed: true, diagnostics: [{ code: 'google_unreachable' }] });
  await using again = await google(assets, { page: 2 });
  const rest = await batchesOf(sourceOf(again).read(shard, first?.next, signal));
  expect([first, ...rest].flatMap((batch) => batch?.resources ?? [])).toHaveLength(5);
});

test('wrong credentials are said, without the secret', async () => {
  const authorize = async () => {
    throw new NoCredentials(
      'invalid_grant: -----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY----- is not known',
    );
  };
  const source = createGoogleSource({ scopes: ['projects/acme'] }, { name: 'google', cloud, authorize, patience });
  const { diagnostics } = await readAll(source);
  expect(diagnostics).toMatchObject([{ code: 'google_credentials', help: expect.stringContaining('gcloud auth') }]);
  expect(JSON.stringify(diagnostics)).not.toContain('MIIEvQ');
});
