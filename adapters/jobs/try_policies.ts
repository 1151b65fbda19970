import type { Diagnostic } from '../../core/host/boundary.ts';
import { readsAll, typesOf } from '../../engine/evaluate/input.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { RowsJudge } from '../inventory/index.ts';
import { allRoots, type Database, type JudgedRow, type NewFinding, rowsOfRoots, rowsOfTypes } from '../store/index.ts';
import { type Group, groupBy, judgeGroups } from './groups.ts';
import { keyOf, unreadTypes } from './unread.ts';
import { Interrupted } from './work.ts';

export interface TryRequest {
  database: Database;
  judge: RowsJudge;
  policies: readonly Policy[];
  /** Ids of those that judge each resource alone. */
  local: ReadonlySet<string>;
  signal: AbortSignal;
}

/** What a policy would find. */
export interface Tried {
  policy: string;
  findings: NewFinding[];
  /** How many resources it would flag: each counts once, whoever tells of it. */
  resources: number;
}

const perPage = 1000;

/** What policies would find in all that was loaded. Nothing of it is kept. */
export async function tryPolicies(request: TryRequest): Promise<{ tried: Tried[]; diagnostics: Diagnostic[] }> {
  const { policies, local } = request;
  const found: NewFinding[] = [];
  const flagged = new Map<string, Set<number>>(policies.map(({ id }) => [id, new Set()]));
  const failures: Record<string, Diagnostic> = {};
  for await (const groups of groupsFor(
    request,
    policies.filter(({ id }) => local.has(id)),
    policies.filter(({ id }) => !local.has(id)),
  )) {
    const judged = await judgeGroups(request.judge, groups, request.signal);
    if (!judged || request.signal.aborted) throw new Interrupted();
    Object.assign(failures, judged.failures);
    for (const { rows, found: ofGroup } of judged.groups) {
      const counted = new Map(rows.map(({ id, countsFor }) => [id, countsFor]));
      for (const finding of ofGroup) {
        found.push(finding);
        const counts = finding.resource === null ? undefined : counted.get(finding.resource);
        if (counts !== undefined) flagged.get(finding.policy)?.add(counts);
      }
    }
  }
  const tried = policies.map(({ id }) => ({
    policy: id,
    findings: found.filter(({ policy }) => policy === id),
    resources: flagged.get(id)?.size ?? 0,
  }));
  return { tried, diagnostics: Object.values(failures) };
}

/** Pages of resources for the policies that judge each alone, then the roots for those that relate them. */
async function* groupsFor(
  { database }: TryRequest,
  alone: readonly Policy[],
  related: readonly Policy[],
): AsyncGenerator<Group[]> {
  if (alone.length > 0) {
    const policies = alone.map(({ id }) => id);
    const types = typesRead(alone);
    for (let after = 0; ; ) {
      const rows = await rowsOfTypes(database.db, { types, after, limit: perPage });
      const last = rows.at(-1);
      if (!last) break;
      const roots = groupBy(rows, ({ source, root }) => JSON.stringify([source, root])).values();
      yield [...roots].map((ofRoot) => ({ ...rootOf(ofRoot), rows: ofRoot, policies }));
      after = last.id;
    }
  }
  if (related.length === 0) return;
  const policies = related.map(({ id }) => id);
  const roots = await allRoots(database.db);
  const unread = await unreadTypes(database, roots, related);
  for (const { source, root } of roots) {
    const rows: JudgedRow[] = [];
    for (let after = 0; ; ) {
      const page = await rowsOfRoots(database.db, {
        roots: [{ source, root }],
        types: typesRead(related),
        after,
        limit: perPage,
      });
      rows.push(...page);
      const last = page.at(-1);
      if (!last) break;
      after = last.id;
    }
    yield [{ source, root, rows, policies, unread: unread.get(keyOf({ source, root })) ?? [] }];
  }
}

function rootOf([first]: readonly JudgedRow[]): { source: string; root: string } {
  return { source: first?.source ?? '', root: first?.root ?? '' };
}

function typesRead(policies: readonly Policy[]): string[] | undefined {
  return policies.some(readsAll) ? undefined : [...new Set(policies.flatMap(typesOf))];
}
