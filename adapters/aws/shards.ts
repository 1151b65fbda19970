import { type CloudTable, typesIn } from '../../engine/inventory/cloud/index.ts';
import type { Shard } from '../../engine/inventory/source.ts';

/** How all that an account has is listed. */
export const listings = ['explorer', 'config', 'tags'] as const;
export type Listing = (typeof listings)[number];

/** What a shard is: a type, or what lists tell of all types. Whoever reads it may be another process than who found it. */
export type Part = { account: string; region: string } & ({ type: string } | { listing: Listing });

/** The region of what belongs to none. */
export const noRegion = 'global';

export function shardOf(source: string, part: Part, table: CloudTable): Shard {
  const { account, region } = part;
  const last = 'type' in part ? part.type : part.listing;
  return {
    id: `${source}/${account}/${region}/${last}`,
    root: `${source}/${account}`,
    account,
    ...(region !== noRegion && { region }),
    ...('type' in part && { type: part.type, covers: typesIn(table, [part.type]) }),
  };
}

/** Undefined where the shard is none of this source. */
export function partOf(source: string, { id }: Shard): Part | undefined {
  if (!id.startsWith(`${source}/`)) return undefined;
  const [account = '', region = '', last = ''] = id.slice(source.length + 1).split('/');
  if (last.includes('::')) return { account, region, type: last };
  const listing = listings.find((one) => one === last);
  return listing && { account, region, listing };
}
