import { type Kysely, sql, type Transaction } from 'kysely';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Shard } from '../../engine/inventory/source.ts';
import type { Tables } from './tables.ts';

/** A source, and what it says it has. */
export interface ListedSource {
  name: string;
  kind: string;
  tells: 'code' | 'cloud';
  shards: Shard[];
  /** Nothing was missing in the list: a shard that is not in it any more is gone. */
  isWhole: boolean;
}

export interface NewSnapshot {
  sources: ListedSource[];
  checks: boolean;
}

/** The snapshot that is being made, if one is. */
export interface RunningSnapshot {
  id: number;
  request: unknown;
  sources: string[];
  checks: boolean;
}

/** The snapshot that was begun and not ended, by whomever. */
export async function runningSnapshot(db: Kysely<Tables>): Promise<RunningSnapshot | undefined> {
  return db
    .selectFrom('snapshots')
    .select(['id', 'request', 'sources', 'checks'])
    .where('state', '=', 'running')
    .executeTakeFirst();
}

/** Ends a snapshot that nobody goes on with. What it has loaded stays. */
export async function abandonSnapshot(db: Kysely<Tables>, id: number): Promise<void> {
  // Whoever is at one of them writes nothing of it any more.
  await db
    .updateTable('tasks')
    .set({ state: 'failed' })
    .where('snapshot', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute();
  await db
    .updateTable('snapshots')
    .set({ state: 'abandoned', finished_at: sql`now()` })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute();
}

/** Begins a snapshot: its shards, and a task for each. What a source has no more is gone. Another that is running is an error of the database. */
export async function beginSnapshot(trx: Transaction<Tables>, snapshot: NewSnapshot): Promise<number> {
  const { sources, checks } = snapshot;
  const { id } = await trx
    .insertInto('snapshots')
    .values({ sources: sources.map(({ name }) => name), checks, request: JSON.stringify({}) })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const source of sources) await putSource(trx, source, id);
  return id;
}

/** Keeps what whoever takes part in a snapshot needs. */
export async function setRequest(db: Kysely<Tables>, id: number, request: object): Promise<void> {
  await db
    .updateTable('snapshots')
    .set({ request: JSON.stringify(request) })
    .where('id', '=', id)
    .execute();
}

async function putSource(trx: Transaction<Tables>, source: ListedSource, snapshot: number): Promise<void> {
  const { name, kind, tells, shards, isWhole } = source;
  await trx
    .insertInto('sources')
    .values({ name, kind, tells })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ kind, tells, listed_at: sql`now()` }))
    .execute();
  if (isWhole) await removeShards(trx, { source: name, except: shards.map(({ id }) => id), snapshot });
  if (shards.length === 0) return;
  await sql`
    insert into shards (id, source, root, account, region, type, covers, snapshot)
    select id, ${name}, root, account, region, type, coalesce(covers, '{}'), ${snapshot}
    from json_to_recordset(${JSON.stringify(shards)}::json)
      as shard (id text, root text, account text, region text, type text, covers text[])
    on conflict (id) do update set
      source = excluded.source, root = excluded.root, account = excluded.account, region = excluded.region,
      type = excluded.type, covers = excluded.covers, snapshot = excluded.snapshot, state = 'waiting', next = null, read = 0, broken = false, diagnostics = '[]',
      exceptions = '[]', started_at = null, finished_at = null`.execute(trx);
  await sql`
    insert into tasks (snapshot, kind, target)
    select ${snapshot}, 'load', id from shards where source = ${name} and snapshot = ${snapshot} order by id`.execute(
    trx,
  );
}

interface Removal {
  source: string;
  except: string[];
  snapshot: number;
}

async function removeShards(trx: Transaction<Tables>, { source, except, snapshot }: Removal): Promise<void> {
  await sql`
    update findings set resolved_at = now(), resolved_snapshot = ${snapshot}
    where resolved_at is null and resource in (
      select r.id from resources r join shards s on s.id = r.shard
      where s.source = ${source} and s.id <> all(${except}))`.execute(trx);
  await sql`delete from shards where source = ${source} and id <> all(${except})`.execute(trx);
  await resolveRootless(trx, source, snapshot);
}

/** What was said of a root without naming a resource of it goes with the last shard of that root. */
async function resolveRootless(trx: Transaction<Tables>, source: string, snapshot: number): Promise<void> {
  const gone = sql`source = ${source} and root not in (select root from shards where source = ${source})`;
  await sql`
    update findings set resolved_at = now(), resolved_snapshot = ${snapshot}
    where resolved_at is null and ${gone}`.execute(trx);
  await sql`delete from relations where ${gone}`.execute(trx);
}

/** How far a snapshot is. */
export interface SnapshotProgress {
  state: 'running' | 'done' | 'abandoned';
  phase: 'load' | 'check' | 'settle';
  tasks: { done: number; failed: number; all: number };
  resources: number;
}

export async function snapshotProgress(db: Kysely<Tables>, id: number): Promise<SnapshotProgress> {
  const { state, phase } = await db
    .selectFrom('snapshots')
    .select(['state', 'phase'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const kinds = phase === 'load' ? ['load' as const] : ['judge' as const, 'relate' as const];
  const tasks = await db
    .selectFrom('tasks')
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.countAll<number>().filterWhere('state', '=', 'done').as('done'),
      eb.fn.countAll<number>().filterWhere('state', '=', 'failed').as('failed'),
    ])
    .where('snapshot', '=', id)
    .where('kind', 'in', kinds)
    .executeTakeFirstOrThrow();
  const { resources } = await db
    .selectFrom('shards')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('read'), eb.lit(0)).as('resources'))
    .where('snapshot', '=', id)
    .executeTakeFirstOrThrow();
  return { state, phase, tasks, resources };
}

/** What was wrong with the shards and tasks of a snapshot. */
export async function snapshotDiagnostics(db: Kysely<Tables>, id: number): Promise<Diagnostic[]> {
  const shards = await db
    .selectFrom('shards')
    .select('diagnostics')
    .where('snapshot', '=', id)
    .where(sql<boolean>`diagnostics::text <> '[]'`)
    .orderBy('id')
    .execute();
  const tasks = await db
    .selectFrom('tasks')
    .select('problem')
    .where('snapshot', '=', id)
    .where('state', '=', 'failed')
    .where('problem', 'is not', null)
    .orderBy('id')
    .execute();
  return [
    ...shards.flatMap(({ diagnostics }) => diagnostics),
    ...tasks.flatMap(({ problem }) => (problem ? [problem] : [])),
  ];
}
