import type { Core, Json, SourceText } from '../../core/host/boundary.ts';
import type { Policy } from '../policy/policy.ts';
import type { ResourceDocument } from '../resource/document.ts';
import { eachPolicy } from './each_policy.ts';
import type { Evaluator, RuleResult } from './evaluator.ts';
import { builtinMissingCode, policyFailed } from './failure.ts';

/** What an evaluator in core runs: policies with all the modules that they import. */
export interface CorePolicies {
  policies: readonly Policy[];
  modules: readonly SourceText[];
}

/** An evaluator on OPA's own evaluator in core: every built-in function is there, and it is slower. */
export function createCoreEvaluator(core: Core, { policies, modules }: CorePolicies): Evaluator {
  const evaluate = async (policy: Policy, rule: string, document: ResourceDocument): Promise<RuleResult> => {
    const answer = await core.evaluate({
      modules: [policy.source, ...modules.filter((module) => module.file !== policy.source.file)],
      query: `data.${policy.package}.${rule}`,
      input: document as unknown as Json,
    });
    if (answer.ok) return { policy, rule, values: answer.value.results.flat() };
    const [first] = answer.diagnostics;
    return {
      policy,
      rule,
      values: [],
      ...(first && { failure: { ...first, file: first.file ?? policy.source.file } }),
    };
  };

  const run = async (policy: Policy, rule: string, document: ResourceDocument): Promise<RuleResult> => {
    try {
      return await evaluate(policy, rule, document);
    } catch (reason) {
      // What is nested too deeply cannot be sent to core.
      return { policy, rule, values: [], failure: policyFailed(policy, reason) };
    }
  };

  return eachPolicy(policies, run);
}

/** Asks `fallback` for the policies that call a built-in function which `evaluator` does not have. */
export function withFallback(evaluator: Evaluator, fallback: Evaluator): Evaluator {
  return {
    policies: evaluator.policies,
    async evaluate(document, only) {
      const { results } = await evaluator.evaluate(document, only);
      const missing = results.filter(({ failure }) => failure?.code === builtinMissingCode);
      if (missing.length === 0) return { results };
      const ids = new Set(missing.map(({ policy }) => policy.id));
      const others = results.filter(({ policy }) => !ids.has(policy.id));
      return { results: [...others, ...(await fallback.evaluate(document, ids)).results] };
    },
  };
}
