import type { Configuration, Resource } from '../resource/document.ts';
import { identityOf } from './identity.ts';
import type { InventoryResource } from './source.ts';

/** The resources that a state, a plan or a folder describes, as the inventory has them. */
export function describedResources({ document, sources }: Configuration): InventoryResource[] {
  const all = (types: Record<string, Resource[]>) => Object.values(types).flat();
  const known = (resource: Resource): InventoryResource => {
    const identity = identityOf(resource);
    const source = Object.hasOwn(sources, resource.address) ? sources[resource.address] : undefined;
    return { ...resource, ...(identity !== undefined && { identity }), ...(source && { source }) };
  };
  return [
    ...all(document.resource).map(known),
    // What a data source shows belongs to whoever made it.
    ...all(document.data).map((resource) => ({ ...resource, mode: 'data' as const })),
  ];
}
