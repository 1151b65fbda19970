import { readsAll } from '../../engine/evaluate/input.ts';
import { unreadResources } from '../../engine/inventory/cloud/index.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { schemas } from '../builtin/index.ts';
import type { StoredRow } from '../inventory/index.ts';
import { coveredTypes, type Database, type Root } from '../store/index.ts';

/** The types that policies read and that were not read of the roots of clouds, or not wholly, by the key of the root. */
export async function unreadTypes(
  { db }: Database,
  roots: readonly Root[],
  policies: readonly Policy[],
): Promise<Map<string, string[]>> {
  const asked = [...new Set(policies.filter((policy) => !readsAll(policy)).flatMap(({ types }) => types))].sort();
  const covered = await coveredTypes(db, roots);
  return new Map(covered.map(({ types, ...root }) => [keyOf(root), asked.filter((type) => !types.has(type))]));
}

/** What stands for what was not read, so that no policy takes it for granted that there is none. */
export function unreadRows(types: readonly string[]): StoredRow[] {
  return unreadResources(types, schemas()).map((resource) => ({
    document: JSON.stringify(resource),
    places: null,
    managed: resource.managed,
    isData: false,
  }));
}

/** Whether an address is that of such a resource. */
export function isUnread(address: string): boolean {
  return /^\w+\.unread$/.test(address);
}

export function keyOf({ source, root }: Root): string {
  return JSON.stringify([source, root]);
}
