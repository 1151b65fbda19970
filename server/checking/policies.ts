import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { compilePolicies } from '../../engine/evaluate/compile.ts';
import type { Evaluator } from '../../engine/evaluate/evaluator.ts';
import { Catalogue } from '../../engine/policy/catalogue.ts';
import { loadPolicies } from '../../engine/policy/load.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { ClosableEvaluator, Host } from '../host.ts';
import type { Settings } from '../workspace/scopes.ts';
import { withoutSlow } from './suspended.ts';

/** What a scope's own policies come to. */
export interface PolicySet {
  policies: readonly Policy[];
  evaluator?: ClosableEvaluator;
  /** `file` is the name of a module. */
  diagnostics: Diagnostic[];
}

export const noPolicies: PolicySet = { policies: [], diagnostics: [] };

/** Loads and compiles the policies among these modules. Those with a mistake are left out, with what is wrong with them. */
export async function loadPolicySet(host: Host, modules: SourceText[], library: SourceText[]): Promise<PolicySet> {
  if (modules.length === 0) return noPolicies;
  const loaded = await loadPolicies(host.core, modules, { library, schemas: host.schemas() });
  if (loaded.policies.length === 0) return { policies: [], diagnostics: loaded.diagnostics };
  const compiled = await compilePolicies(host.core, { policies: loaded.policies, modules: loaded.modules, library });
  if (!compiled.ok) return { policies: [], diagnostics: [...loaded.diagnostics, ...compiled.diagnostics] };
  return {
    policies: loaded.policies,
    evaluator: withoutSlow(await host.createEvaluator(compiled.value)),
    diagnostics: loaded.diagnostics,
  };
}

/** The evaluators that a scope's settings leave: one of its own policies takes the place of a built-in one with its id. */
export function inForce(
  own: Evaluator | undefined,
  builtin: Evaluator,
  { builtin: isOn, exclude }: Settings,
): Evaluator[] {
  const taken = new Set(own?.policies.map(({ id }) => id));
  const offered = isOn ? builtin.policies.filter(({ id }) => !taken.has(id)) : [];
  const catalogue = new Catalogue([...(own?.policies ?? []), ...offered]);
  const excluded = new Set(exclude.map((id) => catalogue.get(id)?.id));
  const left = (policies: readonly Policy[]) => policies.filter(({ id }) => !excluded.has(id));
  return [own && restricted(own, left(own.policies)), restricted(builtin, left(offered))].filter(
    (evaluator) => evaluator !== undefined && evaluator.policies.length > 0,
  ) as Evaluator[];
}

function restricted(evaluator: Evaluator, policies: readonly Policy[]): Evaluator {
  if (policies.length === evaluator.policies.length) return evaluator;
  const ids = new Set(policies.map(({ id }) => id));
  return { policies, evaluate: (document) => evaluator.evaluate(document, ids) };
}
