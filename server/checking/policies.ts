import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { compilePolicies } from '../../engine/evaluate/compile.ts';
import type { Evaluator } from '../../engine/evaluate/evaluator.ts';
import { loadPolicies } from '../../engine/policy/load.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { Builtin, Host } from '../host.ts';

/** What a folder's own policies come to. */
export interface PolicySet {
  policies: readonly Policy[];
  evaluator?: ClosableEvaluator;
  /** `file` is the name of a module. */
  diagnostics: Diagnostic[];
}

type ClosableEvaluator = Evaluator & { close?(): Promise<void> };

export const noPolicies: PolicySet = { policies: [], diagnostics: [] };

/** Loads and compiles the policies among these modules. Those with a mistake are left out, with what is wrong with them. */
export async function loadPolicySet(host: Host, builtin: Builtin, modules: SourceText[]): Promise<PolicySet> {
  if (modules.length === 0) return noPolicies;
  const { library } = builtin;
  const loaded = await loadPolicies(host.core, modules, { library, schemas: host.schemas() });
  if (loaded.policies.length === 0) return { policies: [], diagnostics: loaded.diagnostics };
  const compiled = await compilePolicies(host.core, { policies: loaded.policies, modules: loaded.modules, library });
  if (!compiled.ok) return { policies: [], diagnostics: [...loaded.diagnostics, ...compiled.diagnostics] };
  return {
    policies: loaded.policies,
    evaluator: await host.createEvaluator(compiled.value),
    diagnostics: loaded.diagnostics,
  };
}
