import { hash } from 'node:crypto';
import { type Selectable, sql, type Transaction } from 'kysely';
import { placeOf, sameIdentity } from '../../engine/inventory/identity.ts';
import type { Batch, InventoryResource } from '../../engine/inventory/source.ts';
import type { ShardTable, Tables } from './tables.ts';
import { textOf } from './text.ts';

export type StoredShard = Selectable<ShardTable>;

export interface LoadContext {
  shard: StoredShard;
  tells: 'code' | 'cloud';
  /** Tags that name an owner, in small letters; the first that is there counts. */
  ownerTags: readonly string[];
  /** Dollars a month, where they are known. */
  costOf(resource: InventoryResource): number | null;
}

/** Writes a batch of a shard, and where to read on; what is there already and did not change is only said to be there still. */
export async function writeBatch(
  trx: Transaction<Tables>,
  context: LoadContext,
  batch: Batch & { failed?: true },
): Promise<void> {
  const { shard } = context;
  // Of an address that comes twice, the last counts.
  const rows = new Map(batch.resources.map((resource) => [textOf(resource.address), rowOf(resource, context)]));
  const known = await knownIn(trx, shard.id, [...rows.keys()]);
  const before = ([address, { content, cost }]: [string, Row]) => {
    const row = known.get(address);
    return row?.content === content && row.cost === cost ? row.id : undefined;
  };
  const same = [...rows].flatMap((row) => before(row) ?? []);
  const changed = [...rows].filter((row) => before(row) === undefined);
  if (same.length > 0)
    await sql`
      update resources set last_seen = now(), last_snapshot = ${shard.snapshot}
      where id = any(${same}::bigint[])`.execute(trx);
  if (changed.length > 0)
    await putRows(
      trx,
      shard,
      changed.map(([, row]) => row),
    );
  await sql`
    update shards set state = 'reading', next = ${batch.next ?? null}, read = read + ${rows.size}, broken = broken or ${batch.failed ?? false},
      diagnostics = (diagnostics::jsonb || ${JSON.stringify(clean(batch.diagnostics))}::jsonb)::json,
      exceptions = (exceptions::jsonb || ${JSON.stringify(clean(batch.exceptions ?? []))}::jsonb)::json,
      started_at = coalesce(started_at, now())
    where id = ${shard.id}`.execute(trx);
}

/** Ends the reading of a shard. Only if it was whole, what it did not have any more is gone. */
export async function endShard(trx: Transaction<Tables>, { id, snapshot }: StoredShard): Promise<void> {
  const { broken } = await trx.selectFrom('shards').select('broken').where('id', '=', id).executeTakeFirstOrThrow();
  if (!broken) {
    const gone = sql`select id from resources where shard = ${id} and last_snapshot <> ${snapshot}`;
    await sql`
      update findings set resolved_at = now(), resolved_snapshot = ${snapshot}
      where resolved_at is null and resource in (${gone})`.execute(trx);
    await sql`delete from resources where id in (${gone})`.execute(trx);
  }
  await trx
    .updateTable('shards')
    .set({
      state: broken ? 'partial' : 'whole',
      next: null,
      finished_at: sql`now()`,
      ...(!broken && { whole_at: sql`now()` }),
    })
    .where('id', '=', id)
    .execute();
}

/** Gives a shard up. What it had before stays. */
export async function failShard(trx: Transaction<Tables>, id: string): Promise<void> {
  await trx.updateTable('shards').set({ state: 'failed', finished_at: sql`now()` }).where('id', '=', id).execute();
}

/** The shard of a task, as it is now. */
export async function shardOf(trx: Transaction<Tables>, id: string): Promise<StoredShard | undefined> {
  return trx.selectFrom('shards').selectAll().where('id', '=', id).executeTakeFirst();
}

async function knownIn(trx: Transaction<Tables>, shard: string, addresses: string[]) {
  const rows = await trx
    .selectFrom('resources')
    .select(['id', 'address', 'content', 'monthly_cost as cost'])
    .where('shard', '=', shard)
    .where(sql<boolean>`address = any(${addresses})`)
    .execute();
  return new Map(rows.map(({ address, ...row }) => [address, row]));
}

