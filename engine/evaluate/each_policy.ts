import type { Policy } from '../policy/policy.ts';
import type { ResourceDocument } from '../resource/document.ts';
import type { Evaluator, RuleResult } from './evaluator.ts';
import { concerns } from './input.ts';

/** An evaluator that asks one rule after another, of the policies that a document concerns. */
export function eachPolicy(
  policies: readonly Policy[],
  run: (policy: Policy, rule: string, document: ResourceDocument) => Promise<RuleResult>,
): Evaluator {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  return {
    policies,
    async evaluate(document, only) {
      const results: RuleResult[] = [];
      const asked = only ? [...only].flatMap((id) => byId.get(id) ?? []) : policies;
      for (const policy of asked.filter((policy) => concerns(policy, document)))
        for (const rule of policy.entrypoints) results.push(await run(policy, rule, document));
      return { results };
    },
  };
}
