import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What a resource is looked for by, in small letters once and for all: lists look through it while somebody types. */
export const search: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table resources add column search text
      generated always as (lower(address || ' ' || coalesce(identity, '') || ' ' || coalesce(owner, ''))) stored`.execute(
      db,
    );
  },
};
