import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Cloud } from '../../engine/inventory/cloud/index.ts';
import type { AwsSettings } from '../../engine/inventory/settings/aws.ts';
import type { InventorySource } from '../../engine/inventory/source.ts';
import { type Account, openAccounts } from './accounts.ts';
import { Clients } from './clients.ts';
import { accountsIn } from './listed.ts';
import { namesOf } from './names.ts';
import { problemOf } from './problem.ts';
import { readListing } from './read_listing.ts';
import { readType } from './read_type.ts';
import { type Indexes, indexesOf } from './regions.ts';
import { noRegion, type Part, partOf, shardOf } from './shards.ts';

export interface AwsOptions {
  /** As reports name it. */
  name: string;
  cloud: Cloud;
  environment?: NodeJS.ProcessEnv;
  /** How often a request is sent that is throttled, or that nobody answers, in all. */
  attempts?: number;
}

/** What is in accounts of AWS: a shard is a type, in a region of an account, and one more is what the table has no type for. */
export function createAwsSource(settings: AwsSettings, options: AwsOptions): InventorySource {
  const { name, cloud, environment = process.env, attempts = 8 } = options;
  const region = homeRegion(settings, environment);
  const names = namesOf(cloud);
  let opening: Promise<Opening> | undefined;
  const open = async () => {
    const connection = { region, attempts, ...(settings.endpoint !== undefined && { endpoint: settings.endpoint }) };
    opening ??= openAll(settings, connection);
    const opened = await opening;
    // Somebody may log in before it is asked again.
    if (opened.diagnostics.length > 0) opening = undefined;
    return opened;
  };
  return {
    name,
    tells: 'cloud',
    async shards(signal) {
      const { opened, diagnostics } = await open();
      const problems = [...diagnostics];
      const parts: Part[] = [];
      for (const one of opened) {
        const { indexes, diagnostics: more } = await indexesOf(one.account, one.clients, signal);
        problems.push(...more, ...noIndexes(settings, one.account, indexes));
        const regions = settings.regions === 'all' ? indexes.regions : (settings.regions ?? [region]);
        parts.push(...typeParts(one.account, regions, settings, cloud));
        if (settings.aggregator === undefined && !settings.types)
          parts.push(...listingParts(one.account, regions, indexes));
      }
      const [first] = opened;
      if (settings.aggregator !== undefined && !settings.types && first) {
        const gathered = await gatheredAccounts(settings.aggregator, region, first.clients, signal);
        problems.push(...gathered.diagnostics);
        parts.push(...gathered.accounts.map((account): Part => ({ account, region: noRegion, listing: 'config' })));
      }
      return { shards: parts.map((part) => shardOf(name, part, cloud.table)), diagnostics: problems };
    },
    async *read(shard, from, signal) {
      const { opened, diagnostics } = await open();
      const part = partOf(name, shard);
      const isGathered = part !== undefined && 'listing' in part && part.listing === 'config';
      const reached = isGathered ? opened[0] : opened.find(({ account }) => account.id === part?.account);
      if (!part || !reached) return yield { resources: [], diagnostics, failed: true as const };
      const context = { ...reached, cloud, names, signal };
      if ('type' in part) return yield* readType(part, from, context);
      return yield* readListing(part, from, { ...context, aggregator: settings.aggregator ?? '', home: region });
    },
  };
}

interface Opening {
  opened: { account: Account; clients: Clients }[];
  diagnostics: Diagnostic[];
}

async function openAll(settings: AwsSettings, connection: Parameters<typeof openAccounts>[1]): Promise<Opening> {
  const { accounts, diagnostics } = await openAccounts(settings, connection);
  return { opened: accounts.map((account) => ({ account, clients: new Clients(account.connection) })), diagnostics };
}

function homeRegion({ regions }: AwsSettings, environment: NodeJS.ProcessEnv): string {
  const first = regions === 'all' ? undefined : regions?.[0];
  return first ?? environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION ?? 'us-east-1';
}

function typeParts(
  { id: account }: Account,
  regions: readonly string[],
  { types }: AwsSettings,
  { table }: Cloud,
): Part[] {
  const parts: Part[] = [];
  for (const [type, { global, resources, says }] of Object.entries(table)) {
    const said = [...resources.map((resource) => resource.type), ...says];
    if (types && !said.some((one) => types.includes(one))) continue;
    const places = global ? [noRegion] : regions;
    parts.push(...places.map((region) => ({ account, region, type })));
  }
  return parts;
}

/** One index has what those of all regions have; a region without index is listed by tags. */
function listingParts(
  { id: account }: Account,
  regions: readonly string[],
  { regions: indexed, aggregator }: Indexes,
): Part[] {
  if (aggregator !== undefined) return [{ account, region: aggregator, listing: 'explorer' }];
  return regions.map((region) => ({ account, region, listing: indexed.includes(region) ? 'explorer' : 'tags' }));
}

function noIndexes({ regions }: AwsSettings, { id }: Account, indexes: Indexes): Diagnostic[] {
  if (regions !== 'all' || indexes.regions.length > 0) return [];
  return [
    {
      code: 'aws_no_regions',
      severity: 'error',
      message: `Resource Explorer has no index of the account \`${id}\`, so that its regions are not known`,
      help: 'name the `regions` in `decree.yaml`, or set up Resource Explorer in the account',
    },
  ];
}

async function gatheredAccounts(aggregator: string, region: string, clients: Clients, signal: AbortSignal) {
  try {
    return { accounts: await accountsIn(aggregator, region, clients, signal), diagnostics: [] };
  } catch (error) {
    const asked = { what: `the Config aggregator \`${aggregator}\``, action: 'config:SelectAggregateResourceConfig' };
    return { accounts: [], diagnostics: [problemOf(error, asked)] };
  }
}
