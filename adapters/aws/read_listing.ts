import { type CloudAnswer, cloudResources } from '../../engine/inventory/cloud/index.ts';
import { byConfig, byExplorer, byTags, type Known, type Lister } from './listed.ts';
import { type Asked, problemOf } from './problem.ts';
import type { Batches, Reading } from './reading.ts';
import { type Listing, noRegion } from './shards.ts';

interface ListingPart {
  account: string;
  region: string;
  listing: Listing;
}

interface ListingReading extends Reading {
  /** Name of the aggregator of Config, and the region it is in. */
  aggregator: string;
  home: string;
}

/** What lists tell of an account, without what is read by its type. */
export async function* readListing(part: ListingPart, from: string | undefined, reading: ListingReading): Batches {
  const { clients, signal } = reading;
  const { lister, asked } = listings[part.listing](part, reading);
  try {
    for await (const { known, next } of lister(clients, from, signal)) {
      yield {
        resources: known.flatMap((one) => listedResources(one, part, reading)),
        diagnostics: [],
        ...(next !== undefined && { next }),
      };
    }
  } catch (error) {
    if (!signal.aborted) yield { resources: [], diagnostics: [problemOf(error, asked)], failed: true };
  }
}

const listings: Readonly<
  Record<Listing, (part: ListingPart, reading: ListingReading) => { lister: Lister; asked: Asked }>
> = {
  explorer: ({ region, account }) => ({
    lister: byExplorer(region, account),
    asked: { what: `the index of \`${account}\` in \`${region}\``, action: 'resource-explorer-2:ListResources' },
  }),
  config: ({ account }, { aggregator, home }) => ({
    lister: byConfig(aggregator, home, account),
    asked: {
      what: `\`${account}\` in the aggregator \`${aggregator}\``,
      action: 'config:SelectAggregateResourceConfig',
    },
  }),
  tags: ({ region, account }) => ({
    lister: byTags(region),
    asked: { what: `the tags of \`${account}\` in \`${region}\``, action: 'tag:GetResources' },
  }),
};

/** What the tags of a region tell of a type that Cloud Control does not list. */
export async function* readTagged(type: string, region: string, account: string, reading: Reading): Batches {
  const { clients, cloud, names, signal } = reading;
  for await (const { known } of byTags(region)(clients, undefined, signal)) {
    const own = known.filter(({ arn }) => names.mapped(arn, undefined) === type);
    yield { resources: own.flatMap((one) => cloudResources(answerOf(one, type, account), cloud)), diagnostics: [] };
  }
}

/** Nothing of a type that is read by itself, unless nobody reads the account. */
function listedResources(known: Known, part: ListingPart, { account, cloud, names }: ListingReading) {
  const { arn, type } = known;
  const mapped = names.mapped(arn, type);
  if (mapped !== undefined && part.account === account.id) return [];
  return cloudResources(answerOf(known, mapped ?? names.shown(arn, type), part.account), cloud);
}

function answerOf({ arn, region, tags }: Known, type: string, account: string): CloudAnswer {
  return {
    type,
    id: arn.slice(arn.search(/[^:/]*$/)),
    account,
    ...(arn.startsWith('arn:') && { identity: arn }),
    ...(region !== undefined && region !== noRegion && { region }),
    ...(tags && { tags }),
  };
}
