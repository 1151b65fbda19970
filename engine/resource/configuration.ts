import type { Diagnostic, ResourceSource } from '../../core/host/boundary.ts';
import type { Configuration, Resource, ResourceDocument } from './document.ts';

/** The `input` document of these resources and data sources: by type, in order of address. */
export function documentOf(resources: readonly Resource[], data: readonly Resource[]): ResourceDocument {
  return { resource: byType(resources), data: byType(data) };
}

/** A configuration of which nothing could be read. */
export function unreadable(root: string, diagnostics: Diagnostic[]): Configuration {
  return { root, document: documentOf([], []), sources: {}, diagnostics };
}

/** What is known of the place of a resource; addresses are the user's text, so only own keys count. */
export function sourceOf(configuration: Configuration, address: string): ResourceSource | undefined {
  return Object.hasOwn(configuration.sources, address) ? configuration.sources[address] : undefined;
}

/** Number of resources, data sources not counted. */
export function countResources(document: ResourceDocument): number {
  return Object.values(document.resource).reduce((sum, resources) => sum + resources.length, 0);
}

function byType(resources: readonly Resource[]): Record<string, Resource[]> {
  const types = new Map<string, Resource[]>();
  for (const resource of resources) {
    const list = types.get(resource.type);
    if (list) list.push(resource);
    else types.set(resource.type, [resource]);
  }
  // Object.fromEntries defines own keys, so a type named `__proto__` stays data.
  return Object.fromEntries([...types].sort(byKey).map(([type, list]) => [type, list.sort(byAddress)]));
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}

function byAddress(a: Resource, b: Resource): number {
  return a.address < b.address ? -1 : Number(a.address > b.address);
}
