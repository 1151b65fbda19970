import type { Component, Quantity } from '../../../knowledge/prices/prices.ts';
import type { Resource } from '../../resource/document.ts';
import { pattern } from '../scope.ts';
import type { PriceList } from './price_list.ts';

/** Hours of a month, as providers count them. */
export const hoursOfMonth = 730;

/** Dollars a month, or why they are not known. */
export type Priced = { monthly: number } | { unpriced: string };

/** The resource that a text refers to. */
export type Find = (of: NonNullable<Component['of']>, text: string) => Resource | undefined;

/** What a component is asked for: the values that paths go into, and those of the resource itself. */
interface At {
  values: unknown;
  self: unknown;
}

const why = (text: string) => ({ unpriced: text });

/** What a resource costs, by what resources of its type are paid for. */
export function costOf(resource: Resource, prices: PriceList, find: Find): Priced {
  const components = prices.componentsOf(resource.type);
  if (!components) return why(`there is no price for \`${resource.type}\``);
  let monthly = 0;
  for (const component of components) {
    for (const at of placesOf(component, resource.values, find)) {
      const cost = 'unpriced' in at ? at : componentCost(component, at, prices);
      if ('unpriced' in cost) return cost;
      monthly += cost.monthly;
    }
  }
  return { monthly: monthly * prices.factor(resource.region) };
}

function placesOf({ of, each }: Component, self: Resource['values'], find: Find): (At | { unpriced: string })[] {
  let values: unknown = self;
  if (of) {
    const text = valueAt({ values: self, self }, of.path);
    if (typeof text !== 'string') return [why(`\`${of.path}\` is not set`)];
    const found = find(of, text);
    if (!found) return [why(`the \`${of.type}\` that it uses is not in the plan`)];
    values = found.values;
  }
  if (each === undefined) return [{ values, self }];
  const elements = valueAt({ values, self }, each);
  if (typeof elements === 'string') return [why(`\`${each}\` is not known before apply`)];
  return Array.isArray(elements) ? elements.map((element: unknown) => ({ values: element, self })) : [];
}

function componentCost({ what, per, price, times, when }: Component, at: At, prices: PriceList): Priced {
  for (const [path, texts] of Object.entries(when)) {
    const value = valueAt(at, path);
    if (isUnknown(value)) return why(`\`${path}\` is not known before apply`);
    if (!pattern(texts).test(value === undefined ? '' : String(value))) return { monthly: 0 };
  }
  let cost: number;
  if (typeof price === 'number') cost = price;
  else {
    const name = valueAt(at, price.path) ?? price.otherwise;
    if (isUnknown(name)) return why(`\`${price.path}\` is not known before apply`);
    const found = name === undefined ? undefined : prices.price(price.table, String(name));
    if (found === undefined)
      return why(
        name === undefined ? `\`${price.path}\` is not set` : `there is no price for \`${String(name)}\` (${what})`,
      );
    cost = found;
  }
  for (const quantity of times) {
    const factor = amountOf(quantity, at);
    if (typeof factor !== 'number') return factor;
    cost *= factor;
  }
  return { monthly: per === 'hour' ? cost * hoursOfMonth : cost };
}

function amountOf(quantity: Quantity, at: At): number | { unpriced: string } {
  if (typeof quantity === 'number') return quantity;
  const { path, values, otherwise } = quantity;
  const value = valueAt(at, path);
  if (value === undefined) return otherwise ?? why(`\`${path}\` is not set`);
  if (isUnknown(value)) return why(`\`${path}\` is not known before apply`);
  const amount = values ? values[String(value)] : Number(value);
  return amount === undefined || !Number.isFinite(amount) || amount < 0 ? why(`\`${path}\` is no amount`) : amount;
}

/** What stands at a path; null and what is not there are undefined. */
function valueAt({ values, self }: At, path: string): unknown {
  const [first, ...rest] = path.split('.');
  const steps = first === 'self' ? rest : [first, ...rest];
  let value: unknown = first === 'self' ? self : values;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || step === undefined || !Object.hasOwn(value, step))
      return isUnknown(value) ? value : undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value ?? undefined;
}

function isUnknown(value: unknown): value is string {
  return typeof value === 'string' && value.includes('${');
}
