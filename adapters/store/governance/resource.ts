import { type Kysely, sql } from 'kysely';
import type { ResourceAnswer } from '../../../engine/inventory/governance.ts';
import type { Tables } from '../tables.ts';
import { type FindingColumns, findingColumns, findingRow } from './findings.ts';
import { present, type ResourceColumns, resourceColumns, resourceRow } from './resources.ts';

/** Findings of one resource that are shown, those that are gone too. */
const most = 200;

interface Whole extends ResourceColumns {
  identity: string | null;
  provider: string;
  root: string;
  tags: Record<string, string>;
  document: object | null;
}

/** All that is known of one resource; nothing, if it is not there. */
export async function resourceWith(db: Kysely<Tables>, id: number): Promise<ResourceAnswer | undefined> {
  const resources = await sql<Whole>`select ${resourceColumns}, r.identity, r.provider, r.root, r.tags, d.document
    from resources r left join documents d on d.resource = r.id where r.id = ${id} and r.stands`.execute(db);
  const [row] = resources.rows;
  if (!row) return undefined;
  const findings = await sql<FindingColumns & { remediation: string | null; docs: string[]; resolved_at: Date | null }>`
    select ${findingColumns}, p.remediation, p.docs, f.resolved_at
    from findings f join policies p on p.id = f.policy where f.resource = ${id} and f.stands
    order by f.resolved_at desc nulls first, f.severity desc, f.id limit ${most}`.execute(db);
  const { provider, root, tags, document } = row;
  return {
    resource: { ...resourceRow(row), ...present({ identity: row.identity }), provider, root, tags },
    findings: findings.rows.map(({ remediation, docs, resolved_at, ...finding }) => ({
      ...findingRow(finding),
      ...present({ remediation, resolvedAt: resolved_at?.toISOString() ?? null }),
      docs,
    })),
    document: document ?? {},
  };
}
