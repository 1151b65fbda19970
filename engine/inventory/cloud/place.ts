import type { Json } from '../../../core/host/boundary.ts';
import { conversions } from './convert.ts';

/** What a name of a place leads to first; `undefined`: it is not one of the answer's. */
export type Scope = Json | undefined;

/** The value at a place, `Logging.Bucket | lower`; undefined where there is none. A list on the way gives the list of what is found in each. */
export function at(scope: Scope, place: string): Json | undefined {
  const [path = '', ...names] = place.split('|').map((part) => part.trim());
  let value = path === '.' ? scope : find(scope, path.split('.'));
  for (const step of names) {
    if (value === undefined || value === null) return undefined;
    const [name = '', word = ''] = step.split(' ');
    const convert = Object.hasOwn(conversions, name) ? conversions[name] : undefined;
    value = convert?.(value, word);
  }
  return value ?? undefined;
}

function find(scope: Scope, steps: readonly string[]): Json | undefined {
  let value = scope;
  for (const [index, step] of steps.entries()) {
    if (Array.isArray(value) && !/^\d+$/.test(step)) {
      const found = value.map((one) => find(one, steps.slice(index))).filter((one) => one !== undefined);
      return found.flat();
    }
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<string, Json>)[step] : undefined;
  }
  return value ?? undefined;
}

/** A text with what stands at the places in its braces; undefined where one of them has no text. */
export function fill(template: string, scope: Scope): string | undefined {
  let isWhole = true;
  const text = template.replaceAll(/\{([^{}]+)\}/g, (_, place: string) => {
    const value = at(scope, place);
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    isWhole = false;
    return '';
  });
  return isWhole ? text : undefined;
}
