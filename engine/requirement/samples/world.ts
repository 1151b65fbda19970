import type { Json, Resource } from '../../../core/host/boundary.ts';
import type { ResourceDocument } from '../../resource/document.ts';
import { at } from '../judge/values.ts';
import type { Path } from '../requirement.ts';

/** A document that is being made up. */
export class World {
  #resources: Resource[] = [];

  add(kind: 'resource' | 'data', type: string, wanted: string): Place {
    const prefix = kind === 'data' ? 'data.' : '';
    const taken = this.#resources.filter(({ address }) => address.startsWith(`${prefix}${type}.`)).length;
    const name = taken === 0 ? wanted : `${wanted}_${taken + 1}`;
    const resource: Resource = {
      address: `${prefix}${type}.${name}`,
      type,
      name,
      provider: type.split('_')[0] ?? type,
      values: {},
      managed: true,
    };
    this.#resources.push(resource);
    return new Place(this, resource, resource.values);
  }

  /** A type with `data.` in front is one of data sources. */
  addOf(type: string, wanted: string): Place {
    return type.startsWith('data.')
      ? this.add('data', type.slice('data.'.length), wanted)
      : this.add('resource', type, wanted);
  }

  remove(resource: Resource): void {
    this.#resources = this.#resources.filter((one) => one !== resource);
  }

  document(): ResourceDocument {
    const document: ResourceDocument = { resource: {}, data: {} };
    for (const resource of [...this.#resources].sort((a, b) => (a.address < b.address ? -1 : 1))) {
      const byType = resource.address.startsWith('data.') ? document.data : document.resource;
      byType[resource.type] = [...(byType[resource.type] ?? []), resource];
    }
    return document;
  }
}

/** Where a condition is made to hold or to fail: a resource, or a block of one. */
export class Place {
  readonly world: World;
  readonly resource: Resource;
  readonly #value: Json;

  constructor(world: World, resource: Resource, value: Json) {
    this.world = world;
    this.resource = resource;
    this.#value = value;
  }

  get reference(): string {
    return `\${${this.resource.address}.id}`;
  }

  /** Takes the resource away, where the place is the resource itself. */
  remove(): void {
    if (this.#value === this.resource.values) this.world.remove(this.resource);
  }

  /** Sets what stands at a path, with the blocks on the way; `undefined` leaves it unset. */
  set(path: Path, value: Json | undefined): void {
    const last = path.at(-1);
    if (last === undefined || value === undefined) return;
    const container = this.#container(path.slice(0, -1), last);
    (container as Record<string | number, Json>)[last] = value;
  }

  /** Adds to the list at a path: an empty block to stand in, or a plain element. */
  append(path: Path, element: Json): Place {
    const list = path.length === 0 ? this.#value : this.#container(path, 0);
    if (Array.isArray(list)) list.push(element);
    return new Place(this.world, this.resource, element);
  }

  /** Stands on something that is not written into the resource yet. */
  beside(value: Json): Place {
    return new Place(this.world, this.resource, value);
  }

  /** What stands at a path; `null` where nothing does. */
  get(path: Path): Json {
    return at(this.#value, path);
  }

  /** The object or list at a path, made where there is none; `next` is the step that will be taken from it. */
  #container(path: Path, next: string | number): Json {
    let value = this.#value as Record<string | number, Json>;
    path.forEach((step, at) => {
      const following = path[at + 1] ?? next;
      const existing = value[step];
      const fits =
        existing !== null &&
        typeof existing === 'object' &&
        Array.isArray(existing) === (typeof following === 'number');
      const inner = fits ? existing : typeof following === 'number' ? [] : {};
      value[step] = inner;
      value = inner as Record<string | number, Json>;
    });
    return value as Json;
  }
}

/** One way to make a condition so, told as what to do at a place. */
export type Way = (place: Place) => void;
