import { Kysely, PostgresDialect } from 'kysely';
import type { Pool, PoolConfig } from 'pg';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { openFolder } from './folder.ts';
import { migrate } from './migrate.ts';
import { storeProblem } from './problems.ts';
import type { Tables } from './tables.ts';

/** Where the inventory is kept. */
export type Place =
  /** A folder of this machine, for one process at a time. */
  | { folder: string }
  /** A PostgreSQL server, as `postgres://user:password@host/database`. */
  | { url: string };

/** The inventory's database. */
export interface Database {
  readonly place: Place;
  readonly db: Kysely<Tables>;
  /** For what kysely does not do. In a folder it has one connection: inside a transaction, ask that one. */
  readonly pool: Pool;
  close(): Promise<void>;
}

export type OpenedDatabase = { ok: true; value: Database } | { ok: false; diagnostics: Diagnostic[] };

/** The place that `DATABASE_URL` names, or else the folder. */
export function placeFrom(environment: Readonly<Record<string, string | undefined>>, folder: string): Place {
  const url = environment.DATABASE_URL;
  return url ? { url } : { folder };
}

export interface OpenOptions {
  /** Connections to a server at most. */
  connections?: number;
}

/** Opens the database and brings its tables up to date; says what is wrong with it. */
export async function openDatabase(place: Place, { connections = 8 }: OpenOptions = {}): Promise<OpenedDatabase> {
  let close: (() => Promise<void>) | undefined;
  try {
    const opened = 'folder' in place ? await openFolder(place.folder) : openServer(place.url, connections);
    const { config } = opened;
    const pg = await import('pg');
    const pool = new pg.default.Pool({ ...config, types: typesOf(pg.default.types) });
    // A connection that is lost while nobody uses it is replaced; whoever needs one hears if there is none.
    pool.on('error', () => undefined);
    // The same where it is lost between two queries of a transaction: the next of them says so.
    pool.on('connect', (client) => client.on('error', () => undefined));
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    close = async () => {
      await db.destroy();
      await opened.close();
    };
    await migrate(db);
    return { ok: true, value: { place, db, pool, close } };
  } catch (error) {
    await close?.().catch(() => undefined);
    return { ok: false, diagnostics: [storeProblem(error, place)] };
  }
}

function openServer(url: string, connections: number): { config: PoolConfig; close(): Promise<void> } {
  return {
    config: {
      connectionString: url,
      max: connections,
      application_name: 'decree',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    },
    close: async () => undefined,
  };
}

/** Object ids of PostgreSQL's own types. */
const bigint = 20;
const date = 1082;

/** As `pg` has them, but that ids are numbers and days are texts. */
function typesOf(types: typeof import('pg').types): NonNullable<PoolConfig['types']> {
  return {
    getTypeParser(id: number, format?: 'text' | 'binary') {
      if (id === bigint) return Number;
      if (id === date) return String;
      return types.getTypeParser(id, format as 'text');
    },
  } as NonNullable<PoolConfig['types']>;
}
