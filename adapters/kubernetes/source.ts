import type { Diagnostic } from '../../core/host/boundary.ts';
import { type Cloud, cloudResources } from '../../engine/inventory/cloud/index.ts';
import { kubernetesName } from '../../engine/inventory/kubernetes_names.ts';
import type { KubernetesSettings } from '../../engine/inventory/settings/kubernetes.ts';
import type { InventorySource, Shard } from '../../engine/inventory/source.ts';
import { type Patience, patience as patienceOfAll } from '../rest/index.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { discover, type Kind } from './discover.ts';
import { isToldByOwner } from './kinds.ts';
import { type Item, list } from './list.ts';
import { problem } from './problem.ts';

export interface KubernetesOptions {
  /** As reports name it. */
  name: string;
  cloud: Cloud;
  environment?: NodeJS.ProcessEnv;
  patience?: Patience;
}

/** What runs in clusters: a shard is a kind, of a namespace where some are named. */
export function createKubernetesSource(
  settings: KubernetesSettings,
  { name, cloud, environment, patience = patienceOfAll }: KubernetesOptions,
): InventorySource {
  let found: ReturnType<typeof clustersOf> | undefined;
  const clusters = () => {
    found ??= clustersOf(settings.contexts, environment);
    return found;
  };
  return {
    name,
    tells: 'cloud',
    async shards(signal) {
      const { clusters: all, diagnostics } = await clusters();
      const shards: Shard[] = [];
      const problems: Diagnostic[] = [...diagnostics];
      for (const cluster of all) {
        const discovered = await discover(cluster, signal, patience);
        problems.push(...discovered.diagnostics);
        shards.push(...discovered.kinds.flatMap((kind) => shardsOf(name, cluster, kind, settings.namespaces)));
      }
      return { shards, diagnostics: problems };
    },
    async *read(shard, from, signal) {
      const { clusters: all, diagnostics } = await clusters();
      const cluster = all.find((one) => one.name === shard.account);
      const { type = '' } = shard;
      if (!cluster) return yield { resources: [], diagnostics, failed: true as const };
      const path = shard.id.slice(prefixOf(name, cluster).length);
      const isWhole = Object.hasOwn(cloud.table, type) && type !== secret;
      for (let next = from; ; ) {
        const page = await list(cluster, { path, isWhole }, next, signal, patience);
        if (!page.ok) {
          const problems = problem(cluster, `\`${type}\``, page.failure);
          return yield { resources: [], diagnostics: problems, failed: true as const };
        }
        const told = page.items.filter(({ metadata }) => !isToldByOwner(metadata));
        const resources = told.flatMap((item) => cloudResources(answerOf(item, type, cluster, isWhole), cloud));
        next = page.next;
        yield { resources, diagnostics: [], ...(next !== undefined && { next }) };
        if (next === undefined) return;
      }
    },
  };
}

/** Its content is never asked for. */
const secret = 'v1/Secret';

const prefixOf = (name: string, cluster: Cluster) => `${name}/${cluster.name}:`;

function shardsOf(name: string, cluster: Cluster, kind: Kind, namespaces?: readonly string[]): Shard[] {
  const paths =
    namespaces === undefined
      ? [`${kind.api}/${kind.plural}`]
      : kind.isNamespaced
        ? namespaces.map((namespace) => `${kind.api}/namespaces/${encodeURIComponent(namespace)}/${kind.plural}`)
        : [];
  return paths.map((path) => ({
    id: `${prefixOf(name, cluster)}${path}`,
    root: `${name}/${cluster.name}`,
    account: cluster.name,
    type: kind.type,
  }));
}

function answerOf(item: Item, type: string, cluster: Cluster, isWhole: boolean) {
  const { name, namespace, labels } = item.metadata;
  const kind = type.slice(type.lastIndexOf('/') + 1);
  return {
    type,
    id: namespace === undefined ? name : `${namespace}/${name}`,
    name,
    identity: kubernetesName({ kind, name, namespace }),
    ...(labels && { tags: labels }),
    account: cluster.name,
    ...(isWhole && { properties: declared(item) as Parameters<typeof cloudResources>[0]['properties'] & {} }),
  };
}

/** The object without what only the tools of Kubernetes keep in it; the last applied text would say all of it again. */
function declared({ metadata, ...rest }: Item): Record<string, unknown> {
  const { managedFields, annotations, ...kept } = metadata as Record<string, unknown> & Item['metadata'];
  const { 'kubectl.kubernetes.io/last-applied-configuration': _, ...own } = (annotations ?? {}) as Record<
    string,
    unknown
  >;
  return { ...rest, metadata: { ...kept, ...(Object.keys(own).length > 0 && { annotations: own }) } };
}
