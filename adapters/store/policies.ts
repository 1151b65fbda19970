import { type Kysely, sql } from 'kysely';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { type Root, within } from './roots.ts';
import type { Tables } from './tables.ts';

/** Hash of each policy, by id. */
export type Versions = Readonly<Record<string, string>>;

/** Keeps what policies say of themselves; those that are not among them are active no more, and what they found is resolved. */
export async function putPolicies(db: Kysely<Tables>, policies: readonly Policy[], snapshot: number): Promise<void> {
  const rows = policies.map(({ id, builtin, metadata }) => ({
    id,
    title: metadata.title,
    description: metadata.description ?? '',
    severity: metadata.custom.severity,
    category: metadata.custom.category,
    resource_types: metadata.custom.resource_types,
    frameworks: metadata.custom.frameworks,
    remediation: metadata.custom.remediation ?? null,
    docs: metadata.related_resources.map(({ ref }) => ref),
    builtin,
  }));
  await sql`
    insert into policies (id, title, description, severity, category, resource_types, frameworks, remediation, docs, builtin, active, failure)
    select id, title, description, severity, category, resource_types, frameworks, remediation, docs, builtin, true, null
    from json_to_recordset(${JSON.stringify(rows)}::json) as p (id text, title text, description text, severity severity, category text,
      resource_types text[], frameworks jsonb, remediation text, docs text[], builtin boolean)
    on conflict (id) do update set
      title = excluded.title, description = excluded.description, severity = excluded.severity, category = excluded.category,
      resource_types = excluded.resource_types, frameworks = excluded.frameworks, remediation = excluded.remediation,
      docs = excluded.docs, builtin = excluded.builtin, active = true, failure = null`.execute(db);
  const ids = policies.map(({ id }) => id);
  await sql`update policies set active = false, failure = null where active and id <> all(${ids}::text[])`.execute(db);
  await sql`
    update findings set resolved_at = now(), resolved_snapshot = ${snapshot}
    where resolved_at is null and policy <> all(${ids}::text[])`.execute(db);
  await sql`delete from relations where policy <> all(${ids}::text[])`.execute(db);
}

/** Ids of policies that had no verdict the last time. */
export async function failedPolicies(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db.selectFrom('policies').select('id').where('failure', 'is not', null).execute();
  return rows.map(({ id }) => id);
}

/** Says that policies had no verdict: what they found before stands. */
export async function setFailures(db: Kysely<Tables>, failures: Readonly<Record<string, Diagnostic>>): Promise<void> {
  for (const [id, failure] of Object.entries(failures))
    await db
      .updateTable('policies')
      .set({ failure: JSON.stringify(failure) })
      .where('id', '=', id)
      .where('failure', 'is', null)
      .execute();
}

/** The number of a set of policies; the same for the same versions of the same policies. */
export async function putPolicySet(db: Kysely<Tables>, key: string, versions: Versions): Promise<number> {
  const { id } = await db
    .insertInto('policy_sets')
    .values({ key, versions: JSON.stringify(versions) })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ key }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function policySet(db: Kysely<Tables>, id: number): Promise<Versions | undefined> {
  const row = await db.selectFrom('policy_sets').select('versions').where('id', '=', id).executeTakeFirst();
  return row?.versions;
}

/** What a policy has judged of a root. */
export type Relation = Root & { policy: string; content: string };

/** What policies that relate resources have judged of some roots. */
export async function relationsOf(db: Kysely<Tables>, roots: readonly Root[]): Promise<Relation[]> {
  const { rows } = await sql<Relation>`
    select source, root, policy, content from relations where ${within('relations', roots)}`.execute(db);
  return rows;
}

export async function putRelations(db: Kysely<Tables>, relations: readonly Relation[]): Promise<void> {
  await sql`
    insert into relations (source, root, policy, content)
    select source, root, policy, content
    from json_to_recordset(${JSON.stringify(relations)}::json) as r (source text, root text, policy text, content text)
    on conflict (source, root, policy) do update set content = excluded.content`.execute(db);
}
