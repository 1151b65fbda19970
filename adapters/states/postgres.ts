import { Client, escapeIdentifier } from 'pg';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { PostgresSettings } from '../../engine/inventory/settings/postgres.ts';
import type { InventorySource } from '../../engine/inventory/source.ts';
import { masked } from '../rest/index.ts';
import { type StateOptions, stateSource } from './source.ts';

/** Characters of a state that are fetched at once. */
const chunk = 4 * 1024 * 1024;

/** States in the PostgreSQL backend: a row of a table each. */
export function createPostgresSource(settings: PostgresSettings, options: StateOptions): InventorySource {
  const { environment = process.env, patience } = options;
  const { schema, connection } = settings;
  const table = `${escapeIdentifier(schema)}.states`;
  const connect = async () => {
    const connectionString = environment[connection];
    const client = new Client({
      ...(connectionString !== undefined && { connectionString }),
      connectionTimeoutMillis: patience?.timeout ?? 30_000,
      application_name: 'decree',
    });
    // What goes wrong later is said by the query that it happens to.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  return stateSource(options, {
    async list() {
      const client = await connect().catch((error: unknown) => [problem(error, settings)]);
      if (Array.isArray(client)) return { keys: [], diagnostics: client };
      try {
        const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${table} ORDER BY name`);
        return { keys: rows.map(({ name }) => name), diagnostics: [] };
      } catch (error) {
        return { keys: [], diagnostics: [problem(error, settings)] };
      } finally {
        await client.end();
      }
    },
    async open(key) {
      const client = await connect().catch((error: unknown) => [problem(error, settings)]);
      if (Array.isArray(client)) return { ok: false, diagnostics: client };
      return { ok: true, bytes: textOf(client, table, key) };
    },
    problemOf: (error) => [problem(error, settings)],
  });
}

/** The text of a state, all of the same moment. Closes the connection. */
async function* textOf(client: Client, table: string, key: string): AsyncGenerator<Uint8Array> {
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    for (let start = 1; ; start += chunk) {
      const { rows } = await client.query<{ part: string }>(
        `SELECT substring(data FROM $2::int FOR $3::int) AS part FROM ${table} WHERE name = $1`,
        [key, start, chunk],
      );
      const [{ part } = { part: '' }] = rows;
      if (part === '') return;
      yield Buffer.from(part);
    }
  } finally {
    await client.end();
  }
}

const texts: Readonly<
  Record<string, [message: (settings: PostgresSettings) => string, help: (settings: PostgresSettings) => string]>
> = {
  credentials: [
    () => 'PostgreSQL accepts no user and password of yours',
    ({ connection }) =>
      `set \`${connection}\` to \`postgres://user:password@host/database\`, as \`conn_str\` of the backend has it`,
  ],
  denied: [
    ({ schema }) => `PostgreSQL does not let you read \`${schema}.states\``,
    ({ schema }) => `grant \`USAGE\` on the schema \`${schema}\` and \`SELECT\` on its table \`states\``,
  ],
  missing: [
    ({ schema }) => `there is no table \`${schema}.states\` in that database`,
    () =>
      'look at `schema_name` of the backend and set `schema` in `decree.yaml` to it, or connect to another database',
  ],
  unreachable: [
    () => 'PostgreSQL does not answer',
    ({ connection }) =>
      `look whether the server that \`${connection}\` names is there and can be reached, and run it again`,
  ],
};

/** By the classes of SQLSTATE. */
const kinds: readonly [RegExp, keyof typeof texts][] = [
  [/^28/, 'credentials'],
  [/^42501$/, 'denied'],
  [/^(42P01|3F000|3D000)$/, 'missing'],
];

function problem(error: unknown, settings: PostgresSettings): Diagnostic {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const kind = kinds.find(([states]) => states.test(code))?.[1] ?? 'unreachable';
  const [message, help] = texts[kind] ?? [() => '', () => ''];
  const said = error instanceof Error ? masked(error.message).slice(0, 200) : '';
  return {
    code: `state_postgres_${kind}`,
    severity: 'error',
    message: said ? `${message(settings)}: ${said}` : message(settings),
    help: help(settings),
  };
}
