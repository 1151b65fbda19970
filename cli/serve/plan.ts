import { dirname, resolve } from 'node:path';
import { shortestKey } from '../../adapters/access/index.ts';
import type { OidcSettings, ServeSettings } from '../../engine/access/settings.ts';
import type { Tier } from '../../engine/access/tiers.ts';
import { badCall } from '../host/exit.ts';
import { isLoopback } from './names.ts';
import type { SiteOptions } from './options.ts';

/** How somebody gets in at a door: with the address that was printed; by signing in or a bearer token; just so. */
export type Entry = 'printed' | 'signed_in' | 'anybody';

/** One address to listen on. */
export interface DoorPlan {
  /** What is served there: results to read; that, and all that changes anything. */
  serves: 'results' | 'everything';
  entry: Entry;
  address: string;
  port: number;
  /** Of a certificate and its key. */
  tls?: { certificate: string; key: string };
  /** By which people reach it, where that is not the address itself. */
  url?: URL;
}

export interface SitePlan {
  tier: Tier;
  doors: [DoorPlan, ...DoorPlan[]];
  /** With which tokens of `decree serve token` are signed. */
  key?: string;
  oidc?: OidcSettings;
  /** What the OpenID provider wants of a confidential client. */
  oidcSecret?: string;
}

/** Names of the variables that hold what no file should. */
export const variables = { key: 'DECREE_SERVE_KEY', oidcSecret: 'DECREE_OIDC_CLIENT_SECRET' };

/** What to serve where, by the flags and else by decree.yaml; refuses what would be less safe than it sounds. */
export function planSite(
  options: SiteOptions,
  { settings, file }: { settings: ServeSettings; file?: string | undefined },
  environment: NodeJS.ProcessEnv,
): SitePlan {
  const tier = options.tier ?? settings.tier ?? 'private';
  const { [variables.key]: key, [variables.oidcSecret]: oidcSecret } = environment;
  if (key !== undefined && key.length < shortestKey)
    throw badCall(
      `\`${variables.key}\` is too short`,
      `use at least ${shortestKey} random characters, like those of \`openssl rand -hex 32\``,
    );
  const shared = {
    tier,
    ...(tier !== 'private' && key !== undefined && { key }),
    ...(tier !== 'private' && settings.oidc && { oidc: settings.oidc }),
    ...(oidcSecret !== undefined && { oidcSecret }),
  };
  const tls = tlsOf(options, settings, file);
  const behindProxy = options.insecureBehindProxy ?? settings.insecure_behind_proxy;
  const door = (plan: Omit<DoorPlan, 'tls' | 'url'>, url: string | undefined, flag: string): DoorPlan => {
    const reached = url === undefined ? undefined : new URL(url);
    const whole = { ...plan, ...(tls && { tls }), ...(reached && { url: reached }) };
    checkDoor(whole, behindProxy, flag, shared);
    return whole;
  };

  const address = options.address ?? settings.address ?? '127.0.0.1';
  const port = options.port ?? settings.port ?? 0;
  const url = options.url ?? settings.url;
  switch (tier) {
    case 'private':
      if (!isLoopback(address))
        throw badCall(
          `the tier \`private\` is for this machine alone, and \`${address}\` is not`,
          'leave `--address` out, or choose `--tier controlled`',
        );
      return { ...shared, doors: [door({ serves: 'everything', entry: 'printed', address, port }, url, '--url')] };
    case 'controlled':
      return { ...shared, doors: [door({ serves: 'everything', entry: 'signed_in', address, port }, url, '--url')] };
    case 'management_private': {
      const managed = options.managementAddress ?? settings.management_address ?? '127.0.0.1';
      const entry = isLoopback(managed) ? 'printed' : 'signed_in';
      const managedPort = options.managementPort ?? settings.management_port ?? 0;
      return {
        ...shared,
        doors: [
          door({ serves: 'results', entry: 'anybody', address, port }, url, '--url'),
          door(
            { serves: 'everything', entry, address: managed, port: managedPort },
            options.managementUrl ?? settings.management_url,
            '--management-url',
          ),
        ],
      };
    }
  }
}

function tlsOf(
  { tlsCert, tlsKey }: SiteOptions,
  { tls }: ServeSettings,
  file: string | undefined,
): DoorPlan['tls'] | undefined {
  if ((tlsCert === undefined) !== (tlsKey === undefined))
    throw badCall('a certificate and its key go together', 'give both `--tls-cert` and `--tls-key`');
  if (tlsCert !== undefined && tlsKey !== undefined) return { certificate: tlsCert, key: tlsKey };
  const folder = file === undefined ? '.' : dirname(file);
  return tls && { certificate: resolve(folder, tls.certificate), key: resolve(folder, tls.key) };
}

function checkDoor(
  { entry, address, tls, url }: DoorPlan,
  behindProxy: boolean,
  flag: string,
  { key, oidc }: Pick<SitePlan, 'key' | 'oidc'>,
): void {
  if (entry === 'signed_in' && key === undefined && !oidc)
    throw badCall(
      'nobody could sign in',
      `set \`${variables.key}\` to a key for tokens of \`decree serve token\`, or name an OpenID provider under \`serve.oidc\` in decree.yaml`,
    );
  if (isLoopback(address)) return;
  if (!tls && !behindProxy)
    throw badCall(
      `\`${address}\` can be reached from other machines, and what is sent there could be read on the way`,
      'give `--tls-cert` and `--tls-key`, or say `--insecure-behind-proxy` if a proxy before it serves TLS',
    );
  if (!url && (behindProxy || ['0.0.0.0', '::'].includes(address)))
    throw badCall(
      'the address by which people reach it is not known',
      `name it with \`${flag}\`, like \`https://decree.example.com\``,
    );
}
