import { type Kysely, sql } from 'kysely';
import type { Filters } from '../../../engine/inventory/filters.ts';
import type { Moment, OverviewAnswer, Share, Totals } from '../../../engine/inventory/governance.ts';
import { type Severity, severities } from '../../../engine/policy/metadata.ts';
import type { Tables } from '../tables.ts';
import { countsLike, findingsLike, isOpen, resourcesLike } from './where.ts';

/** The most that are named of each kind. */
const most = 12;
/** The latest snapshots that a line shows. */
const moments = 90;

/** How things stand, and how they stood. */
export async function overview(db: Kysely<Tables>, filters: Filters): Promise<OverviewAnswer> {
  const [shares, { findings, accepted }, series] = await Promise.all([
    countShares(db, filters),
    countFindings(db, filters),
    seriesOf(db, filters),
  ]);
  const totals = shares.find(({ level }) => level === 'all');
  const of = (level: ShareRow['level']): Share[] =>
    shares
      .filter((row) => row.level === level)
      .sort((a, b) => b.violating - a.violating || b.resources - a.resources)
      .slice(0, most)
      .map(({ name, resources, violating }) => ({ name: name ?? '', resources, violating }));
  return {
    totals: totals ? totalsOf(totals) : totalsOf(nothing),
    findings,
    accepted,
    types: of('type'),
    accounts: of('account'),
    owners: of('owner'),
    series,
  };
}

interface ShareRow {
  level: 'all' | 'type' | 'account' | 'owner';
  name: string | null;
  resources: number;
  violating: number;
  unmanaged: number;
  missing: number;
  untagged: number;
  unowned: number;
  cost: number;
}

const nothing = { resources: 0, violating: 0, unmanaged: 0, missing: 0, untagged: 0, unowned: 0, cost: 0 };

function totalsOf({ cost, resources, violating, unmanaged, missing, untagged, unowned }: typeof nothing): Totals {
  return { resources, violating, unmanaged, missing, untagged, unowned, monthlyCost: cost };
}

/** Counts resources once, and by type, account and owner, in one reading. */
async function countShares(db: Kysely<Tables>, filters: Filters): Promise<ShareRow[]> {
  const { rows } = await sql<ShareRow>`
    with parts as materialized (
      select r.type, r.account, r.owner, count(*) as resources, count(*) filter (where r.open_findings > 0) as violating,
        count(*) filter (where not r.managed) as unmanaged, count(*) filter (where r.missing) as missing,
        count(*) filter (where r.tags = '{}'::jsonb) as untagged, count(*) filter (where r.owner is null) as unowned,
        sum(r.monthly_cost) as cost
      from resources r where ${resourcesLike(filters)} group by r.type, r.account, r.owner)
    select case when grouping(type) = 0 then 'type' when grouping(account) = 0 then 'account' when grouping(owner) = 0 then 'owner' else 'all' end as level,
      coalesce(type, account, owner) as name, coalesce(sum(resources), 0)::integer as resources, coalesce(sum(violating), 0)::integer as violating,
      coalesce(sum(unmanaged), 0)::integer as unmanaged, coalesce(sum(missing), 0)::integer as missing, coalesce(sum(untagged), 0)::integer as untagged,
      coalesce(sum(unowned), 0)::integer as unowned, coalesce(sum(cost), 0) as cost
    from parts group by grouping sets ((), (type), (account), (owner))`.execute(db);
  return rows;
}

async function countFindings(
  db: Kysely<Tables>,
  filters: Filters,
): Promise<Pick<OverviewAnswer, 'findings' | 'accepted'>> {
  const { rows } = await sql<{ severity: Severity; open: number; all: number }>`
    select f.severity, (count(*) filter (where ${isOpen}))::integer as open, count(*)::integer as all
    from findings f where ${findingsLike(filters)} group by f.severity`.execute(db);
  const findings = bySeverity(rows.map(({ severity, open }) => [severity, open]));
  const accepted = rows.reduce((sum, row) => sum + row.all - row.open, 0);
  return { findings, accepted };
}

/** Of each of the latest snapshots, what was counted at its end. */
async function seriesOf(db: Kysely<Tables>, filters: Filters): Promise<Moment[]> {
  const latest = sql`select s.id, s.finished_at from snapshots s where s.state = 'done' order by s.id desc limit ${moments}`;
  const resources = await sql<{ id: number; at: Date; resources: number; violating: number }>`
    select s.id, s.finished_at as at, coalesce(sum(c.resources), 0)::integer as resources, coalesce(sum(c.violating), 0)::integer as violating
    from (${latest}) s left join resource_counts c on c.snapshot = s.id and ${countsLike('c', filters, false)}
    group by s.id, s.finished_at order by s.id`.execute(db);
  const findings = await sql<{ id: number; severity: Severity; findings: number }>`
    select s.id, c.severity, sum(c.findings - c.accepted)::integer as findings
    from (${latest}) s join finding_counts c on c.snapshot = s.id where ${countsLike('c', filters, true)}
    group by s.id, c.severity`.execute(db);
  return resources.rows.map(({ id, at, resources: all, violating }) => ({
    at: at.toISOString(),
    resources: all,
    violating,
    findings: bySeverity(findings.rows.filter((row) => row.id === id).map((row) => [row.severity, row.findings])),
  }));
}

function bySeverity(counts: readonly (readonly [Severity, number])[]): Record<Severity, number> {
  const none = severities.map((severity) => [severity, 0] as const);
  return Object.fromEntries([...none, ...counts]) as Record<Severity, number>;
}
