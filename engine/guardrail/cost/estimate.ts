import type { Component } from '../../../knowledge/prices/prices.ts';
import type { Resource, ResourceDocument } from '../../resource/document.ts';
import type { PriceList } from './price_list.ts';
import { costOf, type Find } from './resource_cost.ts';

/** What one resource costs a month, before and after a plan. */
export interface ResourceCost {
  address: string;
  before: number;
  after: number;
}

/** What a plan makes a workspace cost a month, in US dollars. */
export interface CostEstimate {
  before: number;
  after: number;
  /** Those that cost something, the dearest first. */
  resources: ResourceCost[];
  /** Resources after the plan that are not in these sums. */
  unpriced: { address: string; reason: string }[];
  /** Who knows the prices. */
  by: 'prices' | 'infracost';
}

/** Estimates from a list of prices what there is before and after a plan. */
export function estimate(before: ResourceDocument, after: ResourceDocument, prices: PriceList): CostEstimate {
  const was = costsOf(before, prices);
  const is = costsOf(after, prices);
  const addresses = [...new Set([...was.costs.keys(), ...is.costs.keys()])];
  const resources = addresses.map((address) => ({
    address,
    before: was.costs.get(address) ?? 0,
    after: is.costs.get(address) ?? 0,
  }));
  return estimateOf(resources, is.unpriced, 'prices');
}

/** Sums up. */
export function estimateOf(
  resources: readonly ResourceCost[],
  unpriced: CostEstimate['unpriced'],
  by: CostEstimate['by'],
): CostEstimate {
  const paid = resources.filter(({ before, after }) => before > 0 || after > 0);
  return {
    before: paid.reduce((sum, one) => sum + one.before, 0),
    after: paid.reduce((sum, one) => sum + one.after, 0),
    resources: paid.toSorted((a, b) => b.after - a.after || b.before - a.before || (a.address < b.address ? -1 : 1)),
    unpriced,
    by,
  };
}

function costsOf(document: ResourceDocument, prices: PriceList) {
  const costs = new Map<string, number>();
  const unpriced: CostEstimate['unpriced'] = [];
  const find = finderIn(document);
  for (const [type, resources] of Object.entries(document.resource)) {
    if (prices.componentsOf(type)?.length === 0) continue;
    for (const resource of resources) {
      const cost = costOf(resource, prices, find);
      if ('monthly' in cost) costs.set(resource.address, cost.monthly);
      else unpriced.push({ address: resource.address, reason: cost.unpriced });
    }
  }
  return { costs, unpriced };
}

/** Finds what a resource uses by a reference, `${aws_launch_template.web.id}`, or by what an attribute of it is. */
function finderIn({ resource }: ResourceDocument): Find {
  const indexes = new Map<string, Map<string, Resource>>();
  const indexOf = ({ type, by }: NonNullable<Component['of']>) => {
    const key = `${type} ${by}`;
    let index = indexes.get(key);
    if (!index) {
      index = new Map();
      for (const one of (Object.hasOwn(resource, type) ? resource[type] : undefined) ?? []) {
        index.set(`\${${one.address}}`, one);
        const value = Object.hasOwn(one.values, by) ? one.values[by] : undefined;
        if (typeof value === 'string') index.set(value, one);
      }
      indexes.set(key, index);
    }
    return index;
  };
  return (of, text) => indexOf(of).get(text.replace(/^\$\{(.+)\.\w+\}$/, '${$1}'));
}
