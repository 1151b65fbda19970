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
  providerArgument: (name: string) => unknown = () => undefined,
): Pick<Resource, 'region' | 'account' | 'tags'> {
  const names = Object.hasOwn(clouds, provider) ? (clouds[provider] ?? elsewhere) : elsewhere;
  const own = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);
  const textOf = (candidates: readonly string[]) =>
    [...candidates.map(own), ...candidates.map(providerArgument)].map(theOne).find(isKnownText);
  const region = textOf(names.region);
  const account = textOf(names.account);
  const tags = names.tags.map(own).find(isTags);
  return { ...(region && { region }), ...(account && { account }), ...(tags && { tags }) };
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
