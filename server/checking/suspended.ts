import type { RuleResult } from '../../engine/evaluate/evaluator.ts';
import type { ClosableEvaluator } from '../host.ts';

/** A policy that reached a limit of time or memory worked for seconds until then. */
const pastLimit = new Set(['policy_timeout', 'policy_memory']);

/** An evaluator that does not ask a policy again that once reached a limit, or every key would have to wait for it. */
export function withoutSlow(evaluator: ClosableEvaluator): ClosableEvaluator {
  const slow = new Map<string, RuleResult>();
  return {
    ...evaluator,
    async evaluate(document, only) {
      const wanted = evaluator.policies.map(({ id }) => id).filter((id) => only?.has(id) ?? true);
      const { results } = await evaluator.evaluate(document, new Set(wanted.filter((id) => !slow.has(id))));
      const known = wanted.flatMap((id) => slow.get(id) ?? []);
      for (const result of results) if (pastLimit.has(result.failure?.code ?? '')) slow.set(result.policy.id, result);
      return { results: [...results, ...known] };
    },
  };
}
