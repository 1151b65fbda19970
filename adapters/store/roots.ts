import { type RawBuilder, sql } from 'kysely';

/** What is judged as one piece. */
export interface Root {
  source: string;
  root: string;
}

/** That a row of a table belongs to one of the roots. */
export function within(table: string, roots: readonly Root[]): RawBuilder<boolean> {
  const sources = roots.map(({ source }) => source);
  const names = roots.map(({ root }) => root);
  return sql<boolean>`(${sql.ref(`${table}.source`)}, ${sql.ref(`${table}.root`)}) in (
    select * from unnest(${sources}::text[], ${names}::text[]))`;
}
