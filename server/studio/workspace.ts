import type { Configuration, Resource } from '../../engine/resource/document.ts';
import type { CheckedRoot } from '../checking/checked_roots.ts';
import type { Context } from '../features/feature.ts';
import { nameOf, pathBelow } from '../workspace/uri.ts';

/** A root module of the open folders, as it was last checked. */
export interface WorkspaceRoot extends CheckedRoot {
  /** The address of its folder. */
  folder: string;
  /** What people call it: its path in the open folder. */
  name: string;
}

/** Every root module of the workspace that was read. */
export async function rootsOf({ roots, folders }: Context): Promise<WorkspaceRoot[]> {
  const found: WorkspaceRoot[] = [];
  for (const folder of roots.folders()) {
    const root = await roots.of(folder);
    const open = folders.of(folder);
    const path = open === undefined ? undefined : pathBelow(open, folder);
    if (root) found.push({ ...root, folder, name: path || nameOf(folder) });
  }
  return found;
}

/** The managed resources of a root, in order of type and address. */
export function resourcesOf({ document }: Configuration): Resource[] {
  return Object.values(document.resource).flat();
}
