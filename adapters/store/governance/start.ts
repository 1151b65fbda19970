import { type Kysely, sql } from 'kysely';
import type { Option, StartAnswer } from '../../../engine/inventory/governance.ts';
import type { Tables } from '../tables.ts';

/** More values of one kind are found by their text. */
const most = 500;
/** Resources in which tags are looked for. */
const looked = 20_000;

type Kind = 'account' | 'region' | 'type';

/** What the inventory is, and what it can be filtered by. */
export async function start(db: Kysely<Tables>): Promise<StartAnswer> {
  const { rows } = await sql<{ id: number; at: Date; running: boolean }>`
    select s.id, coalesce(s.finished_at, s.started_at) as at, exists (select from snapshots where state = 'running') as running
    from snapshots s where s.state = 'done' order by s.id desc limit 1`.execute(db);
  const [snapshot] = rows;
  const counted = await sql<{ kind: Kind | 'all'; value: string; resources: number }>`
    select case when grouping(type) = 0 then 'type' when grouping(account) = 0 then 'account' when grouping(region) = 0 then 'region' else 'all' end as kind,
      coalesce(type, account, region) as value, sum(resources)::integer as resources
    from resource_counts where snapshot = ${snapshot?.id ?? 0} group by grouping sets ((), (type), (account), (region))`.execute(
    db,
  );
  const of = (kind: Kind): Option[] => listed(counted.rows.filter((row) => row.kind === kind && row.value !== ''));
  const policies = await sql<{
    policies: number;
  }>`select count(*)::integer as policies from policies where active`.execute(db);
  return {
    ...(snapshot && { snapshot: { ...snapshot, at: snapshot.at.toISOString() } }),
    resources: counted.rows.find(({ kind }) => kind === 'all')?.resources ?? 0,
    policies: policies.rows[0]?.policies ?? 0,
    options: {
      account: of('account'),
      region: of('region'),
      type: of('type'),
      owner: await owners(db),
      tag: await tags(db),
      framework: await frameworks(db),
    },
  };
}

async function owners(db: Kysely<Tables>): Promise<Option[]> {
  const { rows } = await sql<Option>`select r.owner as value, count(*)::integer as resources from resources r
    where r.stands and r.owner is not null group by r.owner`.execute(db);
  return listed(rows);
}

/** Keys of tags, by a part of the resources where there are very many. */
async function tags(db: Kysely<Tables>): Promise<Option[]> {
  const { rows } = await sql<Option>`select key as value, count(*)::integer as resources
    from (select r.tags from resources r where r.stands limit ${looked}) looked, jsonb_object_keys(looked.tags) key group by key`.execute(
    db,
  );
  return listed(rows);
}

async function frameworks(db: Kysely<Tables>): Promise<Option[]> {
  const { rows } = await sql<Option>`select key as value, count(*)::integer as resources
    from policies p, jsonb_object_keys(p.frameworks) key where p.active group by key`.execute(db);
  return listed(rows);
}

const listed = (options: readonly Option[]): Option[] =>
  options
    .map(({ value, resources }) => ({ value, resources }))
    .sort((a, b) => b.resources - a.resources || (a.value < b.value ? -1 : 1))
    .slice(0, most);
