import { z } from 'zod';
import { ask, type Failure, type Patience } from '../rest/index.ts';
import type { Authorize } from './credentials.ts';

/** What Cloud Asset Inventory has on a resource; `resource` or `iamPolicy`, by what was asked for. */
const Asset = z.looseObject({
  name: z.string(),
  assetType: z.string(),
  resource: z
    .looseObject({ data: z.record(z.string(), z.json()).optional(), location: z.string().optional() })
    .optional(),
  iamPolicy: z.json().optional(),
});
export type Asset = z.infer<typeof Asset>;

/** What a search finds of a resource. */
const Found = z.looseObject({
  name: z.string(),
  assetType: z.string(),
  /** With its number: `projects/123`. */
  project: z.string().optional(),
  displayName: z.string().optional(),
  location: z.string().optional(),
  labels: z.record(z.string(), z.string()).optional(),
  additionalAttributes: z.record(z.string(), z.unknown()).optional(),
});
export type Found = z.infer<typeof Found>;

export type Page<T> = { ok: true; rows: T[]; next?: string } | { ok: false; failure: Failure };

export interface Asking {
  endpoint: string;
  authorize: Authorize;
  patience: Patience;
}

const Listed = z.object({ assets: z.array(z.unknown()).optional(), nextPageToken: z.string().optional() });
const Searched = z.object({ results: z.array(z.unknown()).optional(), nextPageToken: z.string().optional() });

/** A page of the assets of a parent, `projects/123`: their content, or who may do what with them. */
export async function listAssets(
  asked: { parent: string; content: 'RESOURCE' | 'IAM_POLICY'; type?: string },
  from: string | undefined,
  asking: Asking,
  signal: AbortSignal,
): Promise<Page<Asset>> {
  const query = new URLSearchParams({ contentType: asked.content, pageSize: '1000' });
  if (asked.type !== undefined) query.append('assetTypes', asked.type);
  if (from !== undefined) query.set('pageToken', from);
  const answer = await get(`/v1/${asked.parent}/assets?${query}`, asking, signal);
  if (!answer.ok) return answer;
  const page = Listed.safeParse(answer.value);
  if (!page.success) return noPage;
  return pageOf(page.data.assets ?? [], Asset, page.data.nextPageToken);
}

/** A page of what is below a scope, `organizations/123`: that it is there, and what is known of it at first sight. */
export async function searchAssets(
  asked: { scope: string; types?: readonly string[] },
  from: string | undefined,
  asking: Asking,
  signal: AbortSignal,
): Promise<Page<Found>> {
  const query = new URLSearchParams({ pageSize: '500', orderBy: 'name' });
  for (const type of asked.types ?? []) query.append('assetTypes', type);
  if (from !== undefined) query.set('pageToken', from);
  const answer = await get(`/v1/${asked.scope}:searchAllResources?${query}`, asking, signal);
  if (!answer.ok) return answer;
  const page = Searched.safeParse(answer.value);
  if (!page.success) return noPage;
  return pageOf(page.data.results ?? [], Found, page.data.nextPageToken);
}

function get(path: string, { endpoint, authorize, patience }: Asking, signal: AbortSignal) {
  const address = new URL(path, endpoint);
  return ask(
    async ({ renew, signal: own }) => {
      const headers = await authorize(address.href, { renew });
      return fetch(address, { headers, signal: own });
    },
    signal,
    patience,
  );
}

const noPage = { ok: false, failure: { kind: 'broken', said: 'it is no page of assets' } } as const;

function pageOf<T>(rows: readonly unknown[], shape: z.ZodType<T>, next: string | undefined): Page<T> {
  return { ok: true, rows: rows.flatMap((row) => shape.safeParse(row).data ?? []), ...(next && { next }) };
}
