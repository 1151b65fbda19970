import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { KubeConfig } from '@kubernetes/client-node';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { masked, NoCredentials, type Send } from '../rest/index.ts';

/** A cluster, by the name that the kubeconfig has for it, and how to ask it. */
export interface Cluster {
  name: string;
  send(path: string, accept: string): Send;
}

type Client = typeof import('@kubernetes/client-node');

/** The clusters of these contexts; of the current one, or of the one that this runs in, where none is named. */
export async function clustersOf(
  contexts: readonly string[] | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<{ clusters: Cluster[]; diagnostics: Diagnostic[] }> {
  const client = await import('@kubernetes/client-node');
  let config: KubeConfig | undefined;
  try {
    config = configOf(client, environment);
  } catch (error) {
    return { clusters: [], diagnostics: [unreadable(error)] };
  }
  if (!config) return { clusters: [], diagnostics: [none] };
  const clusters: Cluster[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const context of contexts ?? [config.getCurrentContext()]) {
    const name = config.getContextObject(context)?.cluster;
    const server = name === undefined ? undefined : config.getCluster(name)?.server;
    if (name === undefined || server === undefined) diagnostics.push(noContext(context, config));
    else if (!clusters.some((cluster) => cluster.name === name)) {
      clusters.push({ name, send: senderOf(client, () => configOf(client, environment), context, server) });
    }
  }
  return { clusters, diagnostics };
}

function configOf({ KubeConfig }: Client, environment: NodeJS.ProcessEnv): KubeConfig | undefined {
  const own = join(homedir(), '.kube', 'config');
  const files = environment.KUBECONFIG?.split(delimiter).filter(Boolean) ?? (existsSync(own) ? [own] : []);
  const [config, ...others] = files.map((file) => {
    const read = new KubeConfig();
    read.loadFromFile(file);
    return read;
  });
  for (const other of others) config?.mergeConfig(other, true);
  if (config || !environment.KUBERNETES_SERVICE_HOST) return config;
  const inCluster = new KubeConfig();
  inCluster.loadFromCluster();
  return inCluster;
}

function senderOf(
  client: Client,
  load: () => KubeConfig | undefined,
  context: string,
  server: string,
): Cluster['send'] {
  // Tokens are kept in it, also those that files have: one that is read anew asks for new ones.
  const fresh = () => {
    const config = load() ?? new client.KubeConfig();
    config.setCurrentContext(context);
    return config;
  };
  let config = fresh();
  const library = new client.IsomorphicFetchHttpLibrary();
  return (path, accept) =>
    async ({ renew, signal }) => {
      if (renew) config = fresh();
      const request = new client.RequestContext(`${server.replace(/\/$/, '')}${path}`, client.HttpMethod.GET);
      request.setHeaderParam('accept', accept);
      request.setSignal(signal);
      await config.applySecurityAuthentication(request).catch((error: unknown) => {
        throw new NoCredentials(error instanceof Error ? error.message : String(error));
      });
      const { httpStatusCode, headers, body } = await library.send(request).toPromise();
      return {
        status: httpStatusCode,
        headers: { get: (name) => headers[name.toLowerCase()] ?? null },
        text: () => body.text(),
      };
    };
}

const none: Diagnostic = {
  code: 'kubernetes_no_config',
  severity: 'error',
  message: 'there is no kubeconfig, and this does not run in a cluster',
  help: 'log in to the cluster, or name the kubeconfig in `KUBECONFIG`',
};

function unreadable(error: unknown): Diagnostic {
  const said = masked(error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return {
    code: 'kubernetes_config',
    severity: 'error',
    message: `the kubeconfig cannot be read: ${said}`,
    help: 'look at it with `kubectl config view`',
  };
}

function noContext(context: string, config: KubeConfig): Diagnostic {
  const names = config.getContexts().map(({ name }) => `\`${name}\``);
  return {
    code: 'kubernetes_no_context',
    severity: 'error',
    message: context
      ? `the kubeconfig has no context \`${context}\` with a cluster`
      : 'the kubeconfig has no current context',
    help: names.length > 0 ? `it has ${names.join(', ')}` : 'log in to the cluster',
  };
}
