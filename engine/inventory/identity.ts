import type { Resource } from '../resource/document.ts';
import { googleName } from './google_names.ts';
import { kubernetesNameOf } from './kubernetes_names.ts';

/** Where something is, so far as its identity says. */
export interface Place {
  account?: string;
  region?: string;
}

interface Spelling {
  /** What the provider calls a resource, from what a state has of it. */
  identity(resource: Resource): string | undefined;
  place(identity: string): Place;
}

/** How each provider names what it has. */
const spellings: Readonly<Record<string, Spelling>> = {
  aws: {
    identity: ({ values: { arn } }) => (isText(arn) && arn.startsWith('arn:') ? arn : undefined),
    place(arn) {
      const [, , , region, account] = arn.split(':');
      return { ...(region && { region }), ...(account && { account }) };
    },
  },
  azurerm: {
    // Azure tells names apart, but not by their case.
    identity: ({ values: { id } }) => (isText(id) && /^\/subscriptions\//i.test(id) ? id.toLowerCase() : undefined),
    place: (id) => placeAt(id, /^\/subscriptions\/(?<account>[^/]+)/i),
  },
  google: {
    identity: googleName,
    place: (name) =>
      placeAt(
        name,
        /\/projects\/(?<account>[^/]+)(?:\/(?:global|(?:regions|locations|zones)\/(?<region>[a-z]+-[a-z]+\d+)))?/,
      ),
  },
  kubernetes: { identity: kubernetesNameOf, place: () => ({}) },
};

/** What the provider calls a resource of a state; absent where the state does not tell. */
export function identityOf(resource: Resource): string | undefined {
  return spellingOf(resource.provider)?.identity(resource);
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

function placeAt(identity: string, pattern: RegExp): Place {
  const { account, region } = pattern.exec(identity)?.groups ?? {};
  return { ...(account && { account }), ...(region && { region }) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
