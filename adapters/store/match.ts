import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Finds out what code and clouds say of the same resource. What a cloud has and no code tells of is unmanaged; what code tells of and is
 * not in the cloud is missing, where every shard that would have it was read whole.
 */
export async function matchResources(db: Kysely<Tables>): Promise<void> {
  const { clouds } = await db
    .selectFrom('sources')
    .select((eb) => eb.fn.countAll<number>().filterWhere('tells', '=', 'cloud').as('clouds'))
    .executeTakeFirstOrThrow();
  if (clouds === 0) return;
  // What is judged sees whether it is managed.
  await sql`
    with code as (
      select identity, min(id) as id from resources
      where tells = 'code' and identity is not null and not is_data group by identity
    ), cloud as (
      select r.id, code.id as twin from resources r
      left join code on code.identity = coalesce(r.identity, r.part_of)
      where r.tells = 'cloud'
    )
    update resources r
    set twin = cloud.twin, managed = cloud.twin is not null, stands = cloud.twin is null,
      judged_by = case when r.managed = (cloud.twin is not null) then r.judged_by end
    from cloud
    where cloud.id = r.id
      and (r.twin, r.managed, r.stands) is distinct from (cloud.twin, cloud.twin is not null, cloud.twin is null)`.execute(
    db,
  );
  await sql`
    with cloud as (
      select identity, min(id) as id from resources where tells = 'cloud' and identity is not null group by identity
    ), read as (
      select s.account, s.region, s.covers, s.state = 'whole' as whole
      from shards s join sources on sources.name = s.source and sources.tells = 'cloud'
    ), covered as (
      select r.account, r.region, r.type, bool_and(read.whole) as whole
      from (select distinct account, region, type from resources where tells = 'code' and identity is not null) r
      join read on read.account = r.account
        and (read.region is null or r.region is null or read.region = r.region)
        and r.type = any(read.covers)
      group by r.account, r.region, r.type
    ), code as (
      select r.id, cloud.id as twin,
        cloud.id is null and r.identity is not null and coalesce(covered.whole, false) as missing
      from resources r
      left join cloud on cloud.identity = r.identity
      left join covered on covered.account = r.account and covered.region is not distinct from r.region
        and covered.type = r.type
      where r.tells = 'code' and not r.is_data
    )
    update resources r set twin = code.twin, missing = code.missing
    from code
    where code.id = r.id and (r.twin, r.missing) is distinct from (code.twin, code.missing)`.execute(db);
}
