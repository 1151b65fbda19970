import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Filters } from '../../../engine/inventory/filters.ts';
import type { Page, Paging, ResourceRow, ResourceSort, ResourceState } from '../../../engine/inventory/governance.ts';
import type { Severity } from '../../../engine/policy/metadata.ts';
import type { Tables } from '../tables.ts';
import { listed } from './paging.ts';
import { resourcesLike } from './where.ts';

/** What a list of resources can be sorted by, and of what type that is. */
const sorts: Readonly<Record<ResourceSort, { by: RawBuilder<unknown>; type: string }>> = {
  worst: { by: sql`r.worst`, type: 'severity' },
  findings: { by: sql`r.open_findings`, type: 'integer' },
  address: { by: sql`r.address`, type: 'text' },
  type: { by: sql`r.type`, type: 'text' },
  account: { by: sql`r.account`, type: 'text' },
  region: { by: sql`r.region`, type: 'text' },
  owner: { by: sql`r.owner`, type: 'text' },
  cost: { by: sql`r.monthly_cost`, type: 'double precision' },
  first_seen: { by: sql`r.first_seen`, type: 'timestamptz' },
};

export interface ResourceColumns {
  id: number;
  address: string;
  type: string;
  name: string;
  account: string | null;
  region: string | null;
  owner: string | null;
  managed: boolean;
  missing: boolean;
  open_findings: number;
  worst: Severity | null;
  monthly_cost: number | null;
  file: string | null;
  line: number | null;
  first_seen: Date;
}

export const resourceColumns: RawBuilder<ResourceColumns> = sql`r.id, r.address, r.type, r.name, r.account, r.region, r.owner, r.managed,
  r.missing, r.open_findings, r.worst, r.monthly_cost, r.file, r.line, r.first_seen`;

/** A page of the resources that are asked for. */
export function resourcePage(
  db: Kysely<Tables>,
  filters: Filters,
  { sort = 'worst', descending = false, after, limit = 100 }: Paging & { sort?: ResourceSort },
): Promise<Page<ResourceRow>> {
  const query = {
    columns: resourceColumns,
    from: sql`resources r`,
    where: resourcesLike(filters),
    id: sql<number>`r.id`,
    sort: { ...sorts[sort], descending },
    after,
    limit,
  };
  return listed(db, query, resourceRow);
}

export function resourceRow(row: ResourceColumns): ResourceRow {
  const { id, address, type, name, open_findings: findings, first_seen } = row;
  const known = present({
    account: row.account,
    region: row.region,
    owner: row.owner,
    worst: row.worst,
    monthlyCost: row.monthly_cost,
    file: row.file,
    line: row.line,
  });
  return { id, address, type, name, state: stateOf(row), findings, firstSeen: first_seen.toISOString(), ...known };
}

function stateOf({ managed, missing }: Pick<ResourceColumns, 'managed' | 'missing'>): ResourceState {
  if (missing) return 'missing';
  return managed ? 'managed' : 'unmanaged';
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** What has a value. */
export function present<T extends object>(row: T): Present<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<T>;
}
