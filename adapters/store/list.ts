import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Severity } from '../../engine/policy/metadata.ts';
import type { Tables } from './tables.ts';

/** What a list is narrowed to: all of these hold. `*` in a text is any part. */
export interface ListFilters {
  type?: string | undefined;
  account?: string | undefined;
  region?: string | undefined;
  owner?: string | undefined;
  source?: string | undefined;
  address?: string | undefined;
  /** `name` or `name=value`. */
  tag?: string | undefined;
  policy?: string | undefined;
  /** This one or graver. */
  severity?: Severity | undefined;
  unmanaged?: boolean | undefined;
  missing?: boolean | undefined;
  untagged?: boolean | undefined;
  unowned?: boolean | undefined;
}

export interface Page {
  /** From 1. */
  page: number;
  limit: number;
}

export interface Listed<T> {
  rows: T[];
  /** On all pages. */
  all: number;
}

/** A resource as lists show it. */
export interface ListedResource {
  address: string;
  type: string;
  account: string | null;
  region: string | null;
  owner: string | null;
  source: string;
  root: string;
  identity: string | null;
  managed: boolean;
  missing: boolean;
  findings: number;
  worst: Severity | null;
  tags: Record<string, string>;
  firstSeen: Date;
  lastSeen: Date;
}

/** A finding as lists show it. */
export interface ListedFinding {
  id: number;
  policy: string;
  severity: Severity;
  address: string;
  message: string;
  path: (string | number)[];
  source: string;
  root: string;
  type: string | null;
  account: string | null;
  region: string | null;
  file: string | null;
  line: number | null;
  firstSeen: Date;
  acceptedBy: string | null;
  acceptedReason: string | null;
  acceptedUntil: string | null;
}

/** The resources that stand in a list, the gravest first. */
export async function listResources(
  db: Kysely<Tables>,
  filters: ListFilters,
  page: Page,
): Promise<Listed<ListedResource>> {
  const where = and([
    sql<SqlBool>`r.stands`,
    ...sharedConditions('r', filters),
    ...resourceConditions(filters),
    filters.severity && sql<SqlBool>`r.worst >= ${filters.severity}::severity`,
    filters.policy &&
      sql<SqlBool>`exists (select from findings f where f.resource = r.id and f.resolved_at is null and f.stands
        and ${fits('f.policy', filters.policy)})`,
  ]);
  const { rows } = await sql<ListedResource>`
    select r.address, r.type, r.account, r.region, r.owner, r.source, r.root, r.identity, r.managed, r.missing,
      r.open_findings as findings, r.worst, r.tags, r.first_seen as "firstSeen", r.last_seen as "lastSeen"
    from resources r where ${where}
    order by r.worst desc nulls last, r.open_findings desc, r.id
    limit ${page.limit} offset ${(page.page - 1) * page.limit}`.execute(db);
  return { rows, all: await count(db, sql`from resources r where ${where}`) };
}

/** The findings that are open, the gravest first; with `accepted`, those too that somebody has accepted. */
export async function listFindings(
  db: Kysely<Tables>,
  filters: ListFilters & { accepted?: boolean | undefined },
  page: Page,
): Promise<Listed<ListedFinding>> {
  const ofResource = resourceConditions(filters);
  const where = and([
    sql<SqlBool>`f.resolved_at is null and f.stands`,
    !filters.accepted && sql<SqlBool>`(f.accepted_until is null or f.accepted_until < current_date)`,
    ...sharedConditions('f', filters),
    filters.severity && sql<SqlBool>`f.severity >= ${filters.severity}::severity`,
    filters.policy && fits('f.policy', filters.policy),
    ofResource.length > 0 &&
      sql<SqlBool>`exists (select from resources r where r.id = f.resource and ${and(ofResource)})`,
  ]);
  const { rows } = await sql<ListedFinding>`
    select f.id, f.policy, f.severity, f.address, f.message, f.path, f.source, f.root, f.type, f.account, f.region, f.file, f.line,
      f.first_seen as "firstSeen", f.accepted_by as "acceptedBy", f.accepted_reason as "acceptedReason",
      f.accepted_until as "acceptedUntil"
    from findings f where ${where}
    order by f.severity desc, f.id
    limit ${page.limit} offset ${(page.page - 1) * page.limit}`.execute(db);
  return { rows, all: await count(db, sql`from findings f where ${where}`) };
}

async function count(db: Kysely<Tables>, from: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count ${from}`.execute(db);
  return rows[0]?.count ?? 0;
}

type Condition = ReturnType<typeof sql<SqlBool>>;

/** What resources and findings both have. */
function sharedConditions(table: 'r' | 'f', filters: ListFilters): Condition[] {
  return (['type', 'account', 'region', 'source', 'address'] as const).flatMap((column) => {
    const pattern = filters[column];
    return pattern === undefined ? [] : [fits(`${table}.${column}`, pattern)];
  });
}

function resourceConditions({ owner, tag, unmanaged, missing, untagged, unowned }: ListFilters): Condition[] {
  return present([
    owner !== undefined && fits('r.owner', owner),
    tag !== undefined && tagged(tag),
    unmanaged && sql<SqlBool>`not r.managed`,
    missing && sql<SqlBool>`r.missing`,
    untagged && sql<SqlBool>`r.tags = '{}'`,
    unowned && sql<SqlBool>`r.owner is null`,
  ]);
}

function tagged(tag: string): Condition {
  const at = tag.indexOf('=');
  if (at < 0) return sql<SqlBool>`r.tags ? ${tag}`;
  return sql<SqlBool>`r.tags @> ${JSON.stringify({ [tag.slice(0, at)]: tag.slice(at + 1) })}::jsonb`;
}

function fits(column: string, pattern: string): Condition {
  if (!pattern.includes('*')) return sql<SqlBool>`${sql.ref(column)} = ${pattern}`;
  const like = pattern.replace(/[\\%_]/g, '\\$&').replaceAll('*', '%');
  return sql<SqlBool>`${sql.ref(column)} like ${like}`;
}

function and(conditions: readonly (Condition | false | undefined | '')[]): Condition {
  return sql<SqlBool>`${sql.join(present(conditions), sql` and `)}`;
}

function present(conditions: readonly (Condition | false | undefined | '')[]): Condition[] {
  return conditions.filter((condition): condition is Condition => Boolean(condition));
}
