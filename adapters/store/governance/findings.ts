import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Filters } from '../../../engine/inventory/filters.ts';
import type { FindingRow, FindingSort, Page, Paging } from '../../../engine/inventory/governance.ts';
import type { Severity } from '../../../engine/policy/metadata.ts';
import type { Tables } from '../tables.ts';
import { listed } from './paging.ts';
import { present } from './resources.ts';
import { findingsLike } from './where.ts';

/** What a list of findings can be sorted by, and of what type that is. */
const sorts: Readonly<Record<FindingSort, { by: RawBuilder<unknown>; type: string }>> = {
  severity: { by: sql`f.severity`, type: 'severity' },
  policy: { by: sql`f.policy`, type: 'text' },
  address: { by: sql`f.address`, type: 'text' },
  type: { by: sql`f.type`, type: 'text' },
  account: { by: sql`f.account`, type: 'text' },
  region: { by: sql`f.region`, type: 'text' },
  first_seen: { by: sql`f.first_seen`, type: 'timestamptz' },
};

export interface FindingColumns {
  id: number;
  policy: string;
  title: string;
  severity: Severity;
  address: string;
  message: string;
  resource: number | null;
  type: string | null;
  account: string | null;
  region: string | null;
  file: string | null;
  line: number | null;
  first_seen: Date;
  accepted_by: string | null;
  accepted_until: string | null;
  accepted_reason: string | null;
}

export const findingColumns: RawBuilder<FindingColumns> = sql`f.id, f.policy, p.title, f.severity, f.address, f.message, f.resource,
  f.type, f.account, f.region, f.file, f.line, f.first_seen, f.accepted_by, f.accepted_until, f.accepted_reason`;

/** A page of the findings that are asked for. */
export function findingPage(
  db: Kysely<Tables>,
  filters: Filters,
  { sort = 'severity', descending = false, after, limit = 100 }: Paging & { sort?: FindingSort },
): Promise<Page<FindingRow>> {
  const query = {
    columns: findingColumns,
    from: sql`findings f`,
    joined: sql`join policies p on p.id = f.policy`,
    where: findingsLike(filters),
    id: sql<number>`f.id`,
    sort: { ...sorts[sort], descending },
    after,
    limit,
  };
  return listed(db, query, findingRow);
}

export function findingRow(row: FindingColumns): FindingRow {
  const { id, policy, title, severity, address, message } = row;
  const { resource, type, account, region, file, line } = row;
  const accepted = {
    acceptedBy: row.accepted_by,
    acceptedUntil: row.accepted_until,
    acceptedReason: row.accepted_reason,
  };
  return {
    ...{ id, policy, title, severity, address, message, firstSeen: row.first_seen.toISOString() },
    ...present({ resource, type, account, region, file, line, ...accepted }),
  };
}
