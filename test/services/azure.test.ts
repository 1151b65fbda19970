import { expect, test } from 'vitest';
import { createAzureSource } from '../../adapters/azure/index.ts';
import type { Patience } from '../../adapters/rest/index.ts';
import { NoCredentials } from '../../adapters/rest/index.ts';
import { cloudOf } from '../../engine/inventory/cloud/testing.ts';
import { AzureSettings } from '../../engine/inventory/settings/azure.ts';
import { type AzureRow, type AzureServer, azure, refusal } from './servers/azure.ts';
import { batchesOf, readAll } from './servers/reading.ts';

const cloud = cloudOf('azure', 'azurerm');
const patience: Patience = { attempts: 3, milliseconds: 1, longest: 1500, timeout: 2000 };
const subscription = '11111111-2222-4333-8444-555555555555';
const other = '99999999-2222-4333-8444-555555555555';

function row(type: string, name: string, more: object = {}, of = subscription): AzureRow {
  const provider = type.split('/')[0];
  const id = `/subscriptions/${of}/resourceGroups/Data/providers/${provider}/${type.split('/')[1]}/${name}`;
  return {
    id,
    name,
    type: type.toLowerCase(),
    location: 'westeurope',
    resourceGroup: 'data',
    subscriptionId: of,
    tags: null,
    ...more,
  };
}

const rows: AzureRow[] = [
  ...Array.from({ length: 5 }, (_, index) =>
    row('Microsoft.Storage/storageAccounts', `logs${index}`, {
      kind: 'StorageV2',
      sku: { name: 'Standard_LRS', tier: 'Standard' },
      properties: { minimumTlsVersion: 'TLS1_0' },
    }),
  ),
  row('Microsoft.Network/bastionHosts', 'door', { tags: { team: 'net' } }),
  row('Microsoft.KeyVault/vaults', 'keys', { properties: { enablePurgeProtection: true } }, other),
];

function sourceOf({ server, tokens }: AzureServer, settings: object = {}) {
  let [token = ''] = tokens;
  return createAzureSource(AzureSettings.parse(settings), {
    name: 'azure',
    cloud,
    endpoint: server.url,
    patience,
    token: async ({ renew }) => {
      if (renew) token = tokens.at(-1) ?? '';
      return token;
    },
  });
}

test('all that subscriptions hold is listed, over pages', async () => {
  await using cloud = await azure(rows, { page: 2 });
  const { resources, diagnostics, failed, batches } = await readAll(sourceOf(cloud));
  expect({ diagnostics, failed, batches }).toEqual({ diagnostics: [], failed: [], batches: 5 });
  expect(resources.map(({ type, name }) => `${type} ${name}`)).toEqual([
    'microsoft.network/bastionhosts door',
    ...Array.from({ length: 5 }, (_, index) => `azurerm_storage_account logs${index}`),
    'azurerm_key_vault keys',
  ]);
});

test('what has a type in Terraform has its values, what has none is listed', async () => {
  await using server = await azure(rows);
  const { resources } = await readAll(sourceOf(server));
  expect(resources[0]).toMatchObject({
    identity: `/subscriptions/${subscription}/resourcegroups/data/providers/microsoft.network/bastionhosts/door`,
    account: subscription,
    region: 'westeurope',
    tags: { team: 'net' },
    managed: false,
    values: {},
  });
  expect(resources.at(-1)).toMatchObject({
    account: other,
    values: { name: 'keys', purge_protection_enabled: true, rbac_authorization_enabled: false },
  });
});

test('what Azure does not tell is unknown, and asked for apart where it can be', async () => {
  const [account] = rows;
  const parts = { [`${account?.id}/blobServices/default`]: { properties: { isVersioningEnabled: true } } };
  await using server = await azure(rows.slice(0, 1), { parts });
  const { resources } = await readAll(sourceOf(server));
  expect(resources[0]?.values).toMatchObject({
    blob_properties: [{ versioning_enabled: true }],
    share_properties: expect.stringContaining('${'),
    nfsv3_enabled: expect.stringContaining('${'),
  });
});

