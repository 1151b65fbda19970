import { type Kysely, sql } from 'kysely';
import type { Filters } from '../../../engine/inventory/filters.ts';
import type { PolicyRow } from '../../../engine/inventory/governance.ts';
import type { Severity } from '../../../engine/policy/metadata.ts';
import type { Tables } from '../tables.ts';
import { all, findingsLike, isOpen, ofPolicyItself, resourcesLike } from './where.ts';

/** A policy with what it found, and the controls that it serves. */
export type JudgedPolicy = PolicyRow & { frameworks: Record<string, string[]> };

interface Row {
  id: string;
  title: string;
  severity: Severity;
  category: string;
  resource_types: string[];
  frameworks: Record<string, string[]>;
  failure: string | null;
  findings: number;
  violating: number;
  judged: number;
}

/** Every policy of the latest check that is asked for, the gravest and most broken first. */
export async function judgedPolicies(db: Kysely<Tables>, filters: Filters): Promise<JudgedPolicy[]> {
  const { severity: _, policy: __, framework: ___, control: ____, ...ofResources } = filters;
  const { rows } = await sql<Row>`
    with found as (
      select policy, sum(findings)::integer as findings, count(resource)::integer as violating
      from (select f.policy, f.resource, count(*) as findings from findings f where ${all([isOpen, findingsLike(filters)])}
        group by f.policy, f.resource) once group by policy),
    there as materialized (
      select r.type, count(*)::integer as resources from resources r where ${resourcesLike(ofResources)} group by r.type),
    judged as (
      select p.id, sum(there.resources)::integer as resources
      from policies p, unnest(p.resource_types) as looks_at(type) join there using (type) group by p.id)
    select p.id, p.title, p.severity, p.category, p.resource_types, p.frameworks, p.failure,
      coalesce(found.findings, 0) as findings, coalesce(found.violating, 0) as violating, coalesce(judged.resources, 0) as judged
    from policies p left join found on found.policy = p.id left join judged on judged.id = p.id
    where p.active and ${ofPolicyItself(filters)}
    order by p.severity desc, violating desc, p.id`.execute(db);
  return rows.map(({ resource_types: types, failure, ...row }) => ({
    ...row,
    types,
    ...(failure !== null && { failure }),
  }));
}
