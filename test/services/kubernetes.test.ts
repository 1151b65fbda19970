import { expect, test } from 'vitest';
import { createKubernetesSource } from '../../adapters/kubernetes/index.ts';
import type { Patience } from '../../adapters/rest/index.ts';
import type { Answer } from '../../adapters/rest/testing/loopback.ts';
import { cloudOf } from '../../engine/inventory/cloud/testing.ts';
import type { KubernetesSettings } from '../../engine/inventory/settings/kubernetes.ts';
import { type KubernetesObject, type KubernetesServer, kubernetes, status } from './servers/kubernetes.ts';
import { batchesOf, type Reading, readAll } from './servers/reading.ts';

const cloud = cloudOf('kubernetes', 'kubernetes');
const patience: Patience = { attempts: 3, milliseconds: 1, longest: 200, timeout: 2000 };

const named = (apiVersion: string, kind: string, name: string, namespace?: string, more: object = {}) =>
  ({ apiVersion, kind, metadata: { name, ...(namespace && { namespace }) }, ...more }) as KubernetesObject;

const objects: KubernetesObject[] = [
  named('v1', 'Namespace', 'shop'),
  ...Array.from({ length: 7 }, (_, index) => named('v1', 'ConfigMap', `config-${index}`, 'shop', { data: { a: 'b' } })),
  named('v1', 'Secret', 'login', 'shop', { data: { password: 'aHVudGVyMg==' } }),
  named('apps/v1', 'Deployment', 'web', 'shop', {
    spec: { replicas: 2, template: { spec: { hostPID: true, containers: [] } } },
  }),
  {
    ...named('apps/v1', 'ReplicaSet', 'web-1', 'shop'),
    metadata: {
      name: 'web-1',
      namespace: 'shop',
      labels: { 'pod-template-hash': '1' },
      ownerReferences: [{ kind: 'Deployment', controller: true }],
    },
  },
  {
    ...named('v1', 'Pod', 'web-1-x', 'shop'),
    metadata: {
      name: 'web-1-x',
      namespace: 'shop',
      labels: { 'pod-template-hash': '1' },
      ownerReferences: [{ kind: 'ReplicaSet', controller: true }],
    },
  },
  named('v1', 'Pod', 'alone', 'other', { spec: { containers: [{ name: 'app', image: 'app:1' }] } }),
  {
    ...named('cert-manager.io/v1', 'Certificate', 'tls', 'shop', { spec: { secretName: 'tls' } }),
    metadata: { name: 'tls', namespace: 'shop', labels: { team: 'web' } },
  },
];

async function read(
  kube: KubernetesServer,
  settings: KubernetesSettings = {},
  environment = kube.environment,
): Promise<Reading> {
  return readAll(createKubernetesSource(settings, { name: 'clusters', cloud, environment, patience }));
}

test('all that a cluster has is listed, once, over pages', async () => {
  await using kube = await kubernetes(objects, { page: 3 });
  const { resources, diagnostics, failed, shards, batches } = await read(kube);
  expect(diagnostics).toEqual([]);
  expect(failed).toEqual([]);
  expect(resources.map(({ identity }) => identity).sort()).toEqual([
    'kubernetes:namespace/shop',
    'kubernetes:other/pod/alone',
    'kubernetes:shop/certificate/tls',
    ...Array.from({ length: 7 }, (_, index) => `kubernetes:shop/configmap/config-${index}`),
    'kubernetes:shop/deployment/web',
    'kubernetes:shop/secret/login',
  ]);
  expect(batches).toBe(shards.length + 2);
  expect(new Set(resources.map(({ address }) => address)).size).toBe(resources.length);
});

test('what has a type in Terraform has its values, what has none is listed', async () => {
  await using kube = await kubernetes(objects);
  const { resources } = await read(kube);
  const of = (identity: string) => resources.find((resource) => resource.identity === identity);
  expect(of('kubernetes:shop/deployment/web')).toMatchObject({
    type: 'kubernetes_deployment_v1',
    account: 'prod',
    managed: false,
    values: { metadata: [{ name: 'web' }], spec: [{ replicas: '2', template: [{ spec: [{ host_pid: true }] }] }] },
  });
  expect(of('kubernetes:shop/certificate/tls')).toMatchObject({
    type: 'cert-manager.io/v1/Certificate',
    tags: { team: 'web' },
    values: {},
  });
});

test('what a secret holds is never asked for', async () => {
  await using kube = await kubernetes(objects);
  const { resources } = await read(kube);
  expect(JSON.stringify(resources)).not.toContain('aHVudGVyMg');
  const asked = kube.server.asked.filter(({ url }) => url.pathname.endsWith('/secrets'));
  expect(asked.map(({ headers }) => headers.accept)).toEqual([expect.stringContaining('PartialObjectMetadataList')]);
});

test('namespaces that are named are read alone', async () => {
  await using kube = await kubernetes(objects);
  const { resources } = await read(kube, { namespaces: ['other'] });
  expect(resources.map(({ identity }) => identity)).toEqual(['kubernetes:other/pod/alone']);
});

