import { type Kysely, sql } from 'kysely';
import type { Severity } from '../../engine/policy/metadata.ts';
import type { Tables } from './tables.ts';

/** How much there is. */
export interface Totals {
  resources: number;
  unmanaged: number;
  missing: number;
  untagged: number;
  unowned: number;
  /** With a finding that is open and not accepted. */
  violating: number;
  findings: Record<Severity, number>;
  accepted: number;
}

export async function totals(db: Kysely<Tables>): Promise<Totals> {
  const { rows } = await sql<Omit<Totals, 'findings' | 'accepted'>>`
    select count(*) as resources, count(*) filter (where not managed) as unmanaged, count(*) filter (where missing) as missing,
      count(*) filter (where tags = '{}') as untagged, count(*) filter (where owner is null) as unowned,
      count(*) filter (where open_findings > 0) as violating
    from resources where stands`.execute(db);
  const open = await sql<{ severity: Severity; open: number; accepted: number }>`
    select severity, count(*) filter (where accepted_until is null or accepted_until < current_date) as open,
      count(*) filter (where accepted_until >= current_date) as accepted
    from findings where resolved_at is null and stands group by severity`.execute(db);
  const findings: Record<Severity, number> = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, INFO: 0 };
  for (const row of open.rows) findings[row.severity] = row.open;
  const none = { resources: 0, unmanaged: 0, missing: 0, untagged: 0, unowned: 0, violating: 0 };
  const accepted = open.rows.reduce((sum, row) => sum + row.accepted, 0);
  return { ...(rows[0] ?? none), findings, accepted };
}

/** How the reading of a source is. */
export interface SourceStatus {
  name: string;
  kind: string;
  tells: 'code' | 'cloud';
  shards: number;
  whole: number;
  /** Read, but not all of it, or not at all. */
  broken: number;
  resources: number;
  readAt: Date | null;
}

export async function sourcesStatus(db: Kysely<Tables>): Promise<SourceStatus[]> {
  const { rows } = await sql<SourceStatus>`
    select s.name, s.kind, s.tells, count(h.id) as shards, count(h.id) filter (where h.state = 'whole') as whole,
      count(h.id) filter (where h.state in ('partial', 'failed')) as broken,
      (select count(*) from resources r where r.source = s.name) as resources, max(h.finished_at) as "readAt"
    from sources s left join shards h on h.source = s.name
    group by s.name order by s.name`.execute(db);
  return rows;
}

/** A snapshot, and how much there was at its end. */
export interface SnapshotHistory {
  snapshot: number;
  state: 'running' | 'done' | 'abandoned';
  startedAt: Date;
  finishedAt: Date | null;
  resources: number;
  findings: number;
  violating: number;
  accepted: number;
  /** Findings that this snapshot was the first, or the last, not to have. */
  appeared: number;
  resolved: number;
}

/** The latest snapshots, the latest first. */
export async function snapshotsHistory(db: Kysely<Tables>, limit: number): Promise<SnapshotHistory[]> {
  const { rows } = await sql<SnapshotHistory>`
    select s.id as snapshot, s.state, s.started_at as "startedAt", s.finished_at as "finishedAt",
      coalesce(r.resources, 0) as resources, coalesce(r.violating, 0) as violating,
      coalesce(f.findings, 0) as findings, coalesce(f.accepted, 0) as accepted,
      (select count(*) from findings where first_snapshot = s.id) as appeared,
      (select count(*) from findings where resolved_snapshot = s.id) as resolved
    from snapshots s
    left join lateral (select sum(resources)::bigint as resources, sum(violating)::bigint as violating
      from resource_counts c where c.snapshot = s.id) r on true
    left join lateral (select sum(findings)::bigint as findings, sum(accepted)::bigint as accepted
      from finding_counts c where c.snapshot = s.id) f on true
    order by s.id desc limit ${limit}`.execute(db);
  return rows;
}
