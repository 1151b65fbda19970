import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** An open finding that nobody has accepted for today. */
const counts = sql`f.resolved_at is null and f.stands and (f.accepted_until is null or f.accepted_until < current_date)`;

/** The resource that a finding counts for: that of the code, where the cloud's says what is true of it only there. */
const counted = sql`case when r.tells = 'cloud' then coalesce(r.twin, r.id) else r.id end`;

/** Brings up to date what lists show of findings. It may be done again whenever something was accepted. */
export async function settleFindings(db: Kysely<Tables>): Promise<void> {
  await sql`
    with known as (
      select f.id, not (r.tells = 'cloud' and r.twin is not null and exists (
        select 1 from findings g where g.resource = r.twin and g.policy = f.policy and g.resolved_at is null)) as stands
      from findings f join resources r on r.id = f.resource
      where f.resolved_at is null
    )
    update findings f set stands = known.stands from known where known.id = f.id and f.stands <> known.stands`.execute(
    db,
  );
  await sql`
    with open as (
      select ${counted} as id, count(*)::int as count, max(f.severity) as worst
      from findings f join resources r on r.id = f.resource
      where ${counts} group by 1
    ), known as (
      select r.id, coalesce(open.count, 0) as count, open.worst
      from resources r left join open on open.id = r.id
      where r.open_findings <> 0 or open.id is not null
    )
    update resources r set open_findings = known.count, worst = known.worst
    from known
    where known.id = r.id and (r.open_findings, r.worst) is distinct from (known.count, known.worst)`.execute(db);
}

/** Writes down how much there is at the end of a snapshot. */
export async function countSnapshot(db: Kysely<Tables>, snapshot: number): Promise<void> {
  await sql`delete from finding_counts where snapshot = ${snapshot}`.execute(db);
  await sql`delete from resource_counts where snapshot = ${snapshot}`.execute(db);
  await sql`
    insert into finding_counts (snapshot, policy, severity, type, account, region, findings, violating, accepted)
    select ${snapshot}, policy, severity, coalesce(type, ''), coalesce(account, ''), coalesce(region, ''),
      count(*) filter (where not accepted), count(distinct resource) filter (where not accepted),
      count(*) filter (where accepted)
    from (
      select *, coalesce(accepted_until >= current_date, false) as accepted
      from findings where resolved_at is null and stands
    ) f
    group by policy, severity, type, account, region`.execute(db);
  await sql`
    insert into resource_counts (snapshot, type, account, region, resources, unmanaged, missing, untagged, unowned, violating)
    select ${snapshot}, type, coalesce(account, ''), coalesce(region, ''), count(*), count(*) filter (where not managed),
      count(*) filter (where missing), count(*) filter (where tags = '{}'), count(*) filter (where owner is null),
      count(*) filter (where open_findings > 0)
    from resources where stands
    group by type, account, region`.execute(db);
}

/** Ends a snapshot: it is the latest from now on. */
export async function endSnapshot(db: Kysely<Tables>, snapshot: number): Promise<void> {
  await db
    .updateTable('snapshots')
    .set({ state: 'done', phase: 'settle', finished_at: sql`now()` })
    .where('id', '=', snapshot)
    .execute();
}

export async function setPhase(
  db: Kysely<Tables>,
  snapshot: number,
  phase: 'load' | 'check' | 'settle',
): Promise<void> {
  await db.updateTable('snapshots').set({ phase }).where('id', '=', snapshot).execute();
}

/** After much was written, the database looks anew at what there is: queries are planned by it. */
export async function analyze(db: Kysely<Tables>): Promise<void> {
  await sql`analyze resources, documents, findings`.execute(db);
}
