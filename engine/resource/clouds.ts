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
  const own = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);
  const textOf = (candidates: readonly string[]) =>
    firstText(candidates, own) ?? (providerArgument && firstText(candidates, providerArgument));
  const shared: Pick<Resource, 'region' | 'account' | 'tags'> = {};
  const region = textOf(names.region);
  if (region !== undefined) shared.region = region;
  const account = textOf(names.account);
  if (account !== undefined) shared.account = account;
  for (const name of names.tags) {
    const tags = own(name);
    if (isTags(tags)) return { ...shared, tags };
  }
  return shared;
}

function firstText(names: readonly string[], given: (name: string) => unknown): string | undefined {
  for (const name of names) {
    const value = theOne(given(name));
    if (isKnownText(value)) return value;
  }
  return undefined;
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
