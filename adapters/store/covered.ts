import { type Kysely, sql } from 'kysely';
import { type Root, within } from './roots.ts';
import type { Tables } from './tables.ts';

/** The types of Terraform of which all was read that a cloud has, for each root of a cloud. */
export async function coveredTypes(
  db: Kysely<Tables>,
  roots: readonly Root[],
): Promise<(Root & { types: Set<string> })[]> {
  const { rows } = await sql<Root & { types: string[] | null }>`
    select s.source, s.root, (
      select array_agg(type) from (
        select t.type from shards h, unnest(h.covers) as t (type)
        where h.source = s.source and h.root = s.root
        group by t.type having bool_and(h.state = 'whole')
      ) whole
    ) as types
    from shards s join sources on sources.name = s.source and sources.tells = 'cloud'
    where ${within('s', roots)}
    group by s.source, s.root`.execute(db);
  return rows.map(({ types, ...root }) => ({ ...root, types: new Set(types ?? []) }));
}
