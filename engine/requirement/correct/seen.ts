import type { Json } from '../../../core/host/boundary.ts';
import type { Resource, ResourceDocument } from '../../resource/document.ts';
import { isUnknown } from '../judge/values.ts';
import type { Path, Scalar } from '../requirement.ts';

const isScalar = (value: Json): value is Scalar => value !== null && typeof value !== 'object';

/** The values that the samples have, by the names of their attributes. */
export class SeenValues {
  readonly #byName = new Map<string, Set<Scalar>>();

  constructor(documents: readonly ResourceDocument[]) {
    for (const { resource, data } of documents)
      for (const { values, tags } of [resource, data].flatMap((types) => Object.values(types).flat())) {
        this.#add('', values);
        this.#add('', tags ?? {});
      }
  }

  of(name: string): Scalar[] {
    return [...(this.#byName.get(name) ?? [])];
  }

  #add(name: string, value: Json): void {
    if (Array.isArray(value)) for (const element of value) this.#add(name, element);
    else if (isScalar(value)) {
      if (isUnknown(value)) return;
      const known = this.#byName.get(name) ?? new Set();
      this.#byName.set(name, known.add(value));
    } else for (const [key, inner] of Object.entries(value ?? {})) this.#add(key, inner);
  }
}

/** An attribute of a resource that is set, where one path leads to it. */
export interface Leaf {
  path: Path;
  value: Scalar;
  /** The value is not known until apply. */
  unknown: boolean;
}

const mostSteps = 6;

/** What is set in a resource; of several blocks of a kind, the first. */
export function leavesOf({ values, type }: Pick<Resource, 'values' | 'type'>): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (value: Json, path: Path): void => {
    if (path.length > mostSteps) return;
    if (Array.isArray(value)) {
      if (value[0] !== undefined && !isScalar(value[0])) walk(value[0], [...path, 0]);
    } else if (isScalar(value)) leaves.push({ path, value, unknown: isUnknown(value) });
    else for (const [key, inner] of Object.entries(value ?? {})) walk(inner, [...path, key]);
  };
  const { tags: _tags, tags_all: _all, labels: _labels, ...rest } = values;
  walk(type.startsWith('kubernetes') ? values : rest, []);
  return leaves;
}
