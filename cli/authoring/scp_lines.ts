import { printable } from '../../engine/report/display.ts';
import type { PreventiveControl } from '../../engine/requirement/scp.ts';

/** A preventive control for people: the Service Control Policy, and what it leaves out. */
export function scpLines({ policy, uncovered, notes }: PreventiveControl): string[] {
  const left = uncovered.map((type) => (type === '*' ? 'all other types that can carry tags' : type));
  return [
    ...JSON.stringify(policy, null, 2).split('\n'),
    ...(left.length === 0 ? [] : [`it does not cover ${left.join(', ')}`]),
    ...notes,
  ].map((line) => `  ${printable(line)}`);
}
