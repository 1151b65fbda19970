import type { Policy } from '../policy/policy.ts';
import type { ResourceDocument } from '../resource/document.ts';
import type { Evaluator, RuleResult } from './evaluator.ts';
import { concerns } from './input.ts';

/** An evaluator that asks one rule after another, of the policies that a document concerns. */
export function eachPolicy(
  policies: readonly Policy[],
  run: (policy: Policy, rule: string, document: ResourceDocument) => Promise<RuleResult>,
): Evaluator {
  return {
    policies,
    async evaluate(document, only) {
      const results: RuleResult[] = [];
      for (const policy of policies) {
        if ((only && !only.has(policy.id)) || !concerns(policy, document)) continue;
        for (const rule of policy.entrypoints) results.push(await run(policy, rule, document));
      }
      return { results };
    },
  };
}
