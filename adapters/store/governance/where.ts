import { type RawBuilder, sql } from 'kysely';
import type { Filters, LackFilter, StateFilter } from '../../../engine/inventory/filters.ts';

type Condition = RawBuilder<boolean>;

/** A finding is open, and nobody has accepted it for today. */
export const isOpen: Condition = sql`(f.resolved_at is null and f.stands and (f.accepted_until is null or f.accepted_until < current_date))`;

/** All of these, or true. */
export function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;
}

const any = (conditions: readonly Condition[]): Condition => sql`(${sql.join(conditions, sql` or `)})`;
const among = (column: string, values: readonly string[]): Condition =>
  sql`${sql.ref(column)} = any(${values}::text[])`;

const states: Readonly<Record<StateFilter, Condition>> = {
  managed: sql`(r.managed and not r.missing)`,
  unmanaged: sql`not r.managed`,
  missing: sql`r.missing`,
};
const lacks: Readonly<Record<LackFilter, Condition>> = { owner: sql`r.owner is null`, tags: sql`r.tags = '{}'::jsonb` };

/** What the filters ask of a resource `r` itself. */
function ofResource({ owner, tag, state, lacks: lacking = [] }: Filters): Condition[] {
  return [
    ...(owner ? [among('r.owner', owner)] : []),
    ...(tag ? [any(tag.map(hasTag))] : []),
    ...(state ? [any(state.map((one) => states[one]))] : []),
    ...lacking.map((one) => lacks[one]),
  ];
}

/** `key`, or `key=value`. */
function hasTag(tag: string): Condition {
  const at = tag.indexOf('=');
  if (at < 0) return sql`r.tags ? ${tag}`;
  return sql`r.tags @> ${JSON.stringify({ [tag.slice(0, at)]: tag.slice(at + 1) })}::jsonb`;
}

/** Where something is, said alike of resources, findings and counts. */
function ofPlace(alias: string, { account, region, type }: Filters): Condition[] {
  return Object.entries({ account, region, type }).flatMap(([column, values]) =>
    values ? [among(`${alias}.${column}`, values)] : [],
  );
}

/** What the filters ask of a policy's findings, or counts of them. */
function ofPolicy(alias: string, filters: Filters): Condition[] {
  const { policy, severity, framework, control } = filters;
  return [
    ...(policy ? [among(`${alias}.policy`, policy)] : []),
    ...(severity ? [sql<boolean>`${sql.ref(`${alias}.severity`)} = any(${severity}::severity[])`] : []),
    ...(framework || control
      ? [sql<boolean>`${sql.ref(`${alias}.policy`)} in (select p.id from policies p where ${servesAny(filters)})`]
      : []),
  ];
}

/** What the filters ask of a policy `p` itself. */
export function ofPolicyItself(filters: Filters): Condition {
  const { policy, severity, type } = filters;
  return all([
    ...(policy ? [among('p.id', policy)] : []),
    ...(severity ? [sql<boolean>`p.severity = any(${severity}::severity[])`] : []),
    ...(type ? [sql<boolean>`p.resource_types && ${type}::text[]`] : []),
    servesAny(filters),
  ]);
}

/** Whether a policy `p` serves one of these. */
function servesAny({ framework, control }: Filters): Condition {
  return all([
    ...(framework ? [sql<boolean>`p.frameworks ?| ${framework}::text[]`] : []),
    ...(control
      ? [
          sql<boolean>`exists (select from jsonb_each(p.frameworks) served where served.value ?| ${control}::text[]
            ${framework ? sql`and served.key = any(${framework}::text[])` : sql``})`,
        ]
      : []),
  ]);
}

const patternOf = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const hasText = (text: string): Condition => sql`r.search like lower(${patternOf(text)})`;

/** That the resource of a finding has the text, or its policy. */
function findingHasText(text: string): Condition {
  const pattern = patternOf(text);
  return any([
    sql`f.resource in (select r.id from resources r where r.stands and ${hasText(text)})`,
    sql`f.policy in (select p.id from policies p where p.id ilike ${pattern} or p.title ilike ${pattern})`,
    sql`(f.resource is null and f.address ilike ${pattern})`,
  ]);
}

/** Which resources `r` are asked for. */
export function resourcesLike(filters: Filters): Condition {
  const found = ofPolicy('f', filters);
  return all([
    sql`r.stands`,
    ...ofPlace('r', filters),
    ...ofResource(filters),
    ...(filters.text === undefined ? [] : [hasText(filters.text)]),
    ...(found.length > 0
      ? [
          sql<boolean>`r.id in (select f.resource from findings f where ${all([isOpen, ...found, ...ofPlace('f', filters)])})`,
        ]
      : []),
  ]);
}

/** Which findings `f` are asked for, open or accepted. */
export function findingsLike(filters: Filters): Condition {
  const held = ofResource(filters);
  return all([
    sql`f.resolved_at is null and f.stands`,
    ...ofPlace('f', filters),
    ...ofPolicy('f', filters),
    ...(filters.text === undefined ? [] : [findingHasText(filters.text)]),
    ...(held.length > 0
      ? [sql<boolean>`f.resource in (select r.id from resources r where ${all([sql`r.stands`, ...held])})`]
      : []),
  ]);
}

/** Which counts, under this alias, are asked for; what they do not tell apart is left out. */
export function countsLike(alias: string, filters: Filters, ofFindings: boolean): Condition {
  return all([...ofPlace(alias, filters), ...(ofFindings ? ofPolicy(alias, filters) : [])]);
}
