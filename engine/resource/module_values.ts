import { z } from 'zod';
import { isAbsent, isListOf, isObject, isRecord, isText, type Sound } from './sound.ts';

/** A resource as `terraform show -json` writes it, in a plan's `planned_values` or a state's `values`. */
export const ShownResource = z.object({
  address: z.string(),
  mode: z.enum(['managed', 'data']).catch('managed'),
  type: z.string(),
  name: z.string(),
  values: z.record(z.string(), z.unknown()).nullish(),
});
export type ShownResource = z.infer<typeof ShownResource>;

export interface ShownModule {
  address?: string | undefined;
  resources?: ShownResource[] | undefined;
  child_modules?: ShownModule[] | undefined;
}

export const ShownModule: z.ZodType<ShownModule> = z.lazy(() =>
  z.object({
    address: z.string().optional(),
    resources: z.array(ShownResource).optional(),
    child_modules: z.array(ShownModule).optional(),
  }),
);

export const isSoundModule: Sound = (module) =>
  isObject(module) &&
  (module.address === undefined || isText(module.address)) &&
  (module.resources === undefined || isListOf(module.resources, isSoundResource)) &&
  (module.child_modules === undefined || isListOf(module.child_modules, isSoundModule));

const isSoundResource: Sound = (resource) =>
  isObject(resource) &&
  isText(resource.address) &&
  (resource.mode === 'managed' || resource.mode === 'data') &&
  isText(resource.type) &&
  isText(resource.name) &&
  (isAbsent(resource.values) || isRecord(resource.values));

/** Every resource of a module and of those below, with the address of its module. */
export function* resourcesIn(root: ShownModule): Generator<{ resource: ShownResource; module: string | undefined }> {
  const modules = [root];
  for (let module = modules.pop(); module; module = modules.pop()) {
    for (const resource of module.resources ?? []) yield { resource, module: module.address };
    modules.push(...(module.child_modules ?? []));
  }
}
