/** The inventory's database: in a folder by PGlite, or on a PostgreSQL server. */

export { type Database, type OpenedDatabase, openDatabase, type Place, placeFrom } from './database.ts';
export { isStoreError, nameOf, storeProblem } from './problems.ts';
export type * from './tables.ts';
