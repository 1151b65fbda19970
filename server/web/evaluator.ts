import { Supervisor } from '../../adapters/core/supervisor.ts';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { askedOf } from '../../engine/evaluate/asked.ts';
import type { CompiledPolicies } from '../../engine/evaluate/compile.ts';
import type { RuleResult } from '../../engine/evaluate/evaluator.ts';
import { policyFailed, policyTooSlow } from '../../engine/evaluate/failure.ts';
import { concerns } from '../../engine/evaluate/input.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { ResourceDocument } from '../../engine/resource/document.ts';
import type { ClosableEvaluator } from '../host.ts';
import type { Assets } from './assets.ts';
import type { EvaluatorCall } from './evaluator_part.ts';
import { WebThread } from './thread.ts';

/** Short enough that an editor is not left waiting for a policy that loops. */
const timeoutSeconds = 5;

type Answer = { id: string; rule: string; values: unknown[]; failure?: Diagnostic }[];

/** An evaluator in a web worker of its own. Policies that do not end together in time are asked one by one, and the slow ones reported. */
export function createWebEvaluator(assets: Assets, compiled: CompiledPolicies): ClosableEvaluator {
  const { policies } = compiled;
  const { wasm } = compiled;
  const asked = { ...askedOf(compiled, policies), ...(wasm && { wasm }) };
  const setup = { role: 'evaluator' as const, wasm: assets.addressOf('core.wasm'), compiled: asked };
  const supervisor = new Supervisor({
    spawn: () => new WebThread(assets.addressOf('web', 'worker.js'), setup),
    timeoutSeconds,
  });

  const ask = async (asked: readonly Policy[], document: ResourceDocument): Promise<RuleResult[]> => {
    const ids = asked.map(({ id }) => id);
    const outcome = await supervisor.call({ document, ids } satisfies EvaluatorCall);
    if ('answer' in outcome) {
      const byId = new Map(asked.map((policy) => [policy.id, policy]));
      return (outcome.answer as Answer).flatMap(({ id, ...result }) => {
        const policy = byId.get(id);
        return policy ? [{ policy, ...result }] : [];
      });
    }
    const [first, ...others] = asked;
    if (!first || outcome.ending === 'closed') return [];
    if (others.length > 0) {
      const results: RuleResult[] = [];
      for (const policy of asked) results.push(...(await ask([policy], document)));
      return results;
    }
    const failure =
      outcome.ending === 'timeout' ? policyTooSlow(first, timeoutSeconds) : policyFailed(first, outcome.reason);
    return [{ policy: first, rule: first.entrypoints[0] ?? 'deny', values: [], failure }];
  };

  return {
    policies,
    async evaluate(document, only) {
      const asked = policies.filter((policy) => (only?.has(policy.id) ?? true) && concerns(policy, document));
      return { results: asked.length === 0 ? [] : await ask(asked, document) };
    },
    close: () => supervisor.close(),
  };
}
