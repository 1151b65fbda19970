import { z } from 'zod';
import { ask, type Failure, type Patience } from '../rest/index.ts';
import type { Cluster } from './clusters.ts';
import type { Metadata } from './kinds.ts';

export type Item = { metadata: Metadata } & Record<string, unknown>;
export type Items = { ok: true; items: Item[]; next?: string } | { ok: false; failure: Failure };

const Listed = z.object({
  metadata: z.object({ continue: z.string().nullish() }),
  items: z
    .array(
      z.looseObject({
        metadata: z.looseObject({
          name: z.string(),
          namespace: z.string().optional(),
          labels: z.record(z.string(), z.string()).nullish(),
          ownerReferences: z.array(z.looseObject({ kind: z.string(), controller: z.boolean().nullish() })).nullish(),
        }),
      }),
    )
    .nullish(),
});
const Expired = z.object({ metadata: z.object({ continue: z.string().min(1) }) });

const pageSize = 500;
const whole = 'application/json';
/** Names and labels alone: what else a kind has, secrets above all, is not sent. */
const metadataOnly = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';

/** A page of the objects at a path. */
export async function list(
  cluster: Cluster,
  { path, isWhole }: { path: string; isWhole: boolean },
  from: string | undefined,
  signal: AbortSignal,
  patience: Patience,
): Promise<Items> {
  const query = new URLSearchParams({ limit: String(pageSize), ...(from !== undefined && { continue: from }) });
  const answer = await ask(cluster.send(`${path}?${query}`, isWhole ? whole : metadataOnly), signal, patience);
  if (!answer.ok) {
    // The list as it was is no longer kept: the server offers to go on with it as it is now.
    const expired = answer.failure.status === 410 ? Expired.safeParse(answer.failure.body).data : undefined;
    const renewed = expired?.metadata.continue;
    if (renewed && renewed !== from) return { ok: true, items: [], next: renewed };
    return answer;
  }
  const page = Listed.safeParse(answer.value);
  if (!page.success) return { ok: false, failure: { kind: 'broken', said: 'it is no list of objects' } };
  const next = page.data.metadata.continue;
  return { ok: true, items: page.data.items ?? [], ...(next && { next }) };
}
