import { z } from 'zod';
import type { Schemas } from '../../knowledge/schema/index.ts';
import type { Configuration, Resource } from './document.ts';
import { resourcesIn, ShownModule } from './module_values.ts';
import { documentModes, type ReadOptions, readShape, resourceOf, shownConfiguration } from './shown.ts';

const Shown = z.object({
  format_version: z.string(),
  values: z.object({ root_module: ShownModule.optional() }).nullish(),
});

const Instance = z.object({
  index_key: z.union([z.string(), z.number()]).nullish(),
  /** An object that was replaced and waits to be destroyed. */
  deposed: z.string().nullish(),
  attributes: z.record(z.string(), z.unknown()).nullish(),
});

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

/** Reads a state: what `terraform show -json` writes of it, or the state file itself (version 4). */
export function readState(state: unknown, root: string, { schemas }: ReadOptions = {}): Configuration {
  const isRaw = z.object({ resources: z.array(z.unknown()) }).safeParse(state).success;
  return isRaw ? readRaw(state, root, schemas) : readShown(state, root, schemas);
}

function readShown(state: unknown, root: string, schemas?: Schemas): Configuration {
  return readShape(Shown, state, { root, what: 'state' }, ({ values }) => {
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
  return readShape(Raw, state, { root, what: 'state' }, ({ resources }) => {
    const of = (mode: 'managed' | 'data'): Resource[] =>
      resources
        .filter((resource) => resource.mode === mode)
        .flatMap(({ instances, module, type, name }) =>
          instances
            .filter((instance) => !instance.deposed)
            .map(({ index_key, attributes }) => {
              const prefix = [module, mode === 'data' ? 'data' : undefined, type, name].filter(Boolean).join('.');
              const address =
                index_key === undefined || index_key === null ? prefix : `${prefix}[${JSON.stringify(index_key)}]`;
              const described = { address, type, name, module, values: attributes ?? {} };
              return resourceOf(described, documentModes[mode], schemas);
            }),
        );
    return shownConfiguration({ root, what: 'state' }, of('managed'), of('data'));
  });
}
