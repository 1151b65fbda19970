import type { Range, ResourceSource } from '../../core/host/boundary.ts';

/** The places that hold a path, the nearest first: the attribute, the blocks round it, the resource's header. */
export function placesOf(source: ResourceSource, path: readonly (string | number)[]): Range[] {
  const places: Range[] = [];
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).join('/');
    const range = Object.hasOwn(source.paths, key) ? source.paths[key] : undefined;
    if (range) places.push(range);
  }
  return [...places, source.header];
}