test('parts that may not be read are said, are unknown, and leave it open what there is of their types', async () => {
  await using server = await azure(rows.slice(0, 1));
  server.server.first.push({ body: { data: [{ subscriptionId: subscription, type: rows[0]?.type }] } });
  server.server.first.push({ body: { data: rows.slice(0, 1) } });
  server.server.first.push(...Array(4).fill(refusal(403, 'AuthorizationFailed', 'it does not have authorization')));
  const { resources, diagnostics, failed } = await readAll(sourceOf(server));
  expect(failed).toEqual([`azure/${subscription}/microsoft.storage/storageaccounts`]);
  expect(resources).toMatchObject([{ values: { blob_properties: expect.stringContaining('${') } }]);
  expect(diagnostics).toMatchObject([{ code: 'azure_denied', severity: 'warning' }]);
});

test('subscriptions and types that are named are read alone', async () => {
  await using server = await azure(rows);
  const settings = { subscriptions: [other], types: ['Microsoft.KeyVault/vaults', "Microsoft.Odd/it's"] };
  const { resources, shards } = await readAll(sourceOf(server, settings));
  expect(resources.map(({ name }) => name)).toEqual(['keys']);
  expect(shards).toMatchObject([
    {
      id: `azure/${other}/microsoft.keyvault/vaults`,
      root: `azure/${other}`,
      account: other,
      type: 'microsoft.keyvault/vaults',
    },
  ]);
});

test('a type that may not be read does not stop the others', async () => {
  await using server = await azure(rows);
  server.instead.set('microsoft.keyvault/vaults', () => refusal(403, 'AccessDenied', 'access denied'));
  const { resources, diagnostics, failed } = await readAll(sourceOf(server));
  expect(failed).toEqual([`azure/${other}/microsoft.keyvault/vaults`]);
  expect(resources).toHaveLength(6);
  expect(diagnostics).toMatchObject([
    {
      code: 'azure_denied',
      message: expect.stringContaining('`microsoft.keyvault/vaults`'),
      help: expect.stringContaining('Reader'),
    },
  ]);
});

test('a quota that is used up is waited for, and throttling is passed over', async () => {
  await using server = await azure(rows.slice(-1));
  const headers = { 'x-ms-user-quota-remaining': '0', 'x-ms-user-quota-resets-after': '00:00:01' };
  server.server.first.push({ headers, body: { data: [{ subscriptionId: other, type: 'microsoft.keyvault/vaults' }] } });
  const begun = performance.now();
  const answers = [refusal(429, 'RateLimiting', 'please throttle', { 'retry-after': '0' })];
  server.instead.set('microsoft.keyvault/vaults', () => answers.shift());
  const { resources, diagnostics } = await readAll(sourceOf(server));
  expect(performance.now() - begun).toBeGreaterThan(950);
  expect({ diagnostics, count: resources.length, answers }).toEqual({ diagnostics: [], count: 1, answers: [] });
});

test('a token that expires on the way is renewed', async () => {
  await using server = await azure(rows, { page: 2 });
  let pages = 0;
  server.instead.set('microsoft.storage/storageaccounts', () => {
    if (++pages === 2) server.tokens.splice(0, 1, 'second-token');
    return undefined;
  });
  const { resources, diagnostics } = await readAll(sourceOf(server));
  expect({ diagnostics, count: resources.length }).toEqual({ diagnostics: [], count: 7 });
});

test('half a page is asked for again, and the end of a server is said; reading goes on from there', async () => {
  const server = await azure(rows, { page: 2 });
  const shard = { id: 'azure/x', root: 'azure', account: subscription, type: 'microsoft.storage/storageaccounts' };
  const cut = [{ body: { data: 'x'.repeat(200) }, cut: true }];
  server.instead.set(shard.type, () => cut.shift());
  const signal = new AbortController().signal;
  const reading = sourceOf(server).read(shard, undefined, signal)[Symbol.asyncIterator]();
  const { value: first } = await reading.next();
  await server[Symbol.asyncDispose]();
  const { value: second } = await reading.next();
  expect(second).toMatchObject({ failed: true, resources: [], diagnostics: [{ code: 'azure_unreachable' }] });
  await using again = await azure(rows, { page: 2 });
  const rest = await batchesOf(sourceOf(again).read(shard, first?.next, signal));
  expect([first, ...rest].flatMap((batch) => batch?.resources ?? [])).toHaveLength(5);
});

