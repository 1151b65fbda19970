import type { Policy } from '../policy/policy.ts';
import type { Evaluator } from './evaluator.ts';

/** An evaluator that asks only those of its policies that are among these. */
export function restrict(evaluator: Evaluator, policies: readonly Policy[]): Evaluator {
  const chosen = new Set(policies);
  const asked = evaluator.policies.filter((policy) => chosen.has(policy));
  if (asked.length === evaluator.policies.length) return evaluator;
  const ids = new Set(asked.map(({ id }) => id));
  return {
    policies: asked,
    evaluate: (document, only) =>
      evaluator.evaluate(document, only ? new Set([...ids].filter((id) => only.has(id))) : ids),
  };
}
