import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, type Asked, type Loopback, loopback } from '../../../adapters/rest/testing/loopback.ts';

export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; [field: string]: unknown };
  [field: string]: unknown;
}

interface KindOfServer {
  apiVersion: string;
  kind: string;
  name: string;
  namespaced: boolean;
}

export interface KubernetesServer extends AsyncDisposable {
  server: Loopback;
  /** That names it, with the token that it wants. */
  environment: NodeJS.ProcessEnv;
  /** From now on it wants another, which is where the kubeconfig says. */
  changeToken(token: string): Promise<void>;
  /** Answers instead of the list of a plural, until it gives nothing. */
  instead: Map<string, (asked: Asked) => Answer | undefined>;
}

/** A server that lists objects as the API of Kubernetes does: discovery, pages that go on, metadata alone, tokens. */
export async function kubernetes(
  objects: readonly KubernetesObject[],
  { page = 500, kinds = kindsOf(objects), token = 'a-token-of-this-test' } = {},
): Promise<KubernetesServer> {
  const instead: KubernetesServer['instead'] = new Map();
  let wanted = token;
  const server = await loopback((asked) => {
    if (asked.headers.authorization !== `Bearer ${wanted}`) return status(401, 'Unauthorized');
    const path = asked.url.pathname;
    if (path === '/apis') return { body: groupsOf(kinds) };
    const group = /^\/api(?:s)?\/(.+)$/.exec(path)?.[1] ?? '';
    const inGroup = kinds.filter(({ apiVersion }) => apiVersion === group);
    if (group === 'v1' || inGroup.length > 0) return { body: resourcesOf(group, inGroup) };
    const kind = kinds.find(({ apiVersion, name }) => group.startsWith(apiVersion) && path.endsWith(`/${name}`));
    if (!kind) return status(404, 'the server could not find the requested resource');
    const other = instead.get(kind.name)?.(asked);
    return other ?? pageOf(asked, kind, objects, page);
  });
  const folder = await mkdtemp(join(tmpdir(), 'kubeconfig-'));
  const file = join(folder, 'config');
  const tokenFile = join(folder, 'token');
  await writeFile(tokenFile, token);
  await writeFile(file, JSON.stringify(configOf(server.url, tokenFile)));
  return {
    server,
    async changeToken(other) {
      wanted = other;
      await writeFile(tokenFile, other);
    },
    environment: { KUBECONFIG: file },
    instead,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

/** What the API answers where it does not give what was asked for. */
export function status(code: number, message: string, metadata: object = {}): Answer {
  return { status: code, body: { kind: 'Status', apiVersion: 'v1', metadata, status: 'Failure', message, code } };
}

function pageOf(
  { url, headers }: Asked,
  kind: KindOfServer,
  objects: readonly KubernetesObject[],
  page: number,
): Answer {
  const namespace = /\/namespaces\/([^/]+)\//.exec(url.pathname)?.[1];
  const all = objects
    .filter((one) => one.apiVersion === kind.apiVersion && one.kind === kind.kind)
    .filter(({ metadata }) => namespace === undefined || metadata.namespace === namespace);
  const from = Number(url.searchParams.get('continue') ?? 0);
  const until = from + Math.min(page, Number(url.searchParams.get('limit')));
  const isPartial = headers.accept?.includes('as=PartialObjectMetadataList');
  // Objects of a list do not name their kind.
  const items = all
    .slice(from, until)
    .map(({ apiVersion: _, kind: __, ...rest }) => (isPartial ? { metadata: rest.metadata } : rest));
  const metadata = { resourceVersion: '7', ...(until < all.length && { continue: String(until) }) };
  return {
    body: isPartial
      ? { kind: 'PartialObjectMetadataList', apiVersion: 'meta.k8s.io/v1', metadata, items }
      : { kind: `${kind.kind}List`, apiVersion: kind.apiVersion, metadata, items },
  };
}

function kindsOf(objects: readonly KubernetesObject[]): KindOfServer[] {
  const kinds = objects.map(({ apiVersion, kind, metadata }) => ({
    apiVersion,
    kind,
    name: `${kind.toLowerCase()}s`.replace(/ys$/, 'ies').replace(/sss$/, 'sses'),
    namespaced: metadata.namespace !== undefined,
  }));
  return [...new Map(kinds.map((kind) => [`${kind.apiVersion}/${kind.kind}`, kind])).values()];
}

function groupsOf(kinds: readonly KindOfServer[]): object {
  const versions = [...new Set(kinds.map(({ apiVersion }) => apiVersion).filter((version) => version !== 'v1'))];
  const groups = versions.map((groupVersion) => {
    const [name, version] = groupVersion.split('/');
    return { name, versions: [{ groupVersion, version }], preferredVersion: { groupVersion, version } };
  });
  return { kind: 'APIGroupList', apiVersion: 'v1', groups };
}

function resourcesOf(groupVersion: string, kinds: readonly KindOfServer[]): object {
  const verbs = ['create', 'delete', 'get', 'list', 'watch'];
  const resources = kinds.flatMap(({ name, kind, namespaced }) => [
    { name, singularName: kind.toLowerCase(), namespaced, kind, verbs },
    { name: `${name}/status`, singularName: '', namespaced, kind, verbs: ['get', 'patch'] },
  ]);
  return { kind: 'APIResourceList', apiVersion: 'v1', groupVersion, resources };
}

function configOf(server: string, tokenFile: string): object {
  return {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'team@prod',
    clusters: [{ name: 'prod', cluster: { server, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'team', user: { 'token-file': tokenFile } }],
    contexts: [
      { name: 'team@prod', context: { cluster: 'prod', user: 'team' } },
      { name: 'nobody@nowhere', context: { cluster: 'nowhere', user: 'team' } },
    ],
  };
}
