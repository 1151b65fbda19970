import { z } from 'zod';
import type { Schemas } from '../../knowledge/schema/index.ts';
import { localAddress, nameIn } from '../fix/address.ts';
import { documentOf } from '../resource/configuration.ts';
import { conform } from '../resource/conform.ts';
import type { Resource, ResourceDocument } from '../resource/document.ts';
import { member } from '../resource/plan_address.ts';
import { type Described, resourceOf } from '../resource/shown.ts';
import type { ruleActions } from './settings.ts';

export type Action = (typeof ruleActions)[number];

/** What a plan does to one resource. */
export interface Change {
  action: Action;
  /** As it is after the plan; as it was, where the plan deletes it. */
  resource: Resource;
}

const Removed = z.object({
  address: z.string(),
  deposed: z.null().optional(),
  change: z.object({ actions: z.tuple([z.literal('delete')]), before: z.record(z.string(), z.unknown()).nullish() }),
});
const Plan = z.object({ resource_changes: z.array(z.unknown()) });

/** Of many changes most are no removals: those are not looked at any further. */
function isRemoval(change: unknown): boolean {
  const actions = member(member(change, 'change'), 'actions');
  return Array.isArray(actions) && actions.length === 1 && actions[0] === 'delete';
}

/** The resources that a plan deletes: they are not in its document, which is what there is afterwards. */
export function removedBy(plan: unknown, schemas: Schemas): Resource[] {
  const read = Plan.safeParse(plan);
  if (!read.success) return [];
  return read.data.resource_changes.filter(isRemoval).flatMap((change) => {
    const removed = Removed.safeParse(change);
    if (!removed.success) return [];
    const { address } = removed.data;
    const { actions, before } = removed.data.change;
    const [type = ''] = localAddress(address).split('.');
    const module = address.slice(0, -localAddress(address).length - 1) || undefined;
    const described = { address, type, name: nameIn(address), module };
    return [{ ...removedResource(described, before ?? {}, schemas), actions }];
  });
}

/** What is deleted counts, whatever it was. */
function removedResource(
  described: Omit<Described, 'values'>,
  values: Described['values'],
  schemas: Schemas,
): Resource {
  try {
    return resourceOf({ ...described, values }, 'resource', schemas);
  } catch (error) {
    // Its values are nested too deeply to be read.
    if (error instanceof RangeError) return resourceOf({ ...described, values: {} }, 'resource', schemas);
    throw error;
  }
}

/** What a plan creates, updates, replaces and deletes. */
export function changesOf({ resource }: ResourceDocument, removed: readonly Resource[]): Change[] {
  const kept = Object.values(resource)
    .flat()
    .flatMap((one) => {
      const action = actionOf(one);
      return action ? [{ action, resource: one }] : [];
    });
  return [...kept, ...removed.map((one): Change => ({ action: 'delete', resource: one }))];
}

/** What a plan does to a resource; undefined where it leaves it as it is. */
export function actionOf({ actions = [] }: Resource): Action | undefined {
  if (actions.includes('create')) return actions.includes('delete') ? 'replace' : 'create';
  if (actions.includes('update')) return 'update';
  return actions.includes('delete') ? 'delete' : undefined;
}

/** The document as it was before a plan. What the plan leaves as it is, is the same object. */
export function documentBefore(
  { resource, data }: ResourceDocument,
  removed: readonly Resource[],
  schemas: Schemas,
): ResourceDocument {
  const before = Object.values(resource)
    .flat()
    .flatMap((one) => {
      const action = actionOf(one);
      if (!action) return [one];
      return action === 'create' ? [] : [asBefore(one, schemas)];
    });
  return { ...documentOf([...before, ...removed], []), data };
}

/** A resource with the values that it had before the plan. */
export function asBefore(resource: Resource, schemas: Schemas): Resource {
  const { before } = resource;
  if (typeof before !== 'object' || before === null || Array.isArray(before)) return resource;
  // What only its provider says of it, such as its region, is not in those values.
  const { tags: _, ...lasting } = resource;
  const { address, type, name, module } = resource;
  return conform({ ...lasting, ...resourceOf({ address, type, name, module, values: before }, 'resource') }, schemas);
}
