import type { Diagnostic } from '../../core/host/boundary.ts';
import { type RowsJudge, writeRows } from '../inventory/index.ts';
import type { JudgedRow, NewFinding, Root } from '../store/index.ts';
import { isUnread, unreadRows } from './unread.ts';

/** Rows of one root, and the policies that are to judge them. */
export interface Group extends Root {
  rows: readonly JudgedRow[];
  /** Ids. */
  policies: readonly string[];
  /** Types that may have resources which nobody has read. */
  unread?: readonly string[];
}

/** What was found in each group; of policies that failed, nothing is known. */
export interface JudgedGroups {
  groups: (Group & { found: NewFinding[] })[];
  failures: Record<string, Diagnostic>;
}

/** Judges groups in one call of a thread; nothing if that was ended before. */
export async function judgeGroups(
  judge: RowsJudge,
  groups: readonly Group[],
  signal: AbortSignal,
): Promise<JudgedGroups | undefined> {
  const result = await judge.judge(
    groups.map(({ root, rows, policies, unread = [] }) => ({
      root,
      rows: writeRows([...rows, ...unreadRows(unread)]),
      policies: [...policies],
    })),
    signal,
  );
  if (!result) return undefined;
  const isSound = (policy: string) => !Object.hasOwn(result.failures, policy);
  return {
    failures: result.failures,
    groups: groups.map((group, index) => ({
      ...group,
      policies: group.policies.filter(isSound),
      found: (result.found[index] ?? [])
        .filter(({ policy, address }) => isSound(policy) && !isUnread(address))
        .map(placedIn(group)),
    })),
  };
}

function placedIn({ source, root, rows }: Group) {
  const byAddress = new Map(rows.map((row) => [row.address, row]));
  return (finding: Omit<NewFinding, keyof Place>): NewFinding => {
    const row = byAddress.get(finding.address);
    return {
      ...finding,
      source,
      root,
      resource: row?.id ?? null,
      type: row?.type ?? null,
      provider: row?.provider ?? null,
      account: row?.account ?? null,
      region: row?.region ?? null,
    };
  };
}

type Place = Pick<NewFinding, 'source' | 'root' | 'resource' | 'type' | 'provider' | 'account' | 'region'>;

/** What has the same key, together. */
export function groupBy<T, K>(all: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
