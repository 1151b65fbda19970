import { paginateSelectAggregateResourceConfig } from '@aws-sdk/client-config-service';
import { paginateListResources } from '@aws-sdk/client-resource-explorer-2';
import { paginateGetResources } from '@aws-sdk/client-resource-groups-tagging-api';
import { z } from 'zod';
import type { Clients } from './clients.ts';

/** A resource that a list tells of, without its values. */
export interface Known {
  arn: string;
  /** As CloudFormation calls it, where the list says so. */
  type?: string;
  region?: string;
  tags?: Record<string, string>;
}

export interface Pages {
  known: Known[];
  next?: string;
}

/** How all that an account has is listed, whatever its type. */
export type Lister = (clients: Clients, from: string | undefined, signal: AbortSignal) => AsyncIterable<Pages>;

// With 1000 there is no next page.
const perPage = 500;

/** By an index of Resource Explorer: what the region of the index has, and all regions where it gathers. */
export function byExplorer(region: string, account: string): Lister {
  return async function* list(clients, from, signal) {
    const client = clients.explorer(region);
    const config = { client, pageSize: perPage, ...(from !== undefined && { startingToken: from }) };
    for await (const { Resources = [], NextToken } of paginateListResources(config, {}, { abortSignal: signal })) {
      const own = Resources.filter(
        ({ OwningAccountId }) => OwningAccountId === undefined || OwningAccountId === account,
      );
      yield {
        known: own.map(({ Arn = '', Region, CfnResourceType, Properties = [] }) => ({
          arn: Arn,
          ...(CfnResourceType !== undefined && { type: CfnResourceType }),
          ...(Region !== undefined && Region !== 'global' && { region: Region }),
          tags: tagsOf(Properties.find(({ Name }) => Name === 'tags')?.Data),
        })),
        ...(NextToken !== undefined && { next: NextToken }),
      };
    }
  };
}

/** By tags: what has, or once had, some. */
export function byTags(region: string): Lister {
  return async function* list(clients, from, signal) {
    const client = clients.tagging(region);
    const config = { client, ...(from !== undefined && { startingToken: from }) };
    const pages = paginateGetResources(config, { ResourcesPerPage: 100 }, { abortSignal: signal });
    for await (const { ResourceTagMappingList = [], PaginationToken } of pages) {
      yield {
        known: ResourceTagMappingList.map(({ ResourceARN = '', Tags = [] }) => ({
          arn: ResourceARN,
          region,
          tags: tagsOf(Tags),
        })),
        ...(PaginationToken && { next: PaginationToken }),
      };
    }
  };
}

const Row = z.object({
  arn: z.string().default(''),
  resourceId: z.string().default(''),
  resourceType: z.string(),
  awsRegion: z.string().optional(),
  tags: z.array(z.object({ key: z.string(), value: z.string().nullish() })).default([]),
});

/** By an aggregator of Config, which gathers what the recorders of all accounts have seen. */
export function byConfig(aggregator: string, region: string, account: string): Lister {
  return async function* list(clients, from, signal) {
    const client = clients.config(region);
    const config = { client, pageSize: 100, ...(from !== undefined && { startingToken: from }) };
    const query = {
      ConfigurationAggregatorName: aggregator,
      Expression: `SELECT arn, resourceId, resourceType, awsRegion, tags WHERE accountId = '${account}'`,
    };
    for await (const { Results = [], NextToken } of paginateSelectAggregateResourceConfig(config, query, {
      abortSignal: signal,
    })) {
      const rows = Results.map((text) => Row.parse(JSON.parse(text)));
      yield {
        known: rows.map(({ arn, resourceId, resourceType, awsRegion, tags }) => ({
          arn: arn || resourceId,
          type: resourceType,
          ...(awsRegion !== undefined && awsRegion !== 'global' && { region: awsRegion }),
          tags: Object.fromEntries(tags.map(({ key, value }) => [key, value ?? ''])),
        })),
        ...(NextToken !== undefined && { next: NextToken }),
      };
    }
  };
}

const Account = z.object({ accountId: z.string().regex(/^\d{12}$/) });

/** The accounts that an aggregator of Config gathers from. */
export async function accountsIn(
  aggregator: string,
  region: string,
  clients: Clients,
  signal: AbortSignal,
): Promise<string[]> {
  const accounts = new Set<string>();
  const query = {
    ConfigurationAggregatorName: aggregator,
    Expression: 'SELECT accountId, COUNT(*) GROUP BY accountId',
  };
  const client = clients.config(region);
  for await (const { Results = [] } of paginateSelectAggregateResourceConfig({ client }, query, {
    abortSignal: signal,
  })) {
    for (const text of Results) accounts.add(Account.parse(JSON.parse(text)).accountId);
  }
  return [...accounts].sort();
}

const Tags = z.array(z.object({ Key: z.string(), Value: z.string().nullish() }));

function tagsOf(tags: unknown): Record<string, string> {
  const { data = [] } = Tags.safeParse(tags);
  return Object.fromEntries(data.map(({ Key, Value }) => [Key, Value ?? '']));
}
