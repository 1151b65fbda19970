import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Page } from '../../../engine/inventory/governance.ts';
import type { Tables } from '../tables.ts';

/** One row of a list, with what it was sorted by. */
interface Keyed {
  id: number;
  /** As text; null comes last. */
  sort_key: string | null;
}

/** Where a page ended. */
type Cursor = [key: string | null, id: number];

export interface ListQuery<Row> {
  columns: RawBuilder<Row>;
  /** What is listed, and counted. */
  from: RawBuilder<unknown>;
  /** What is read beside it for the columns. */
  joined?: RawBuilder<unknown>;
  where: RawBuilder<boolean>;
  id: RawBuilder<number>;
  sort: { by: RawBuilder<unknown>; type: string; descending: boolean };
  after: string | undefined;
  limit: number;
}

/** A page of a list as it is shown; the first one says how many rows there are in all. */
export async function listed<Row extends object, Shown>(
  db: Kysely<Tables>,
  query: ListQuery<Row>,
  show: (row: Row) => Shown,
): Promise<Page<Shown>> {
  // Who reads on knows it.
  const counted = query.after === undefined ? countRows(db, query) : undefined;
  const [page, total] = await Promise.all([pageOf(db, query), counted]);
  return { ...page, rows: page.rows.map(show), ...(total !== undefined && { total }) };
}

async function countRows<Row>(db: Kysely<Tables>, { from, where }: ListQuery<Row>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from ${from} where ${where}`.execute(db);
  return rows[0]?.count ?? 0;
}

/**
 * A page of a list, from where another ended: found by what it is sorted by, so that the last page takes no longer than the first.
 * Rows with nothing to sort by come last, whichever the direction.
 */
async function pageOf<Row extends object>(db: Kysely<Tables>, query: ListQuery<Row>): Promise<Page<Row>> {
  const { sort, limit } = query;
  const cursor = query.after === undefined ? undefined : readCursor(query.after);
  // One more says whether there is another page.
  const wanted = limit + 1;
  const joined = query.joined ?? sql``;
  const direction = sort.descending ? sql`desc` : sql`asc`;
  const rows: (Row & Keyed)[] = [];
  const ask = async (condition: RawBuilder<boolean>, order: RawBuilder<unknown>) => {
    const { rows: more } = await sql<
      Row & Keyed
    >`select ${query.id} as id, (${sort.by})::text as sort_key, ${query.columns} from ${query.from} ${joined}
      where ${query.where} and ${condition} order by ${order} limit ${wanted - rows.length}`
      .execute(db)
      .catch((error: unknown) => {
        throw cursor && isDataError(error) ? new BadPage() : error;
      });
    rows.push(...more);
  };
  if (cursor?.[0] !== null) await ask(beyond(query, cursor), sql`${sort.by} ${direction}, ${query.id}`);
  if (rows.length < wanted) {
    const from = cursor?.[0] === null ? cursor[1] : 0;
    await ask(sql`${sort.by} is null and ${query.id} > ${from}`, query.id);
  }
  const last = rows[limit - 1];
  return {
    rows: rows.slice(0, limit).map(({ sort_key, ...row }) => row as unknown as Row),
    ...(rows.length > limit && last && { next: writeCursor([last.sort_key, last.id]) }),
  };
}

/** That a row with something to sort by comes after the cursor. The first part is what an index understands. */
function beyond<Row>({ sort, id }: ListQuery<Row>, cursor: Cursor | undefined): RawBuilder<boolean> {
  if (!cursor) return sql`${sort.by} is not null`;
  const key = sql`${cursor[0]}::${sql.raw(sort.type)}`;
  const [reaches, passes] = sort.descending ? [sql`<=`, sql`<`] : [sql`>=`, sql`>`];
  return sql`${sort.by} ${reaches} ${key} and (${sort.by} ${passes} ${key} or ${id} > ${cursor[1]})`;
}

const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

function readCursor(text: string): Cursor {
  try {
    const [key, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    if ((key === null || typeof key === 'string') && Number.isSafeInteger(id)) return [key, id as number];
  } catch {
    // Said below.
  }
  throw new BadPage();
}

/** What was given is not of the type of the column. */
const isDataError = (error: unknown): boolean => String((error as { code?: unknown } | null)?.code).startsWith('22');

/** Thrown where `after` is not what an answer gave as `next`. */
export class BadPage extends Error {}
