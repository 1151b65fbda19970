import type { Json } from '../../core/host/boundary.ts';
import type { Resource } from './document.ts';

/** Where the values of a resource say what it shares with others of its provider; the first that is set counts. */
const clouds: Record<string, { region: string[]; account: string[]; tags: string[] }> = {
  aws: { region: ['region'], account: [], tags: ['tags_all', 'tags'] },
  google: {
    region: ['region', 'location'],
    account: ['project'],
    tags: ['effective_labels', 'terraform_labels', 'labels'],
  },
  azurerm: { region: ['location'], account: ['subscription_id'], tags: ['tags'] },
};

const elsewhere = { region: ['region'], account: [], tags: ['tags'] };

/** Region, account and effective tags of a resource that a provider has planned or made. */
export function sharedOf(provider: string, values: Resource['values']): Pick<Resource, 'region' | 'account' | 'tags'> {
  const names = Object.hasOwn(clouds, provider) ? (clouds[provider] ?? elsewhere) : elsewhere;
  const region = firstOf(names.region, values, isKnownText);
  const account = firstOf(names.account, values, isKnownText);
  const tags = firstOf(names.tags, values, isTags);
  return { ...(region && { region }), ...(account && { account }), ...(tags && { tags }) };
}

function firstOf<T extends Json>(
  names: readonly string[],
  values: Resource['values'],
  is: (value: Json) => value is T,
): T | undefined {
  return names.flatMap((name) => (Object.hasOwn(values, name) ? [values[name] ?? null] : [])).find(is);
}

function isKnownText(value: Json): value is string {
  return typeof value === 'string' && !value.includes('${');
}

function isTags(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
