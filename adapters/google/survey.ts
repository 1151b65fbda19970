import type { Failure } from '../rest/index.ts';
import { type Asking, type Found, searchAssets } from './assets.ts';

/** A project, or what is above projects, and the types that it has something of. */
export interface Holder {
  /** What assets are listed of: `projects/123`. */
  parent: string;
  /** The id of the project as code has it; absent above projects. */
  project?: string;
  types: Set<string>;
}

/** Beside the types: who may do what with anything of a project. */
export const iam = 'IAM_POLICY';

const projectType = 'cloudresourcemanager.googleapis.com/Project';

/** What there is below a scope, and where. */
export async function survey(
  scope: string,
  types: readonly string[] | undefined,
  asking: Asking,
  signal: AbortSignal,
): Promise<{ holders: Holder[] } | { failure: Failure }> {
  const holders = new Map<string, Holder>();
  const wanted = types && [...new Set([...types, projectType])];
  for (let next: string | undefined, first = true; first || next !== undefined; first = false) {
    const page = await searchAssets({ scope, ...(wanted && { types: wanted }) }, next, asking, signal);
    if (!page.ok) return { failure: page.failure };
    for (const found of page.rows) {
      const parent = found.project ?? scope;
      const holder = holders.get(parent) ?? { parent, types: new Set(types ? [] : [iam]) };
      const id = found.assetType === projectType ? projectIdOf(found) : undefined;
      if (id !== undefined) holder.project = id;
      if (!types || types.includes(found.assetType)) holder.types.add(found.assetType);
      holders.set(parent, holder);
    }
    next = page.next;
  }
  return { holders: [...holders.values()] };
}

function projectIdOf({ name, additionalAttributes }: Found): string {
  const id = additionalAttributes?.projectId;
  return typeof id === 'string' ? id : name.slice(name.lastIndexOf('/') + 1);
}
