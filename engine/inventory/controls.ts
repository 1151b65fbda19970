import { isPartOf } from '../../knowledge/controls/controls.ts';
import type { ControlRow, ControlStatus } from './governance.ts';

/** What is known of a policy that serves controls. */
export interface ServingPolicy {
  id: string;
  frameworks: Readonly<Record<string, readonly string[]>>;
  judged: number;
  violating: number;
}

/** Each control of a framework with what the policies that serve it say. */
export function controlRows(
  policies: readonly ServingPolicy[],
  framework: string,
  known: readonly string[],
): ControlRow[] {
  const serving = policies.filter(({ frameworks }) => (frameworks[framework] ?? []).length > 0);
  const named = serving.flatMap(({ frameworks }) => frameworks[framework] ?? []);
  return [...new Set([...known, ...named])].toSorted(naturally.compare).map((control) => {
    const by = serving.filter(({ frameworks }) =>
      frameworks[framework]?.some((id) => isPartOf(control, id) || isPartOf(id, control)),
    );
    const judged = by.reduce((sum, policy) => sum + policy.judged, 0);
    const violating = by.reduce((sum, policy) => sum + policy.violating, 0);
    return { control, status: statusOf(by.length, violating), policies: by.map(({ id }) => id), judged, violating };
  });
}

/** `2.10` after `2.9`. */
const naturally = new Intl.Collator('en', { numeric: true });

function statusOf(policies: number, violating: number): ControlStatus {
  if (policies === 0) return 'not_covered';
  return violating > 0 ? 'fail' : 'pass';
}

/** How many controls pass, fail, and are not covered. */
export function tallyOf(rows: readonly ControlRow[]): { pass: number; fail: number; notCovered: number } {
  const count = (status: ControlStatus) => rows.filter((row) => row.status === status).length;
  return { pass: count('pass'), fail: count('fail'), notCovered: count('not_covered') };
}