interface Row {
  /** What is in `resources`, by the names of its columns. */
  columns: Record<string, unknown>;
  content: string;
  /** Not of its content: prices change, and nothing is judged by them. */
  cost: number | null;
  document: string;
  places: string | null;
}

function rowOf(resource: InventoryResource, { tells, ownerTags, costOf }: LoadContext): Row {
  const { identity, partOf, mode, source, ...document } = resource;
  const { account, region } = placeOf(resource);
  const tags = tagsOf(resource);
  const text = JSON.stringify(document);
  const places = source ? JSON.stringify(source) : null;
  const isData = mode === 'data';
  const columns = {
    address: textOf(resource.address),
    identity: identity === undefined ? null : textOf(sameIdentity(identity)),
    part_of: partOf === undefined ? null : textOf(sameIdentity(partOf)),
    is_data: isData,
    type: textOf(resource.type),
    name: textOf(resource.name),
    provider: textOf(resource.provider),
    account: account === undefined ? null : textOf(account),
    region: region === undefined ? null : textOf(region),
    tags,
    owner: ownerOf(tags, ownerTags),
    managed: tells === 'code',
    stands: !isData,
    file: source ? textOf(source.file) : null,
    line: source?.header.start.line ?? null,
  };
  const content = hash('sha256', JSON.stringify([columns, text, places]), 'base64url').slice(0, 24);
  const cost = isData ? null : costOf(resource);
  return { columns, content, cost, document: text, places };
}

async function putRows(trx: Transaction<Tables>, shard: StoredShard, rows: readonly Row[]): Promise<void> {
  const { id, source, root, snapshot } = shard;
  const narrow = JSON.stringify(
    rows.map(({ columns, content, cost }) => ({ ...columns, content, monthly_cost: cost })),
  );
  const addresses = rows.map(({ columns }) => columns.address);
  await sql`
    with put as (
      insert into resources (shard, source, tells, root, last_snapshot, address, identity, part_of, is_data, type, name, provider,
        account, region, tags, owner, managed, stands, file, line, content, monthly_cost)
      select ${id}, ${source}, (select tells from sources where name = ${source}), ${root}, ${snapshot}, r.*
      from json_to_recordset(${narrow}::json) as r (address text, identity text, part_of text, is_data boolean, type text, name text,
        provider text, account text, region text, tags jsonb, owner text, managed boolean, stands boolean, file text, line integer,
        content text, monthly_cost double precision)
      on conflict (shard, address) do update set
        last_snapshot = excluded.last_snapshot, last_seen = now(), root = excluded.root, tells = excluded.tells,
        identity = excluded.identity, part_of = excluded.part_of, is_data = excluded.is_data, type = excluded.type,
        name = excluded.name, provider = excluded.provider, account = excluded.account, region = excluded.region,
        tags = excluded.tags, owner = excluded.owner, managed = excluded.managed, stands = excluded.stands,
        file = excluded.file, line = excluded.line, content = excluded.content, monthly_cost = excluded.monthly_cost,
        judged_by = case when resources.content = excluded.content then resources.judged_by end, missing = false, twin = null
      returning id, address
    )
    insert into documents (resource, document, places)
    select put.id, d.document::json, d.places::json
    from put join unnest(${addresses}::text[], ${rows.map((row) => row.document)}::text[], ${rows.map((row) => row.places)}::text[])
      as d (address, document, places) using (address)
    on conflict (resource) do update set document = excluded.document, places = excluded.places`.execute(trx);
}

function tagsOf({ tags = {} }: InventoryResource): Record<string, string> {
  const texts = Object.entries(tags).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [[textOf(key), textOf(String(value))]]
      : [],
  );
  return Object.fromEntries(texts);
}

function ownerOf(tags: Record<string, string>, names: readonly string[]): string | null {
  const byName = new Map(Object.entries(tags).map(([key, value]) => [key.toLowerCase(), value]));
  return names.map((name) => byName.get(name)).find((value) => value !== undefined && value !== '') ?? null;
}

/** A value with texts that PostgreSQL can hold. */
function clean<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, inner) => (typeof inner === 'string' ? textOf(inner) : inner)) as T;
}
