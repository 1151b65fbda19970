import type { CostEstimate } from '../../guardrail/cost/estimate.ts';
import type { Override } from '../../guardrail/override/entry.ts';
import { dollars } from '../../guardrail/rules/cost.ts';
import type { SortedFindings, Verdict } from '../../guardrail/verdict.ts';
import { counted } from '../report.ts';

/** How many resources without a price are named. */
const named = 5;

/** `blocked by 2 of 5 rules`. */
export function summaryLine({ outcome, rules }: Verdict): string {
  const held = rules.filter((rule) => rule.outcome !== 'out_of_scope');
  const blocking = held.filter((rule) => rule.outcome === 'blocked').length;
  const overridden = held.filter((rule) => rule.outcome === 'overridden').length;
  const aside = overridden > 0 ? `, ${overridden} overridden` : '';
  if (outcome === 'blocked') return `blocked by ${blocking} of ${counted(held.length, 'rule')}${aside}`;
  return held.length === 0 ? 'passed: no rule is for this plan' : `passed ${counted(held.length, 'rule')}${aside}`;
}

/** `cost: $10.00 a month before, $12.00 after: $2.00 more`. */
export function costLine({ before, after, by }: CostEstimate): string {
  const change = after - before;
  const said = change === 0 ? 'no change' : `${dollars(Math.abs(change))} ${change > 0 ? 'more' : 'less'}`;
  const whose = by === 'infracost' ? ', by infracost' : ', by list prices';
  return `cost: ${dollars(before)} a month before, ${dollars(after)} after: ${said}${whose}`;
}

/** `17 resources have no price: …`; undefined where all have one. */
export function unpricedLine({ unpriced }: CostEstimate): string | undefined {
  if (unpriced.length === 0) return undefined;
  const first = unpriced.slice(0, named).map(({ address, reason }) => `\`${address}\` (${reason})`);
  const left = unpriced.length - first.length;
  const said = unpriced.length === 1 ? '1 resource has no price' : `${unpriced.length} resources have no price`;
  return `${said}, and ${unpriced.length === 1 ? 'is' : 'are'} in no sum: ${first.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

/** `findings: 3 introduced by this plan, 12 there already`. */
export function findingsLine({ introduced, present }: SortedFindings): string {
  return `findings: ${introduced.length} introduced by this plan, ${present.length} there already`;
}

/** `overridden by ada until 2027-01-31: the reason`. */
export function overrideText({ by, reason, until, run }: Override): string {
  return `overridden by ${by} ${run === undefined ? `until ${until}` : `for run ${run}`}: ${reason}`;
}
