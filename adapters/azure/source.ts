import type { Diagnostic, Json } from '../../core/host/boundary.ts';
import { type Cloud, type CloudAnswer, cloudResources, typesIn } from '../../engine/inventory/cloud/index.ts';
import type { AzureSettings } from '../../engine/inventory/settings/azure.ts';
import type { Batch, InventorySource, Shard } from '../../engine/inventory/source.ts';
import { type Failure, type Patience, patience as patienceOfAll, problemsOf } from '../rest/index.ts';
import { clouds } from './clouds.ts';
import { azureToken, type Token } from './credentials.ts';
import { Graph, Row, TypeRow } from './graph.ts';
import { askMore } from './more.ts';

export interface AzureOptions {
  /** As reports name it. */
  name: string;
  cloud: Cloud;
  /** Of the Resource Manager, where it is not that of the settings' cloud. */
  endpoint?: string;
  token?: Token;
  patience?: Patience;
}

/** What subscriptions hold, by Resource Graph: a shard is a type in a subscription. */
export function createAzureSource(settings: AzureSettings, options: AzureOptions): InventorySource {
  const { name, cloud, patience = patienceOfAll } = options;
  const { manager, login } = clouds[settings.cloud];
  const endpoint = options.endpoint ?? manager;
  const token = options.token ?? azureToken(manager, login);
  const graph = new Graph({ endpoint, token, patience });
  const { subscriptions = [] } = settings;
  return {
    name,
    tells: 'cloud',
    async shards(signal) {
      const found = new Map<string, string[]>();
      for (let next: string | undefined, first = true; first || next !== undefined; first = false) {
        const page = await graph.rows(typesQuery(settings.types), subscriptions, next, signal);
        if (!page.ok) return { shards: [], diagnostics: problem('what there is', page.failure) };
        for (const { subscriptionId, type } of page.rows.flatMap((row) => TypeRow.safeParse(row).data ?? []))
          found.set(subscriptionId, [...(found.get(subscriptionId) ?? []), type]);
        next = page.next;
      }
      const known = settings.types ? [] : Object.keys(cloud.table);
      const shards = [...found].flatMap(([account, types]) => shardsOf({ name, account, types, known }, cloud));
      return { shards, diagnostics: unseen(subscriptions, found) };
    },
    async *read(shard, from, signal) {
      const { account = '', type = '' } = shard;
      const entry = Object.hasOwn(cloud.table, type) ? cloud.table[type] : undefined;
      for (let next = from; ; ) {
        const page = await graph.rows(rowsQuery(type), [account], next, signal);
        if (!page.ok) return yield broken(type, account, page.failure);
        const rows = page.rows.flatMap((row) => Row.safeParse(row).data ?? []);
        const ids = rows.map(({ id }) => id);
        const more = await askMore(ids, entry?.more ?? {}, { endpoint, token, patience }, signal);
        if (more.failure) return yield broken(type, account, more.failure);
        const resources = rows.flatMap((row) =>
          cloudResources(answerOf(row, account, entry !== undefined, more.of[row.id]), cloud),
        );
        next = page.next;
        const diagnostics = more.denied ? partly(type, account, more.denied) : [];
        // Of the types that parts are, not all may be told.
        const isBroken = more.denied && entry?.resources.some(({ each }) => each?.startsWith('more.'));
        yield {
          resources,
          diagnostics,
          ...(next !== undefined && { next }),
          ...(isBroken && { failed: true as const }),
        };
        if (next === undefined) return;
      }
    },
  };
}

interface Subscription {
  name: string;
  account: string;
  types: readonly string[];
  known: readonly string[];
}

/** A shard for each type that there is; the first of a subscription says too that there is nothing of the others. */
function shardsOf({ name, account, types, known }: Subscription, { table }: Cloud): Shard[] {
  const none = known.filter((type) => !types.includes(type));
  return types.map((type, index) => ({
    id: `${name}/${account}/${type}`,
    root: `${name}/${account}`,
    account,
    type,
    covers: typesIn(table, index === 0 ? [type, ...none] : [type]),
  }));
}

/** Pages need the column `id`, and an order. */
function typesQuery(types: readonly string[] | undefined): string {
  const wanted = types ? `| where type in~ (${types.map(quoted).join(', ')}) ` : '';
  return `Resources ${wanted}| summarize total = count() by subscriptionId, type | project id = strcat(subscriptionId, '/', type), subscriptionId, type | order by id asc`;
}

function rowsQuery(type: string): string {
  return `Resources | where type =~ ${quoted(type)} | order by id asc`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function answerOf(row: Row, account: string, isMapped: boolean, more: Record<string, Json> | undefined): CloudAnswer {
  const { id, name, type, tags, location } = row;
  return {
    type: type.toLowerCase(),
    id,
    name,
    identity: id.toLowerCase(),
    account,
    ...(typeof location === 'string' && { region: location }),
    ...(!isMapped && isTags(tags) && { tags }),
    properties: { ...(row as Record<string, Json>), ...(more && { more }) },
  };
}

function isTags(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(what: string, failure: Failure): Diagnostic[] {
  return problemsOf(
    {
      system: 'azure',
      called: 'Azure',
      what,
      credentials: 'log in with `az login`, or set `AZURE_TENANT_ID`, `AZURE_CLIENT_ID` and `AZURE_CLIENT_SECRET`',
      permission: 'give the identity the role Reader on the subscription',
    },
    failure,
  );
}

function broken(type: string, account: string, failure: Failure): Batch & { failed: true } {
  const diagnostics = problem(`\`${type}\` of the subscription \`${account}\``, failure);
  return { resources: [], diagnostics, failed: true };
}

/** The resources are there, but not all of what could be known of them: that is unknown, and not held against them. */
function partly(type: string, account: string, failure: Failure): Diagnostic[] {
  const what = `the parts of \`${type}\` of the subscription \`${account}\``;
  return problem(what, failure).map((one) => ({ ...one, severity: 'warning' as const }));
}

/** Subscriptions that are named, and have nothing that may be seen. */
function unseen(subscriptions: readonly string[], found: ReadonlyMap<string, unknown>): Diagnostic[] {
  return subscriptions
    .filter((subscription) => !found.has(subscription.toLowerCase()))
    .map((subscription) => ({
      code: 'azure_nothing_seen',
      severity: 'warning',
      message: `nothing of the subscription \`${subscription}\` can be seen`,
      help: 'look whether its id is right, and give the identity the role Reader on it',
    }));
}
