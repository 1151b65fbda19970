import { z } from 'zod';
import { documentOf } from './configuration.ts';
import type { Configuration, Resource } from './document.ts';
import { resourcesIn, ShownModule, type ShownResource } from './module_values.ts';
import { PlanReferences } from './plan_references.ts';
import { isObject, readShape, resourceOf, withoutNulls } from './shown.ts';

const Change = z.object({
  address: z.string(),
  /** An object that is being replaced and no longer has the address. */
  deposed: z.string().optional(),
  change: z.object({
    actions: z.array(z.string()),
    before: z.unknown().optional(),
    after_unknown: z.unknown().optional(),
  }),
});
type Change = z.infer<typeof Change>;

const Values = z.object({ root_module: ShownModule.optional() });

const Plan = z.object({
  format_version: z.string(),
  planned_values: Values,
  resource_changes: z.array(Change).default([]),
  prior_state: z.object({ values: Values.optional() }).nullish(),
  configuration: z.unknown().optional(),
});

/** Reads what `terraform show -json` writes of a plan. */
export function readPlan(plan: unknown, root: string): Configuration {
  return readShape(Plan, plan, { root, what: 'plan' }, (read) => {
    const references = new PlanReferences(read.configuration);
    const changes = new Map(
      read.resource_changes.filter((change) => change.deposed === undefined).map((change) => [change.address, change]),
    );
    const resources: Resource[] = [];
    const data = new Map<string, Resource>();
    for (const { resource, module } of resourcesIn(read.prior_state?.values?.root_module ?? {})) {
      if (resource.mode === 'data')
        data.set(resource.address, plannedResource(resource, module, undefined, references));
    }
    for (const { resource, module } of resourcesIn(read.planned_values.root_module ?? {})) {
      const planned = plannedResource(resource, module, changes.get(resource.address), references);
      if (resource.mode === 'data') data.set(resource.address, planned);
      else resources.push(planned);
    }
    return { root, document: documentOf(resources, [...data.values()]), sources: {}, diagnostics: [] };
  });
}

function plannedResource(
  shown: ShownResource,
  module: string | undefined,
  change: Change | undefined,
  references: PlanReferences,
): Resource {
  const { address, type, name, provider_name: providerName } = shown;
  const expressionAt = (path: readonly (string | number)[]) =>
    references.known ? references.at({ ...shown, module }, path) : 'unknown';
  const values = withUnknown(shown.values ?? {}, change?.change.after_unknown, [], expressionAt);
  const before = change?.change.before;
  return {
    ...resourceOf({ address, type, name, module, providerName, values: isObject(values) ? values : {} }),
    ...(change && { actions: change.change.actions }),
    ...(isObject(before) && { before: withoutNulls(before) as Resource['values'] }),
  };
}

/** Puts `"${…}"` where a value is not known until apply; what only the provider computes stays absent, as in HCL. */
function withUnknown(
  value: unknown,
  unknown: unknown,
  path: readonly (string | number)[],
  expressionAt: (path: readonly (string | number)[]) => string | undefined,
): unknown {
  if (unknown === true) {
    const expression = expressionAt(path);
    return expression === undefined ? value : `\${${expression}}`;
  }
  if (Array.isArray(unknown)) {
    const known: unknown[] = Array.isArray(value) ? value : [];
    return unknown.map((inner, index) => withUnknown(known[index], inner, [...path, index], expressionAt));
  }
  if (!isObject(unknown)) return value;
  const known = isObject(value) ? value : {};
  const inner = Object.entries(unknown)
    .map(
      ([key, inner]) =>
        [
          key,
          withUnknown(Object.hasOwn(known, key) ? known[key] : undefined, inner, [...path, key], expressionAt),
        ] as const,
    )
    .filter(([, value]) => value !== undefined);
  return { ...known, ...Object.fromEntries(inner) };
}
