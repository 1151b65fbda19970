import { z } from 'zod';

/** States in the PostgreSQL backend. How to connect comes from the environment. */
export const PostgresSettings = z.strictObject({
  schema: z.string().min(1).default('terraform_remote_state').describe('Schema of the table that the states are in.'),
  connection: z
    .string()
    .default('PG_CONN_STR')
    .describe('Variable of the environment that holds the connection, as `postgres://user:password@host/database`.'),
});
export type PostgresSettings = z.infer<typeof PostgresSettings>;
