import { z } from 'zod';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { HcpSettings } from '../../engine/inventory/settings/hcp.ts';
import type { InventorySource } from '../../engine/inventory/source.ts';
import { ask, type Failure, patience as patienceOfAll, problemsOf } from '../rest/index.ts';
import { brokenOff, openAddress } from './fetched.ts';
import { type StateOptions, stateSource } from './source.ts';
import { tokenOf, tokenVariable } from './token.ts';

export interface HcpOptions extends StateOptions {
  /** Where the API is, if not at the host. */
  origin?: string;
}

const Workspaces = z.object({
  data: z.array(z.object({ id: z.string(), attributes: z.object({ name: z.string() }) })),
  meta: z.object({ pagination: z.object({ 'next-page': z.number().nullish() }) }).optional(),
});
const Version = z.object({
  data: z.object({ attributes: z.object({ 'hosted-state-download-url': z.url().nullish() }) }),
});

/** States of the workspaces of an organization in HCP Terraform, or in Terraform Enterprise: the newest of each. */
export function createHcpSource(settings: HcpSettings, options: HcpOptions): InventorySource {
  const { environment = process.env, patience = patienceOfAll } = options;
  const { organization, hostname } = settings;
  const origin = options.origin ?? `https://${hostname}`;
  let found: Promise<string | undefined> | undefined;
  const headers = async () => {
    found ??= tokenOf(hostname, environment);
    const token = await found;
    return { accept: 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
  };
  const get = async (path: string, signal: AbortSignal) => {
    const sent = await headers();
    const url = new URL(path, origin);
    return ask(async ({ signal }) => fetch(url, { headers: sent, signal }), signal, patience);
  };
  const problems = (what: string, failure: Failure) => problemsOf(askedOf(what, hostname), failure);
  const broken = (what: string) => problems(what, { kind: 'broken', said: 'it is no answer of this API' });

  return stateSource(options, {
    async list(signal) {
      const what = `the workspaces of \`${organization}\``;
      const keys: string[] = [];
      for (let page: number | null | undefined = 1; page; ) {
        const answer = await get(pathOf(settings, page), signal);
        if (!answer.ok) return { keys: [], diagnostics: problems(what, answer.failure) };
        const read = Workspaces.safeParse(answer.value);
        if (!read.success) return { keys: [], diagnostics: broken(what) };
        const { data, meta } = read.data;
        keys.push(...data.filter(({ attributes }) => isWanted(attributes.name, settings)).map(keyOf));
        page = meta?.pagination['next-page'];
      }
      return { keys, diagnostics: [] };
    },
    async open(key, signal) {
      const { id, name } = partsOf(key);
      const what = `the state of \`${name}\``;
      const answer = await get(`/api/v2/workspaces/${encodeURIComponent(id)}/current-state-version`, signal);
      if (!answer.ok && answer.failure.status === 404) return { ok: true };
      if (!answer.ok) return { ok: false, diagnostics: problems(what, answer.failure) };
      const read = Version.safeParse(answer.value);
      if (!read.success) return { ok: false, diagnostics: broken(what) };
      const url = read.data.data.attributes['hosted-state-download-url'];
      if (!url) return { ok: true };
      const { authorization, ...open } = await headers();
      const sent = authorization !== undefined && isOfHost(url, origin) ? { ...open, authorization } : open;
      return openAddress({ url, headers: sent, asked: askedOf(what, hostname), patience, signal });
    },
    problemOf: (error, key): Diagnostic[] =>
      brokenOff(askedOf(`the state of \`${partsOf(key).name}\``, hostname), error),
  });
}

function pathOf({ organization, tags = [] }: HcpSettings, page: number): string {
  const query = new URLSearchParams({ 'page[size]': '100', 'page[number]': String(page) });
  if (tags.length > 0) query.set('search[tags]', tags.join(','));
  return `/api/v2/organizations/${encodeURIComponent(organization)}/workspaces?${query}`;
}

function isWanted(name: string, { workspaces }: HcpSettings): boolean {
  return !workspaces || workspaces.some((pattern) => expression(pattern).test(name));
}

function expression(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/** A key says how a workspace is called and asked for, so that any process can read it. */
function keyOf({ id, attributes }: z.infer<typeof Workspaces>['data'][number]): string {
  return `${attributes.name}@${id}`;
}

function partsOf(key: string): { name: string; id: string } {
  const at = key.lastIndexOf('@');
  return { name: key.slice(0, at), id: key.slice(at + 1) };
}

/** Whether an address is of the host, or of one beside it: the token is for nobody else. */
function isOfHost(url: string, origin: string): boolean {
  const [asked, own] = [new URL(url), new URL(origin)];
  const domain = own.hostname.split('.').slice(-2).join('.');
  const isBeside = own.hostname.split('.').length > 2 && asked.hostname.endsWith(`.${domain}`);
  return asked.protocol === own.protocol && (asked.host === own.host || isBeside);
}

function askedOf(what: string, hostname: string) {
  const called = hostname === 'app.terraform.io' ? 'HCP Terraform' : `Terraform Enterprise at \`${hostname}\``;
  return {
    system: 'state_hcp',
    called,
    what,
    credentials: `run \`terraform login ${hostname}\`, or set \`${tokenVariable(hostname)}\` to a token`,
    permission: 'take a token of a team or user that may read state versions of these workspaces',
  };
}
