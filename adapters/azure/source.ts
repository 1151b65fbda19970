import type { Diagnostic, Json } from '../../core/host/boundary.ts';
import { type Cloud, type CloudAnswer, cloudResources, typesNamed } from '../../engine/inventory/cloud/index.ts';
import type { AzureSettings } from '../../engine/inventory/settings/azure.ts';
import type { InventorySource, Shard } from '../../engine/inventory/source.ts';
import { type Failure, type Patience, patience as patienceOfAll, problemsOf } from '../rest/index.ts';
import { clouds } from './clouds.ts';
import { azureToken, type Token } from './credentials.ts';
import { Graph, Row } from './graph.ts';
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
      const found: { account: string; type: string }[] = [];
      for (let next: string | undefined, first = true; first || next !== undefined; first = false) {
        const page = await graph.rows(typesQuery(settings.types), subscriptions, next, signal);
        if (!page.ok) return { shards: [], diagnostics: problem('what there is', page.failure) };
        for (const row of page.rows) {
          const { subscriptionId: account, type } = row as { subscriptionId?: unknown; type?: unknown };
          if (typeof account !== 'string' || typeof type !== 'string') continue;
          found.push({ account: account.toLowerCase(), type: type.toLowerCase() });
        }
        next = page.next;
      }
      const shards = shardsOf(name, found, settings.types ? [] : Object.keys(cloud.table), cloud);
      return { shards, diagnostics: unseen(subscriptions, shards) };
    },
    async *read(shard, from, signal) {
      const { account = '', type = '' } = shard;
      const entry = Object.hasOwn(cloud.table, type) ? cloud.table[type] : undefined;
      for (let next = from; ; ) {
        const page = await graph.rows(rowsQuery(type), [account], next, signal);
        if (!page.ok) {
          const diagnostics = problem(`\`${type}\` of the subscription \`${account}\``, page.failure);
          return yield { resources: [], diagnostics, failed: true as const };
        }
        const rows = page.rows.flatMap((row) => Row.safeParse(row).data ?? []);
        const ids = rows.map(({ id }) => id);
        const more = await askMore(ids, entry?.more ?? {}, { endpoint, token, patience }, signal);
        const resources = rows.flatMap((row) =>
          cloudResources(answerOf(row, account, entry !== undefined, more.of[row.id]), cloud),
        );
        next = page.next;
        const diagnostics = partly(type, account, more.failures);
        yield { resources, diagnostics, ...(next !== undefined && { next }) };
        if (next === undefined) return;
      }
    },
  };
}

/** A shard for each type that there is; the first of a subscription says too that there is nothing of the others. */
function shardsOf(
  name: string,
  found: readonly { account: string; type: string }[],
  known: readonly string[],
  { table }: Cloud,
): Shard[] {
  const begun = new Set<string>();
  return found.map(({ account, type }) => {
    const there = new Set(found.filter((one) => one.account === account).map((one) => one.type));
    const none = begun.has(account) ? [] : known.filter((one) => !there.has(one));
    begun.add(account);
    const covers = typesNamed(table, [type, ...none]);
    return { id: `${name}/${account}/${type}`, root: `${name}/${account}`, account, type, covers };
  });
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

/** The resources are there, but not all of what could be known of them: that is unknown, and not held against them. */
function partly(type: string, account: string, [failure]: readonly Failure[]): Diagnostic[] {
  if (!failure) return [];
  const what = `the parts of \`${type}\` of the subscription \`${account}\``;
  return problem(what, failure).map((one) => ({ ...one, severity: 'warning' as const }));
}

/** Subscriptions that are named, and have nothing that may be seen. */
function unseen(subscriptions: readonly string[], shards: readonly Shard[]): Diagnostic[] {
  const seen = new Set(shards.map(({ account }) => account?.toLowerCase()));
  return subscriptions
    .filter((subscription) => !seen.has(subscription.toLowerCase()))
    .map((subscription) => ({
      code: 'azure_nothing_seen',
      severity: 'warning',
      message: `nothing of the subscription \`${subscription}\` can be seen`,
      help: 'look whether its id is right, and give the identity the role Reader on it',
    }));
}
