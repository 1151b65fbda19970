import { type Kysely, sql } from 'kysely';
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

/** Resources of a root, all or of some types, in order of their ids. */
export async function rowsOfRoot(
  db: Kysely<Tables>,
  { source, root, types, after, limit }: RootRange & { types?: readonly string[] | undefined },
): Promise<JudgedRow[]> {
  const ofTypes = types ? sql`and r.type = any(${[...types]}::text[])` : sql``;
  return rowsOf(db, sql`r.source = ${source} and r.root = ${root} and r.id > ${after} ${ofTypes}`, limit);
}

interface RootRange {
  source: string;
  root: string;
  after: number;
  limit: number;
}

async function rowsOf(db: Kysely<Tables>, where: ReturnType<typeof sql>, limit: number): Promise<JudgedRow[]> {
  const { rows } = await sql<JudgedRow>`
    select r.id, r.source, r.root, r.address, r.type, r.provider, r.account, r.region, r.managed, r.is_data as "isData",
      r.judged_by as "judgedBy", d.document::text as document, d.places::text as places
    from resources r join documents d on d.resource = r.id
    where ${where}
    order by r.id limit ${limit}`.execute(db);
  return rows;
}

/** Says that resources have been judged by a set of policies. */
export async function setJudged(db: Kysely<Tables>, ids: readonly number[], set: number): Promise<void> {
  await sql`update resources set judged_by = ${set} where id = any(${[...ids]}::bigint[])`.execute(db);
}

/** The content of each type of a root, by hashes. */
export async function contentOfRoot(
  db: Kysely<Tables>,
  { source, root }: { source: string; root: string },
): Promise<Map<string, string>> {
  const { rows } = await sql<{ type: string; content: string }>`
    select type, md5(string_agg(address || ' ' || content || ' ' || managed, ',' order by address, id)) as content
    from resources where source = ${source} and root = ${root}
    group by type`.execute(db);
  return new Map(rows.map(({ type, content }) => [type, content]));
}