test('a kind that may not be read does not stop the others', async () => {
  await using kube = await kubernetes(objects);
  kube.instead.set('pods', () => status(403, 'pods is forbidden: User "team" cannot list resource "pods"'));
  const { resources, diagnostics, failed } = await read(kube);
  expect(failed).toEqual(['clusters/prod:/api/v1/pods']);
  expect(diagnostics).toMatchObject([
    {
      code: 'kubernetes_denied',
      message: expect.stringMatching(/^the cluster `prod` does not let you read `v1\/Pod`: pods is forbidden/),
    },
  ]);
  expect(resources.length).toBe(11);
});

test('a list that is no longer kept is gone on with', async () => {
  await using kube = await kubernetes(objects, { page: 3 });
  let isExpired = true;
  kube.instead.set('configmaps', ({ url }) => {
    if (url.searchParams.get('continue') !== '3' || !isExpired) return undefined;
    isExpired = false;
    return status(410, 'The provided continue parameter is too old', { continue: '3 ' });
  });
  const { resources, failed } = await read(kube);
  expect(failed).toEqual([]);
  expect(resources.filter(({ type }) => type === 'kubernetes_config_map_v1')).toHaveLength(7);
});

test('throttling, half an answer and a connection that ends are passed over', async () => {
  await using kube = await kubernetes(objects);
  const busy = { ...status(429, 'too many requests'), headers: { 'retry-after': '0' } };
  const troubles: Record<string, Answer[]> = {
    pods: [busy, { gone: true }],
    configmaps: [{ body: 'x'.repeat(99), cut: true }],
  };
  for (const [plural, answers] of Object.entries(troubles)) kube.instead.set(plural, () => answers.shift());
  const { diagnostics, failed } = await read(kube);
  expect({ diagnostics, failed, troubles }).toEqual({
    diagnostics: [],
    failed: [],
    troubles: { pods: [], configmaps: [] },
  });
});

test('reading goes on where it stopped', async () => {
  await using kube = await kubernetes(objects, { page: 3 });
  const source = () => createKubernetesSource({}, { name: 'clusters', cloud, environment: kube.environment, patience });
  const signal = new AbortController().signal;
  const shard = {
    id: 'clusters/prod:/api/v1/configmaps',
    root: 'clusters/prod',
    account: 'prod',
    type: 'v1/ConfigMap',
  };
  const [first] = await batchesOf(source().read(shard, undefined, signal));
  const rest = await batchesOf(source().read(shard, first?.next, signal));
  expect(rest.map(({ resources }) => resources.length)).toEqual([3, 1]);
});

test('a token that is changed on the way is read anew', async () => {
  await using kube = await kubernetes(objects, { page: 3 });
  const source = createKubernetesSource({}, { name: 'clusters', cloud, environment: kube.environment, patience });
  const signal = new AbortController().signal;
  const shard = {
    id: 'clusters/prod:/api/v1/configmaps',
    root: 'clusters/prod',
    account: 'prod',
    type: 'v1/ConfigMap',
  };
  const reading = source.read(shard, undefined, signal);
  const { value: first } = await reading[Symbol.asyncIterator]().next();
  await kube.changeToken('the-next-token');
  const rest = await batchesOf(reading);
  expect([first, ...rest].map((batch) => batch?.resources.length)).toEqual([3, 3, 1]);
});

test('a token that is refused is said, without the token', async () => {
  await using kube = await kubernetes(objects);
  await using other = await kubernetes(objects, { token: 'another-token' });
  kube.instead.clear();
  kube.server.first.push(...Array(99).fill(status(401, 'Unauthorized')));
  const { shards, diagnostics } = await read(other, {}, kube.environment);
  expect(shards).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: 'kubernetes_credentials', message: 'the cluster `prod` accepts no credentials of yours: Unauthorized' },
  ]);
});

test('a cluster that is not there is said', async () => {
  const kube = await kubernetes(objects);
  const { environment } = kube;
  await kube.server[Symbol.asyncDispose]();
  const { diagnostics } = await read(kube, {}, environment);
  expect(diagnostics).toMatchObject([{ code: 'kubernetes_unreachable', severity: 'error' }]);
});

test('a context that is not there is said, and so is no kubeconfig', async () => {
  await using kube = await kubernetes(objects);
  const { diagnostics } = await read(kube, { contexts: ['stage', 'nobody@nowhere', 'team@prod'] });
  expect(diagnostics.map(({ code, help }) => [code, help])).toEqual([
    ['kubernetes_no_context', 'it has `team@prod`, `nobody@nowhere`'],
    ['kubernetes_no_context', 'it has `team@prod`, `nobody@nowhere`'],
  ]);
  const { diagnostics: broken } = await read(kube, {}, { KUBECONFIG: 'test/services/kubernetes.test.ts' });
  expect(broken).toMatchObject([{ code: 'kubernetes_config' }]);
});
