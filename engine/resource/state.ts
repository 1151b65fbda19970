import { z } from 'zod';
import type { Schemas } from '../../knowledge/schema/index.ts';
import type { Configuration, Resource } from './document.ts';
import { isSoundModule, resourcesIn, ShownModule } from './module_values.ts';
import {
  documentModes,
  type QuickShape,
  type ReadOptions,
  readShape,
  resourceOf,
  shownConfiguration,
} from './shown.ts';
import { isAbsent, isListOf, isObject, isRecord, isText, type Sound } from './sound.ts';

const Shown = z.object({
  format_version: z.string(),
  values: z.object({ root_module: ShownModule.optional() }).nullish(),
});

export const shownStateShape: QuickShape<z.infer<typeof Shown>> = {
  schema: Shown,
  isSound: (state) =>
    isObject(state) &&
    isText(state.format_version) &&
    (isAbsent(state.values) ||
      (isObject(state.values) && (state.values.root_module === undefined || isSoundModule(state.values.root_module)))),
};

const Instance = z.object({
  index_key: z.union([z.string(), z.number()]).nullish(),
  /** An object that was replaced and waits to be destroyed. */
  deposed: z.string().nullish(),
  attributes: z.record(z.string(), z.unknown()).nullish(),
});

const isSoundInstance: Sound = (instance) =>
  isObject(instance) &&
  (isAbsent(instance.index_key) || isText(instance.index_key) || Number.isFinite(instance.index_key)) &&
  (isAbsent(instance.deposed) || isText(instance.deposed)) &&
  (isAbsent(instance.attributes) || isRecord(instance.attributes));

const Raw = z.object({
  version: z.literal(4),
  resources: z.array(
    z.object({
      module: z.string().optional(),
      mode: z.enum(['managed', 'data']),
      type: z.string(),
      name: z.string(),
      instances: z.array(Instance).default([]),
    }),
  ),
});
type RawResource = z.infer<typeof Raw>['resources'][number];

const isSoundResource: Sound = (resource) =>
  isObject(resource) &&
  (resource.module === undefined || isText(resource.module)) &&
  (resource.mode === 'managed' || resource.mode === 'data') &&
  isText(resource.type) &&
  isText(resource.name) &&
  isListOf(resource.instances, isSoundInstance);

export const rawStateShape: QuickShape<z.infer<typeof Raw>> = {
  schema: Raw,
  isSound: (state) => isObject(state) && state.version === 4 && isListOf(state.resources, isSoundResource),
};

/** Reads a state: what `terraform show -json` writes of it, or the state file itself (version 4). */
export function readState(state: unknown, root: string, { schemas }: ReadOptions = {}): Configuration {
  const isRaw = isObject(state) && Array.isArray(state.resources);
  return isRaw ? readRaw(state, root, schemas) : readShown(state, root, schemas);
}

function readShown(state: unknown, root: string, schemas?: Schemas): Configuration {
  return readShape(shownStateShape, state, { root, what: 'state' }, ({ values }) => {
    const all = [...resourcesIn(values?.root_module ?? {})];
    const of = (mode: 'managed' | 'data') =>
      all
        .filter(({ resource }) => resource.mode === mode)
        .map(({ resource, module }) =>
          resourceOf({ ...resource, module, values: resource.values ?? {} }, documentModes[mode], schemas),
        );
    return shownConfiguration({ root, what: 'state' }, of('managed'), of('data'));
  });
}

function readRaw(state: unknown, root: string, schemas?: Schemas): Configuration {
  return readShape(rawStateShape, state, { root, what: 'state' }, ({ resources }) => {
    const of = (mode: 'managed' | 'data') =>
      resources.filter((resource) => resource.mode === mode).flatMap((resource) => instancesOf(resource, schemas));
    return shownConfiguration({ root, what: 'state' }, of('managed'), of('data'));
  });
}

/** What there is of a resource, without what waits to be destroyed. */
function instancesOf({ instances, module, mode, type, name }: RawResource, schemas?: Schemas): Resource[] {
  const prefix = `${module ? `${module}.` : ''}${mode === 'data' ? 'data.' : ''}${type}.${name}`;
  const resources: Resource[] = [];
  for (const { index_key, deposed, attributes } of instances) {
    if (deposed) continue;
    const address = index_key === undefined || index_key === null ? prefix : `${prefix}[${JSON.stringify(index_key)}]`;
    const described = { address, type, name, module, values: attributes ?? {} };
    resources.push(resourceOf(described, documentModes[mode], schemas));
  }
  return resources;
}
