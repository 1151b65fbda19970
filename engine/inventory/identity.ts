import type { Resource } from '../resource/document.ts';

/** Where something is, so far as its identity says. */
export interface Place {
  account?: string;
  region?: string;
}

interface Spelling {
  /** What the provider calls a resource, from what a state has of it. */
  identity(values: Resource['values']): string | undefined;
  place(identity: string): Place;
}

/** How each provider names what it has. */
const spellings: Readonly<Record<string, Spelling>> = {
  aws: {
    identity: ({ arn }) => (isText(arn) && arn.startsWith('arn:') ? arn : undefined),
    place(arn) {
      const [, , , region, account] = arn.split(':');
      return { ...(region && { region }), ...(account && { account }) };
    },
  },
  azurerm: {
    // Azure tells names apart, but not by their case.
    identity: ({ id }) => (isText(id) && /^\/subscriptions\//i.test(id) ? id.toLowerCase() : undefined),
    place: (id) => placeAt(id, /^\/subscriptions\/(?<account>[^/]+)/i),
  },
  google: {
    identity: ({ self_link }) => (isText(self_link) ? fullName(self_link) : undefined),
    place: (name) =>
      placeAt(
        name,
        /\/projects\/(?<account>[^/]+)(?:\/(?:global|(?:regions|locations|zones)\/(?<region>[a-z]+-[a-z]+\d+)))?/,
      ),
  },
};

/** What the provider calls a resource of a state; absent where the state does not tell. */
export function identityOf({ provider, values }: Resource): string | undefined {
  return spellingOf(provider)?.identity(values);
}

/** Account and region of a resource: its own word first, and then what its identity says. */
export function placeOf(resource: Resource & { identity?: string; partOf?: string }): Place {
  const { provider, account, region } = resource;
  const identity = resource.identity ?? resource.partOf;
  const named = identity === undefined ? {} : (spellingOf(provider)?.place(identity) ?? {});
  return { ...named, ...(account && { account }), ...(region && { region }) };
}

/** The same for the same resource, however its provider spelled it. */
export function sameIdentity(identity: string): string {
  return identity.startsWith('/') && !identity.startsWith('//') ? identity.toLowerCase() : identity;
}

function spellingOf(provider: string): Spelling | undefined {
  return Object.hasOwn(spellings, provider) ? spellings[provider] : undefined;
}

/** Google's full resource name for a link of its API. */
function fullName(link: string): string | undefined {
  const { host, service, rest } =
    /^https:\/\/(?<host>\w+)\.googleapis\.com\/(?:(?<service>[a-z]+)\/)?v\w+\/(?<rest>.+)$/.exec(link)?.groups ?? {};
  const owner = host === 'www' ? service : host;
  if (owner === undefined || rest === undefined) return undefined;
  // Of buckets, the full name has nothing before the bucket's own.
  return `//${owner}.googleapis.com/${rest.replace(/^b\//, '')}`;
}

function placeAt(identity: string, pattern: RegExp): Place {
  const { account, region } = pattern.exec(identity)?.groups ?? {};
  return { ...(account && { account }), ...(region && { region }) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
