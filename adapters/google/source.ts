import type { Diagnostic, Json } from '../../core/host/boundary.ts';
import { type Cloud, type CloudAnswer, cloudResources, typesIn } from '../../engine/inventory/cloud/index.ts';
import type { GoogleSettings } from '../../engine/inventory/settings/google.ts';
import type { InventoryResource, InventorySource, Shard } from '../../engine/inventory/source.ts';
import { type Failure, type Patience, patience as patienceOfAll, problemsOf } from '../rest/index.ts';
import { type Asking, type Asset, type Found, listAssets, type Page, searchAssets } from './assets.ts';
import { type Authorize, googleAuthorize } from './credentials.ts';
import { type Holder, iam, survey } from './survey.ts';

export interface GoogleOptions {
  /** As reports name it. */
  name: string;
  cloud: Cloud;
  /** Of Cloud Asset Inventory, where it is not Google's own. */
  endpoint?: string;
  authorize?: Authorize;
  patience?: Patience;
}

/** In the table, who may do what with something of a type. */
const iamSuffix = ' iam';

/** What organisations, folders and projects hold, by Cloud Asset Inventory: a shard is a type in a project. */
export function createGoogleSource(settings: GoogleSettings, options: GoogleOptions): InventorySource {
  const { name, cloud, endpoint = 'https://cloudasset.googleapis.com' } = options;
  const { authorize = googleAuthorize(), patience = patienceOfAll } = options;
  const asking: Asking = { endpoint, authorize, patience };
  return {
    name,
    tells: 'cloud',
    async shards(signal) {
      const shards = new Map<string, Shard>();
      const diagnostics: Diagnostic[] = [];
      for (const scope of settings.scopes) {
        const found = await survey(scope, settings.types, asking, signal);
        if ('failure' in found) diagnostics.push(...problem(`what there is in \`${scope}\``, found.failure));
        // Scopes may overlap.
        else
          for (const shard of found.holders.flatMap((holder) => shardsOf(name, holder, settings.types, cloud)))
            shards.set(shard.id, shard);
      }
      return { shards: [...shards.values()], diagnostics };
    },
    async *read(shard, from, signal) {
      const { type = '', account } = shard;
      const parent = shard.id.slice(`${name}/`.length, -`/${type}`.length);
      const read = readerOf({ type, parent, account }, cloud, asking);
      for (let next = from; ; ) {
        const page = await read(next, signal);
        if (!page.ok) {
          const diagnostics = problem(`\`${type}\` of \`${account ?? parent}\``, page.failure);
          return yield { resources: [], diagnostics, failed: true as const };
        }
        next = page.next;
        yield { resources: page.rows, diagnostics: [], ...(next !== undefined && { next }) };
        if (next === undefined) return;
      }
    },
  };
}

/** A shard for each type that there is; the first of a project says too that there is nothing of the others. */
function shardsOf(
  name: string,
  { parent, project, types }: Holder,
  wanted: readonly string[] | undefined,
  { table }: Cloud,
): Shard[] {
  const none = wanted ? [] : Object.keys(table).filter((type) => !types.has(type) && !type.endsWith(iamSuffix));
  const policies = Object.keys(table).filter((type) => type.endsWith(iamSuffix));
  return [...types].sort().map((type, index) => ({
    id: `${name}/${parent}/${type}`,
    root: `${name}/${project ?? parent}`,
    ...(project !== undefined && { account: project }),
    type,
    covers: typesIn(table, [...(type === iam ? policies : [type]), ...(index === 0 ? none : [])]),
  }));
}

interface Part {
  type: string;
  parent: string;
  account: string | undefined;
}

type Reader = (from: string | undefined, signal: AbortSignal) => Promise<Page<InventoryResource>>;

/** What is in the table is read with its content, the rest at first sight. */
function readerOf({ type, parent, account }: Part, cloud: Cloud, asking: Asking): Reader {
  if (type === iam) {
    return async (from, signal) =>
      mapped(await listAssets({ parent, content: iam }, from, asking, signal), (asset) => {
        const called = asset.assetType + iamSuffix;
        return Object.hasOwn(cloud.table, called) ? cloudResources(answerOf(asset, called, account), cloud) : [];
      });
  }
  if (Object.hasOwn(cloud.table, type)) {
    return async (from, signal) =>
      mapped(await listAssets({ parent, content: 'RESOURCE', type }, from, asking, signal), (asset) =>
        cloudResources(answerOf(asset, type, account), cloud),
      );
  }
  return async (from, signal) =>
    mapped(await searchAssets({ scope: parent, types: [type] }, from, asking, signal), (found) =>
      cloudResources(sightOf(found, account), cloud),
    );
}

function mapped<T>(page: Page<T>, made: (row: T) => InventoryResource[]): Page<InventoryResource> {
  return page.ok ? { ...page, rows: page.rows.flatMap(made) } : page;
}

function answerOf({ name, resource, iamPolicy }: Asset, type: string, account: string | undefined): CloudAnswer {
  const data = resource?.data as Record<string, Json> | undefined;
  const properties = { name, ...(data && { data }), ...(iamPolicy !== undefined && { iamPolicy: iamPolicy as Json }) };
  return {
    ...placed(name, resource?.location, account),
    type,
    ...((data || iamPolicy !== undefined) && { properties }),
  };
}

function sightOf({ name, assetType, displayName, location, labels }: Found, account: string | undefined): CloudAnswer {
  return {
    ...placed(name, location, account),
    type: assetType,
    ...(displayName && { name: displayName }),
    ...(labels && { tags: labels }),
  };
}

function placed(name: string, location: string | undefined, account: string | undefined) {
  const region = location === 'global' ? undefined : location?.replace(/^([a-z]+-[a-z]+\d+)-[a-z]$/, '$1');
  return {
    id: name,
    name: name.slice(name.lastIndexOf('/') + 1),
    identity: name,
    ...(account !== undefined && { account }),
    ...(region && { region }),
  };
}

function problem(what: string, failure: Failure): Diagnostic[] {
  return problemsOf(
    {
      system: 'google',
      called: 'Google Cloud',
      what,
      credentials: 'log in with `gcloud auth application-default login`, or set `GOOGLE_APPLICATION_CREDENTIALS`',
      permission: 'give the identity the role Cloud Asset Viewer there, and enable the Cloud Asset API',
    },
    failure,
  );
}