test('wrong credentials are said, without the secret', async () => {
  const source = createAzureSource(AzureSettings.parse({}), {
    name: 'azure',
    cloud,
    patience,
    token: async () => {
      throw new NoCredentials('AADSTS7000215: client_secret=Zq8~hunter2 is not valid');
    },
  });
  const { diagnostics } = await readAll(source);
  expect(diagnostics).toMatchObject([{ code: 'azure_credentials', help: expect.stringContaining('az login') }]);
  expect(JSON.stringify(diagnostics)).not.toContain('hunter2');
});

test('a subscription of which nothing is seen is said', async () => {
  await using server = await azure(rows);
  const nowhere = '00000000-0000-4000-8000-000000000000';
  const { diagnostics } = await readAll(sourceOf(server, { subscriptions: [other, nowhere] }));
  expect(diagnostics).toMatchObject([{ code: 'azure_nothing_seen', message: expect.stringContaining(nowhere) }]);
});

test('it ends where it is cancelled, and says nothing', async () => {
  await using server = await azure(rows, { page: 2 });
  const controller = new AbortController();
  server.instead.set('microsoft.storage/storageaccounts', () => {
    controller.abort();
    return { silent: true };
  });
  const { diagnostics, failed } = await readAll(sourceOf(server), controller.signal);
  expect(diagnostics).toEqual([]);
  expect(failed.length).toBeGreaterThan(0);
});

test('a subscription says what is not there', async () => {
  await using server = await azure(rows);
  const { shards } = await sourceOf(server).shards(new AbortController().signal);
  const covers = shards.filter(({ account }) => account === other).flatMap((shard) => shard.covers ?? []);
  expect(covers).toEqual(
    expect.arrayContaining(['azurerm_key_vault', 'azurerm_private_endpoint', 'azurerm_redis_cache']),
  );
  const types = { types: ['Microsoft.KeyVault/vaults'] };
  const { shards: some } = await sourceOf(server, types).shards(new AbortController().signal);
  expect(some.flatMap((shard) => shard.covers)).not.toContain('azurerm_private_endpoint');
});

test('parts that are cut off by the end of a server leave the shard to be read again', async () => {
  await using server = await azure(rows.slice(0, 1));
  const shard = { id: 'azure/x', root: 'azure', account: subscription, type: 'microsoft.storage/storageaccounts' };
  server.server.first.push({ body: { data: rows.slice(0, 1) } }, ...Array(99).fill({ gone: true }));
  const batches = await batchesOf(sourceOf(server).read(shard, undefined, new AbortController().signal));
  expect(batches).toMatchObject([{ failed: true, resources: [], diagnostics: [{ code: 'azure_unreachable' }] }]);
});

test('a part that is a list is read to its end, from Azure alone', async () => {
  const vault = rows.at(-1);
  const page = (names: string[], nextLink?: string) => ({
    value: names.map((name) => ({ name, properties: { kty: 'RSA' } })),
    ...(nextLink && { nextLink }),
  });
  const parts: Record<string, unknown> = { [`${vault?.id}/secrets`]: page([], 'https://elsewhere.example.com/more') };
  await using server = await azure(rows.slice(-1), { parts });
  parts[`${vault?.id}/keys`] = page(['one', 'two'], `${server.server.url}/more?api-version=1`);
  parts['/more'] = page(['three']);
  const { resources, diagnostics } = await readAll(sourceOf(server));
  expect(diagnostics).toEqual([]);
  expect(resources.map(({ type }) => type).filter((type) => type === 'azurerm_key_vault_key')).toHaveLength(3);
});
