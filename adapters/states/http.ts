import type { HttpSettings } from '../../engine/inventory/settings/http.ts';
import type { InventorySource } from '../../engine/inventory/source.ts';
import { patience as patienceOfAll } from '../rest/index.ts';
import { brokenOff, openAddress } from './fetched.ts';
import { type StateOptions, stateSource } from './source.ts';

/** States behind the HTTP backend, one at each address. */
export function createHttpSource({ addresses }: HttpSettings, options: StateOptions): InventorySource {
  const { environment = process.env, patience = patienceOfAll } = options;
  const { TF_HTTP_USERNAME: user, TF_HTTP_PASSWORD: password } = environment;
  const headers: Record<string, string> =
    user === undefined ? {} : { authorization: `Basic ${Buffer.from(`${user}:${password ?? ''}`).toString('base64')}` };
  const byName = new Map<string, string>();
  for (const address of addresses) byName.set(freeName(shown(address), byName), address);
  return stateSource(options, {
    async list() {
      return { keys: [...byName.keys()], diagnostics: [] };
    },
    async open(key, signal) {
      return openAddress({ url: byName.get(key) ?? key, headers, asked: askedOf(key), patience, signal });
    },
    problemOf: (error, key) => brokenOff(askedOf(key), error),
  });
}

/** An address without what may be a secret in it. */
function shown(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.search = '';
  return url.href;
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(name)) return name;
  for (let count = 2; ; count++) if (!taken.has(`${name}#${count}`)) return `${name}#${count}`;
}

function askedOf(key: string) {
  return {
    system: 'state_http',
    called: 'the server of states',
    what: `\`${key}\``,
    credentials: 'set `TF_HTTP_USERNAME` and `TF_HTTP_PASSWORD`, as for Terraform',
    permission: 'look which user of that server may read this state, and set `TF_HTTP_USERNAME` to it',
  };
}
