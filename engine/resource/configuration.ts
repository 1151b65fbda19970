import type { Diagnostic, ResourceSource } from '../../core/host/boundary.ts';
import type { Configuration, Resource, ResourceDocument } from './document.ts';

/** The `input` document of these resources and data sources: by type, in order of address. */
export function documentOf(resources: readonly Resource[], data: readonly Resource[]): ResourceDocument {
  return { resource: byType(resources), data: byType(data) };
}

/** What is different from an earlier document. */
export interface DocumentChange {
  /** New ones, and others in place of those with their address. */
  resources: readonly Resource[];
  data: readonly Resource[];
  /** Addresses that are gone. */
  removed: readonly string[];
}

/** The document after a change. What did not change is the same object, down to whole types. */
export function changedDocument(document: ResourceDocument, change: DocumentChange): ResourceDocument {
  const removed = new Set(change.removed);
  return {
    resource: changedTypes(document.resource, change.resources, removed),
    data: changedTypes(document.data, change.data, removed),
  };
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
  return inOrder([...types].map(([type, list]) => [type, list.sort(byAddress)]));
}

function changedTypes(
  types: Record<string, Resource[]>,
  changed: readonly Resource[],
  removed: ReadonlySet<string>,
): Record<string, Resource[]> {
  const isRemoved = ({ address }: Resource) => removed.has(address);
  const gone = removed.size > 0 ? Object.values(types).flatMap((list) => list.filter(isRemoved)) : [];
  const touched = new Set([...changed, ...gone].map(({ type }) => type));
  if (touched.size === 0) return types;
  const replaced = new Set([...removed, ...changed.map(({ address }) => address)]);
  const kept = Object.entries(types).flatMap(([type, list]) =>
    touched.has(type) ? list.filter(({ address }) => !replaced.has(address)) : [],
  );
  const untouched = Object.entries(types).filter(([type]) => !touched.has(type));
  return inOrder([...untouched, ...Object.entries(byType([...kept, ...changed]))]);
}

/** Object.fromEntries defines own keys, so a type named `__proto__` stays data. */
function inOrder(types: [type: string, resources: Resource[]][]): Record<string, Resource[]> {
  return Object.fromEntries(types.sort(byKey));
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}

function byAddress(a: Resource, b: Resource): number {
  return a.address < b.address ? -1 : Number(a.address > b.address);
}
