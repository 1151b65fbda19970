import { z } from 'zod';
import type { Schemas } from '../../knowledge/schema/index.ts';
import type { Configuration, Resource } from './document.ts';
import { isSoundModule, resourcesIn, ShownModule, type ShownResource } from './module_values.ts';
import { member } from './plan_address.ts';
import { PlanProviders } from './plan_providers.ts';
import { PlanReferences } from './plan_references.ts';
import { type Path, withUnknown } from './plan_unknown.ts';
import {
  documentModes,
  type QuickShape,
  type ReadOptions,
  readShape,
  resourceOf,
  shownConfiguration,
  withoutNulls,
} from './shown.ts';
import { isAbsent, isListOf, isObject, isText, type Sound } from './sound.ts';

const Change = z.object({
  address: z.string(),
  /** An object that is being replaced and no longer has the address. */
  deposed: z.string().nullish(),
  change: z.object({
    actions: z.array(z.string()),
    before: z.unknown().optional(),
    after_unknown: z.unknown().optional(),
  }),
});
type Change = z.infer<typeof Change>;

const isSoundChange: Sound = (change) =>
  isObject(change) &&
  isText(change.address) &&
  (isAbsent(change.deposed) || isText(change.deposed)) &&
  isObject(change.change) &&
  isListOf(change.change.actions, isText);

const Values = z.object({ root_module: ShownModule.optional() });

const isSoundValues: Sound = (values) =>
  isObject(values) && (values.root_module === undefined || isSoundModule(values.root_module));

const Plan = z.object({
  format_version: z.string(),
  planned_values: Values,
  resource_changes: z.array(Change).default([]),
  /** What was found changed outside of Terraform. */
  resource_drift: z.array(Change).nullish(),
  prior_state: z.object({ values: Values.nullish() }).nullish(),
  configuration: z.unknown().optional(),
  variables: z.unknown().optional(),
});
type Plan = z.infer<typeof Plan>;

export const planShape: QuickShape<Plan> = {
  schema: Plan,
  isSound: (plan) =>
    isObject(plan) &&
    isText(plan.format_version) &&
    isSoundValues(plan.planned_values) &&
    isListOf(plan.resource_changes, isSoundChange) &&
    (isAbsent(plan.resource_drift) || isListOf(plan.resource_drift, isSoundChange)) &&
    (isAbsent(plan.prior_state) ||
      (isObject(plan.prior_state) && (isAbsent(plan.prior_state.values) || isSoundValues(plan.prior_state.values)))),
};

/** Reads what `terraform show -json` writes of a plan. */
export function readPlan(plan: unknown, root: string, { schemas }: ReadOptions = {}): Configuration {
  return readShape(planShape, plan, { root, what: 'plan' }, (read) => {
    const planned = [...resourcesIn(read.planned_values.root_module ?? {})];
    const reader = new PlanReader(read, new Set(planned.map(({ resource }) => resource.address)), schemas);
    const resources: Resource[] = [];
    const data = new Map<string, Resource>();
    for (const { resource, module } of resourcesIn(read.prior_state?.values?.root_module ?? {})) {
      if (resource.mode === 'data') data.set(resource.address, reader.read(resource, module));
    }
    for (const { resource, module } of planned) {
      if (resource.mode === 'data') data.set(resource.address, reader.read(resource, module));
      else resources.push(reader.read(resource, module));
    }
    return shownConfiguration({ root, what: 'plan' }, resources, [...data.values()]);
  });
}

/** Puts together what a plan says of a resource in several places. */
class PlanReader {
  readonly #changes: Map<string, Change>;
  readonly #drift: Map<string, Change>;
  readonly #references: PlanReferences;
  readonly #providers: PlanProviders;
  readonly #schemas: Schemas | undefined;

  constructor(plan: Plan, addresses: ReadonlySet<string>, schemas: Schemas | undefined) {
    this.#changes = byAddress(plan.resource_changes);
    this.#drift = byAddress(plan.resource_drift ?? []);
    this.#references = new PlanReferences(plan.configuration, addresses);
    this.#providers = new PlanProviders(plan.configuration, plan.variables);
    this.#schemas = schemas;
  }

  read(shown: ShownResource, module: string | undefined): Resource {
    const { address, type, name } = shown;
    const mode = documentModes[shown.mode];
    const change = this.#changes.get(address)?.change;
    const isReadOnly = (path: Path) => {
      const at = this.#schemas?.attributeAt(type, path, mode);
      return at !== undefined && 'computed' in at && !at.optional && !at.required;
    };
    const values = withUnknown(shown.values ?? {}, change?.after_unknown, (path) =>
      this.#references.at({ ...shown, module }, path, isReadOnly),
    );
    const providerKey = member(this.#references.declaration({ ...shown, module }), 'provider_config_key');
    const providerArgument = (argument: string) => this.#providers.argument(providerKey, argument);
    const described = { address, type, name, module, values: isObject(values) ? values : {}, providerArgument };
    const before = this.#before(address);
    return {
      ...resourceOf(described, mode, this.#schemas),
      ...(change && { actions: change.actions }),
      ...(isObject(before) && { before: withoutNulls(before) as Resource['values'] }),
    };
  }

  /** What was there before: where the plan changes nothing itself, before somebody else changed it. */
  #before(address: string): unknown {
    const change = this.#changes.get(address)?.change;
    const drift = this.#drift.get(address)?.change;
    const changesNothing = change === undefined || change.actions.every((action) => action === 'no-op');
    return changesNothing && drift ? drift.before : change?.before;
  }
}

function byAddress(changes: readonly Change[]): Map<string, Change> {
  return new Map(changes.filter((change) => !change.deposed).map((change) => [change.address, change]));
}
