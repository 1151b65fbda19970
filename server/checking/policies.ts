import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { compilePolicies } from '../../engine/evaluate/compile.ts';
import type { Evaluator } from '../../engine/evaluate/evaluator.ts';
import { formsHere } from '../../engine/evaluate/plan/generate.ts';
import { restrict } from '../../engine/evaluate/restrict.ts';
import { choosePolicies, unknownExclusion } from '../../engine/policy/choose.ts';
import { loadPolicies } from '../../engine/policy/load.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { deprecations } from '../../engine/publish/deprecated.ts';
import { nearestNames, type Schemas } from '../../knowledge/schema/index.ts';
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
  const diagnostics = loaded.diagnostics.map((mistake) => withNearType(mistake, host.schemas()));
  if (loaded.policies.length === 0) return { policies: [], diagnostics };
  const { policies } = loaded;
  const compiled = await compilePolicies(host.core, { policies, modules: loaded.modules, library }, formsHere());
  if (!compiled.ok) return { policies: [], diagnostics: [...diagnostics, ...compiled.diagnostics] };
  return {
    policies,
    evaluator: withoutSlow(await host.createEvaluator(compiled.value)),
    diagnostics: [...diagnostics, ...deprecations(policies)],
  };
}

/** A type that no provider has is probably one that is spelt almost alike. */
function withNearType(mistake: Diagnostic, schemas: Schemas): Diagnostic {
  const wrong = mistake.code === 'rego_unknown_resource_type' ? /`([^`]+)`/.exec(mistake.message)?.[1] : undefined;
  if (wrong === undefined) return mistake;
  const kin = schemas.types().filter((type) => type.split('_')[0] === wrong.split('_')[0]);
  const [near] = nearestNames(wrong, kin, 1);
  return near === undefined ? mistake : { ...mistake, help: `did you mean \`${near}\`?` };
}

/** What runs for a scope. */
export interface InForce {
  evaluators: readonly Evaluator[];
  /** Policies that are there and do not run. */
  idle: readonly Policy[];
  /** What is wrong with the choice; `file` is the address of the settings. */
  diagnostics: Diagnostic[];
}

/** What a scope's settings choose of the built-in policies, and of its own where the user vouches for them. */
export function inForce(own: PolicySet, builtin: Evaluator, settings: Settings, trusted: boolean): InForce {
  const chosen = choosePolicies({ own: own.policies, builtin: builtin.policies }, { ...settings, own: trusted });
  const evaluators = [own.evaluator, builtin].flatMap((evaluator) =>
    evaluator ? restrict(evaluator, chosen.policies) : [],
  );
  return {
    evaluators: evaluators.filter(({ policies }) => policies.length > 0),
    idle: chosen.idle,
    diagnostics: chosen.unknown.exclude.map((id) => unknownExclusion(id, settings.source?.uri)),
  };
}
