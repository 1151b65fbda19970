import { type Kysely, sql, type Transaction } from 'kysely';
import type { Finding } from '../../engine/evaluate/finding.ts';
import type { Exception } from '../../engine/policy/exceptions.ts';
import type { ResourceSource } from '../../engine/resource/document.ts';
import type { Root } from './roots.ts';
import type { Tables } from './tables.ts';

/** A finding that an exception of a file may cover. */
export interface ExceptableFinding extends Root {
  id: number;
  finding: Finding;
  places: ResourceSource | null;
}

/** The exceptions that the code of each shard has beside it. */
export async function ownExceptions(db: Kysely<Tables>): Promise<(Root & { exceptions: Exception[] })[]> {
  const rows = await db
    .selectFrom('shards')
    .select(['source', 'root', 'exceptions'])
    .where(sql<boolean>`exceptions::text <> '[]'`)
    .execute();
  return rows.map(({ exceptions, ...root }) => ({ ...root, exceptions: exceptions as unknown as Exception[] }));
}

/** The open findings of some policies that no person has accepted. */
export async function exceptableFindings(
  db: Kysely<Tables>,
  policies: readonly string[],
): Promise<ExceptableFinding[]> {
  const rows = await db
    .selectFrom('findings as f')
    .leftJoin('documents as d', 'd.resource', 'f.resource')
    .select([
      'f.id',
      'f.source',
      'f.root',
      'f.policy',
      'f.severity',
      'f.address',
      'f.message',
      'f.path',
      'f.file',
      'd.places',
    ])
    .where('f.resolved_at', 'is', null)
    .where(sql<boolean>`f.policy = any(${[...policies]}::text[])`)
    .where((eb) => eb.or([eb('f.accepted_by', 'is', null), eb('f.excepted', '=', true)]))
    .execute();
  return rows.map(({ id, source, root, places, file, ...finding }) => ({
    id,
    source,
    root,
    places: places as ResourceSource | null,
    finding: { ...finding, title: '', root, modules: [], docs: [], ...(file !== null && { file }) },
  }));
}

interface Acceptance {
  id: number;
  by: string;
  reason: string;
  until: string;
}

/** Makes these the findings that files accept. */
export async function acceptByFiles(trx: Transaction<Tables>, accepted: readonly Acceptance[]): Promise<void> {
  await sql`
    update findings set accepted_by = null, accepted_reason = null, accepted_until = null, accepted_at = null, excepted = false
    where excepted and resolved_at is null and id <> all(${accepted.map(({ id }) => id)}::bigint[])`.execute(trx);
  await sql`
    update findings f set accepted_by = a."by", accepted_reason = a.reason, accepted_until = a."until",
      accepted_at = coalesce(f.accepted_at, now()), excepted = true
    from json_to_recordset(${JSON.stringify(accepted)}::json) as a (id bigint, "by" text, reason text, "until" date)
    where a.id = f.id
      and (f.accepted_by, f.accepted_reason, f.accepted_until) is distinct from (a."by", a.reason, a."until")`.execute(
    trx,
  );
}

/** Accepts an open finding until a day, by a person; says whether there is one. */
export async function acceptFinding(db: Kysely<Tables>, { id, by, reason, until }: Acceptance): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('findings')
    .set({ accepted_by: by, accepted_reason: reason, accepted_until: until, accepted_at: sql`now()`, excepted: false })
    .where('id', '=', id)
    .where('resolved_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** The day, by the clock of the database. */
export async function today(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ day: string }>`select current_date as day`.execute(db);
  return rows[0]?.day ?? '';
}
