import { z } from 'zod';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { ask, type Failure, type Patience } from '../rest/index.ts';
import type { Cluster } from './clusters.ts';
import { passing } from './kinds.ts';
import { problem } from './problem.ts';

/** Something that a cluster has lists of. */
export interface Kind {
  /** As objects name it: `apps/v1/Deployment`. */
  type: string;
  /** `/apis/apps/v1`. */
  api: string;
  /** `deployments`. */
  plural: string;
  isNamespaced: boolean;
}

const Groups = z.object({
  groups: z.array(z.object({ name: z.string(), preferredVersion: z.object({ groupVersion: z.string() }) })),
});
const Resources = z.object({
  resources: z.array(
    z.object({ name: z.string(), kind: z.string(), namespaced: z.boolean(), verbs: z.array(z.string()) }),
  ),
});

type Discovered = { kinds: Kind[]; diagnostics: Diagnostic[] };

/** What a cluster can list; a group that does not answer does not stop the others. */
export async function discover(cluster: Cluster, signal: AbortSignal, patience: Patience): Promise<Discovered> {
  const groups = await get(cluster, '/apis', Groups, signal, patience);
  const core = await kindsOf(cluster, { version: 'v1', api: '/api/v1' }, signal, patience);
  // Who is refused the first question is refused the others.
  if ('failure' in groups) return { kinds: core.kinds, diagnostics: problem(cluster, 'its groups', groups.failure) };
  const found = [core];
  for (const { name, preferredVersion } of groups.groups) {
    const version = preferredVersion.groupVersion;
    if (passing.groups.has(name)) continue;
    found.push(await kindsOf(cluster, { version, api: `/apis/${version}` }, signal, patience));
  }
  return { kinds: found.flatMap(({ kinds }) => kinds), diagnostics: found.flatMap(({ diagnostics }) => diagnostics) };
}

async function kindsOf(
  cluster: Cluster,
  { version, api }: { version: string; api: string },
  signal: AbortSignal,
  patience: Patience,
): Promise<Discovered> {
  const answer = await get(cluster, api, Resources, signal, patience);
  if ('failure' in answer) return { kinds: [], diagnostics: problem(cluster, `\`${version}\``, answer.failure) };
  const listed = answer.resources.filter(
    ({ name, kind, verbs }) => verbs.includes('list') && !name.includes('/') && !passing.kinds.has(kind),
  );
  const kinds = listed.map(({ name, kind, namespaced }) => ({
    type: `${version}/${kind}`,
    api,
    plural: name,
    isNamespaced: namespaced,
  }));
  return { kinds, diagnostics: [] };
}

async function get<T>(
  cluster: Cluster,
  path: string,
  shape: z.ZodType<T>,
  signal: AbortSignal,
  patience: Patience,
): Promise<T | { failure: Failure }> {
  const answer = await ask(cluster.send(path, 'application/json'), signal, patience);
  if (!answer.ok) return { failure: answer.failure };
  const parsed = shape.safeParse(answer.value);
  return parsed.success ? parsed.data : { failure: { kind: 'broken', said: 'it is no list of what there is' } };
}
