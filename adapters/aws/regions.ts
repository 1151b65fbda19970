import { paginateListIndexes } from '@aws-sdk/client-resource-explorer-2';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Account } from './accounts.ts';
import type { Clients } from './clients.ts';
import { problemOf } from './problem.ts';

/** What Resource Explorer keeps of an account. */
export interface Indexes {
  regions: string[];
  /** The region whose index has what all others have. */
  aggregator?: string;
}

/** Where Resource Explorer has an index of the account. An account without any, or that does not let us look, has none. */
export async function indexesOf(
  account: Account,
  clients: Clients,
  signal: AbortSignal,
): Promise<{ indexes: Indexes; diagnostics: Diagnostic[] }> {
  const regions: string[] = [];
  let aggregator: string | undefined;
  try {
    const client = clients.explorer(account.connection.region);
    for await (const { Indexes = [] } of paginateListIndexes({ client }, {}, { abortSignal: signal })) {
      for (const { Region, Type } of Indexes) {
        if (Region === undefined) continue;
        regions.push(Region);
        if (Type === 'AGGREGATOR') aggregator = Region;
      }
    }
  } catch (error) {
    const asked = {
      what: `the indexes of Resource Explorer in \`${account.id}\``,
      action: 'resource-explorer-2:ListIndexes',
    };
    return { indexes: { regions: [] }, diagnostics: [{ ...problemOf(error, asked), severity: 'warning' }] };
  }
  return { indexes: { regions: regions.sort(), ...(aggregator !== undefined && { aggregator }) }, diagnostics: [] };
}

/** Where what belongs to no region is asked for. */
export function homeOf(partition: string): string {
  return homes[partition] ?? 'us-east-1';
}

const homes: Readonly<Record<string, string>> = { 'aws-cn': 'cn-northwest-1', 'aws-us-gov': 'us-gov-west-1' };
