import { hash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Finding } from '../../engine/evaluate/finding.ts';
import { type Root, within } from './roots.ts';
import type { Tables } from './tables.ts';
import { textOf } from './text.ts';

/** A finding, and what it is of. */
export type NewFinding = Pick<Finding, 'policy' | 'severity' | 'address' | 'message' | 'path' | 'file' | 'range'> & {
  source: string;
  root: string;
  resource: number | null;
  type: string | null;
  provider: string | null;
  account: string | null;
  region: string | null;
};

/** Of what everything is now known that policies find. */
export type Scope =
  | { resources: readonly number[]; policies: readonly string[] }
  | { roots: readonly Root[]; policies: readonly string[] };

/** Puts what was found in place of what was found before: what is new appears, what is not there any more is resolved. */
export async function putFindings(
  trx: Transaction<Tables>,
  { scope, found, snapshot }: { scope: Scope; found: readonly NewFinding[]; snapshot: number },
): Promise<void> {
  const rows = new Map(found.map((finding) => [fingerprintOf(finding), rowOf(finding)]));
  const known = await openIn(trx, scope);
  const gone = [...known].flatMap(([fingerprint, { id }]) => (rows.has(fingerprint) ? [] : [id]));
  const changed = [...rows].filter(([fingerprint, row]) => known.get(fingerprint)?.state !== stateOf(row));
  if (gone.length > 0)
    await sql`
      update findings set resolved_at = now(), resolved_snapshot = ${snapshot}
      where id = any(${gone}::bigint[]) and resolved_at is null`.execute(trx);
  if (changed.length > 0)
    await insert(
      trx,
      changed.map(([fingerprint, row]) => ({ fingerprint, ...row })),
      snapshot,
    );
}

async function openIn(trx: Transaction<Tables>, scope: Scope): Promise<Map<string, { id: number; state: string }>> {
  const rows = await trx
    .selectFrom('findings')
    .select(['id', 'fingerprint', 'severity', 'resource', 'file', 'line', 'range'])
    .where('resolved_at', 'is', null)
    .where(sql<boolean>`policy = any(${[...scope.policies]}::text[])`)
    .where(
      'resources' in scope
        ? sql<boolean>`resource = any(${[...scope.resources]}::bigint[])`
        : within('findings', scope.roots),
    )
    .execute();
  return new Map(rows.map(({ id, fingerprint, ...row }) => [fingerprint, { id, state: stateOf(row) }]));
}

/** What of a finding may change while it stays the same finding. */
function stateOf({ severity, resource, file, range }: Pick<Row, 'severity' | 'resource' | 'file' | 'range'>): string {
  return JSON.stringify([severity, resource, file, range]);
}

/** The same for the same finding, whenever it is there. */
function fingerprintOf({ source, root, policy, address, path, message }: NewFinding): string {
  return hash('sha256', JSON.stringify([source, root, policy, address, path, message]), 'base64url').slice(0, 24);
}

type Row = ReturnType<typeof rowOf>;

function rowOf(finding: NewFinding) {
  const { policy, severity, source, root, resource, type, provider, account, region, path } = finding;
  return {
    policy,
    severity,
    source,
    root,
    resource,
    address: textOf(finding.address),
    type,
    provider,
    account,
    region,
    message: textOf(finding.message),
    path,
    file: finding.file === undefined ? null : textOf(finding.file),
    line: finding.range?.start.line ?? null,
    range: finding.range ?? null,
  };
}

/** What somebody had accepted when it was there before is accepted still. */
async function insert(trx: Transaction<Tables>, rows: readonly object[], snapshot: number): Promise<void> {
  await sql`
    insert into findings (first_snapshot, fingerprint, policy, severity, source, root, resource, address, type, provider, account, region,
      message, path, file, line, range, accepted_by, accepted_reason, accepted_until, accepted_at)
    select ${snapshot}, r.*, before.accepted_by, before.accepted_reason, before.accepted_until, before.accepted_at
    from json_to_recordset(${JSON.stringify(rows)}::json) as r (fingerprint text, policy text, severity severity, source text, root text,
      resource bigint, address text, type text, provider text, account text, region text, message text, path json, file text,
      line integer, range json)
    left join lateral (
      select accepted_by, accepted_reason, accepted_until, accepted_at from findings f
      where f.fingerprint = r.fingerprint and f.accepted_by is not null and not f.excepted and f.resolved_at is not null
      order by accepted_at desc limit 1
    ) before on true
    on conflict (fingerprint) where resolved_at is null do update set
      severity = excluded.severity, resource = excluded.resource, file = excluded.file, line = excluded.line,
      range = excluded.range`.execute(trx);
}
