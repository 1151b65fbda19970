import type { Answer, Core } from '../../../core/host/boundary.ts';
import { type CompiledPolicies, compilePolicies, entrypointOf } from '../compile.ts';
import { sourceOf } from '../plan/compile/source.ts';
import { canGenerate } from '../plan/generate.ts';
import type { Plan } from '../plan/ir.ts';
import { localPolicies } from './reach.ts';

/** Compiled policies, and which of them are local. */
export interface CompiledInventory {
  compiled: CompiledPolicies;
  /** Ids. */
  local: string[];
}

/** Compiles policies for an inventory. Where no code can be made of a plan, each counts as relational. */
export async function compileForInventory(
  core: Core,
  sources: Parameters<typeof compilePolicies>[1],
): Promise<Answer<CompiledInventory>> {
  const { policies, modules, library } = sources;
  if (!canGenerate()) {
    const answer = await compilePolicies(core, sources);
    return answer.ok ? { ok: true, value: { compiled: answer.value, local: [] } } : answer;
  }
  const imported = [...new Map([...modules, ...library].map((module) => [module.file, module])).values()];
  const all = new Map([...policies.map(({ source }) => source), ...imported].map((module) => [module.file, module]));
  const answer = await core.compile({
    target: 'plan',
    modules: [...all.values()],
    entrypoints: policies.flatMap((policy) => policy.entrypoints.map((rule) => entrypointOf(policy, rule))),
  });
  if (!answer.ok) return answer;
  const plan = answer.value.plan as unknown as Plan;
  const compiled: CompiledPolicies = { policies, modules: imported, code: sourceOf(plan) };
  return { ok: true, value: { compiled, local: localPolicies(plan, policies) } };
}
