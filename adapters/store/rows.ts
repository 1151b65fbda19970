import { type Kysely, sql } from 'kysely';
import { type Root, within } from './roots.ts';
import type { Tables } from './tables.ts';

/** A resource as it is judged; what it was judged by before says what need not be judged again. */
export interface JudgedRow {
  id: number;
  source: string;
  root: string;
  address: string;
  type: string;
  provider: string;
  account: string | null;
  region: string | null;
  managed: boolean;
  isData: boolean;
  judgedBy: number | null;
  /** The resource that it counts for: that of the code, where a cloud tells of it too. */
  countsFor: number;
  /** JSON, unread. */
  document: string;
  places: string | null;
}

/** Resources of one piece of work. */
const perPiece = 4000;

/** Ranges of ids in which resources have not been judged by a set of policies. */
export async function unjudgedPieces(db: Kysely<Tables>, set: number): Promise<{ from: number; to: number }[]> {
  const { rows } = await sql<{ from: number; to: number }>`
    select min(id) as "from", max(id) as "to"
    from (
      select id, (row_number() over (order by id) - 1) / ${perPiece}::int as piece
      from resources where judged_by is distinct from ${set}
    ) pieces
    group by piece order by 1`.execute(db);
  return rows;
}

/** Resources in a range of ids that a set of policies has not judged, in order of their ids. */
export async function unjudgedRows(
  db: Kysely<Tables>,
  { from, to, set, limit }: { from: number; to: number; set: number; limit: number },
): Promise<JudgedRow[]> {
  return rowsOf(db, sql`r.id between ${from} and ${to} and r.judged_by is distinct from ${set}`, limit);
}

/** Resources of roots, all or of some types, in order of their ids. */
export async function rowsOfRoots(
  db: Kysely<Tables>,
  {
    roots,
    types,
    after,
    limit,
  }: { roots: readonly Root[]; types?: readonly string[] | undefined; after: number; limit: number },
): Promise<JudgedRow[]> {
  const ofTypes = types ? sql`and r.type = any(${[...types]}::text[])` : sql``;
  return rowsOf(db, sql`${within('r', roots)} and r.id > ${after} ${ofTypes}`, limit);
}

async function rowsOf(db: Kysely<Tables>, where: ReturnType<typeof sql>, limit: number): Promise<JudgedRow[]> {
  const { rows } = await sql<JudgedRow>`
    select r.id, r.source, r.root, r.address, r.type, r.provider, r.account, r.region, r.managed, r.is_data as "isData",
      r.judged_by as "judgedBy", case when r.tells = 'cloud' then coalesce(r.twin, r.id) else r.id end as "countsFor", d.document::text as document, d.places::text as places
    from resources r join documents d on d.resource = r.id
    where ${where}
    order by r.id limit ${limit}`.execute(db);
  return rows;
}

/** Says that resources have been judged by a set of policies. */
export async function setJudged(db: Kysely<Tables>, ids: readonly number[], set: number): Promise<void> {
  await sql`update resources set judged_by = ${set} where id = any(${[...ids]}::bigint[])`.execute(db);
}

/** Resources of some types, in order of their ids. */
export async function rowsOfTypes(
  db: Kysely<Tables>,
  { types, after, limit }: { types: readonly string[] | undefined; after: number; limit: number },
): Promise<JudgedRow[]> {
  const ofTypes = types ? sql`and r.type = any(${[...types]}::text[])` : sql``;
  return rowsOf(db, sql`r.id > ${after} ${ofTypes}`, limit);
}

/** The content of each type of some roots, by hashes. */
export async function contentsOf(
  db: Kysely<Tables>,
  roots: readonly Root[],
): Promise<(Root & { type: string; content: string })[]> {
  const { rows } = await sql<Root & { type: string; content: string }>`
    select r.source, r.root, r.type,
      md5(string_agg(r.address || ' ' || r.content || ' ' || r.managed, ',' order by r.address, r.id)) as content
    from resources r where ${within('r', roots)}
    group by r.source, r.root, r.type order by r.source, r.root, r.type`.execute(db);
  return rows;
}
