import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { inventory } from './migrations/0001_inventory.ts';
import { search } from './migrations/0002_search.ts';
import type { Tables } from './tables.ts';

/** In the order in which they run; what is here never changes, and what comes next is another. */
const migrations: Record<string, Migration> = { '0001_inventory': inventory, '0002_search': search };

/** Brings the tables up to date. Others that do the same at the same time are waited for. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
