import type { CostEstimate, ResourceCost } from '../cost/estimate.ts';
import type { CostRule } from '../settings.ts';
import type { PlaceOf, Reason } from '../verdict.ts';

/** How many resources a reason names. */
const named = 3;

/** What a plan costs too much. */
export function judgeCost(rule: CostRule, cost: CostEstimate, placeOf: PlaceOf): Reason[] {
  const { before, after, resources } = cost;
  const more = after - before;
  const grown = resources.toSorted((a, b) => growth(b) - growth(a)).filter((one) => growth(one) > 0);
  const reasons: Reason[] = [];
  const add = (message: string, causes: readonly ResourceCost[], show: (cause: ResourceCost) => number) => {
    const listed = causes.slice(0, named).map((cause) => `\`${cause.address}\` ${dollars(show(cause))}`);
    const place = causes[0] && placeOf(causes[0].address);
    reasons.push({ message: listed.length > 0 ? `${message}: ${listed.join(', ')}` : message, ...place });
  };
  if (rule.total && after > rule.total.amount)
    add(
      `it costs ${dollars(after)} a month, more than ${dollars(rule.total.amount)}`,
      resources.filter((one) => one.after > 0),
      (one) => one.after,
    );
  const { amount, percent } = rule.change ?? {};
  if (amount !== undefined && more > amount)
    add(`it costs ${dollars(more)} a month more than before, more than ${dollars(amount)}`, grown, growth);
  if (percent !== undefined && before > 0 && (more / before) * 100 > percent)
    add(`it costs ${Math.round((more / before) * 100)} % more than before, more than ${percent} %`, grown, growth);
  const most = rule.resource?.amount;
  if (most !== undefined)
    for (const one of grown.filter(({ after }) => after > most))
      reasons.push({
        address: one.address,
        message: `it costs ${dollars(one.after)} a month, more than ${dollars(most)}`,
        ...placeOf(one.address),
      });
  return reasons;
}

const growth = ({ before, after }: ResourceCost) => after - before;

/** `$18,433.44`. */
export function dollars(amount: number): string {
  const [whole = '0', cents = '00'] = Math.abs(amount).toFixed(2).split('.');
  return `${amount < 0 ? '-' : ''}$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}
