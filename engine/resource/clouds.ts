import type { Json } from '../../core/host/boundary.ts';
import type { Resource } from './document.ts';

/** Where a resource, or else its provider, says what it shares with others; the first that is set counts. */
const clouds: Record<string, { region: string[]; account: string[]; tags: string[] }> = {
  aws: { region: ['region'], account: ['allowed_account_ids'], tags: ['tags_all', 'tags'] },
  google: {
    region: ['region', 'location'],
    account: ['project'],
    tags: ['effective_labels', 'terraform_labels', 'labels'],
  },
  azurerm: { region: ['location'], account: ['subscription_id'], tags: ['tags'] },
};

const elsewhere = { region: ['region'], account: [], tags: ['tags'] };

/** Region, account and effective tags of a resource that a provider has planned or made. */
export function sharedOf(
  provider: string,
  values: Resource['values'],
  providerArgument?: (name: string) => unknown,
): Pick<Resource, 'region' | 'account' | 'tags'> {
  const names = Object.hasOwn(clouds, provider) ? (clouds[provider] ?? elsewhere) : elsewhere;
  const shared: Pick<Resource, 'region' | 'account' | 'tags'> = {};
  const region = textOf(names.region, values, providerArgument);
  if (region !== undefined) shared.region = region;
  const account = textOf(names.account, values, providerArgument);
  if (account !== undefined) shared.account = account;
  for (const name of names.tags) {
    const tags = Object.hasOwn(values, name) ? values[name] : undefined;
    if (isTags(tags)) return { ...shared, tags };
  }
  return shared;
}

/** The text that a resource has under one of these names, or else its provider. */
function textOf(
  names: readonly string[],
  values: Resource['values'],
  providerArgument: ((name: string) => unknown) | undefined,
): string | undefined {
  for (const name of names) {
    const own = Object.hasOwn(values, name) ? theOne(values[name]) : undefined;
    if (isKnownText(own)) return own;
  }
  return providerArgument && names.map(providerArgument).map(theOne).find(isKnownText);
}

/** The only element of a list that has one. */
function theOne(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

function isKnownText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !value.includes('${');
}

function isTags(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
