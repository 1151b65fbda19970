import { workerData } from 'node:worker_threads';
import type { CompiledPolicies } from '../../engine/evaluate/compile.ts';
import { concerns } from '../../engine/evaluate/input.ts';
import type { Outcome } from '../../engine/evaluate/inventory/judge.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { ResourceDocument } from '../../engine/resource/document.ts';
import { createEvaluatorPart } from '../core/evaluator_part.ts';
import type { FromWorker } from '../core/supervisor.ts';
import type { PolicyStep } from '../core/worker_evaluator.ts';
import { Watch } from './watch.ts';

/** What each thread that asks policies is given. */
export interface PolicySetup {
  /** Programs with the policies in them. */
  compiled: CompiledPolicies[];
  /** Ids of the policies that are asked. */
  ids: string[];
  /** What each slot is doing: see `Watch`. */
  watch: SharedArrayBuffer;
}

/** The policies of a thread, ready to be asked. */
export interface ThreadPolicies {
  readonly policies: readonly Policy[];
  readonly watch: Watch;
  /** Asks policies, by their ids; `slot` says who hears of it when one does not come to an end. */
  evaluate(document: ResourceDocument, ids: Iterable<string>, slot: number): Promise<Outcome[]>;
}

/** Opens the policies that this thread was given. */
export async function openThreadPolicies(): Promise<ThreadPolicies> {
  const { compiled, ids, watch: memory } = workerData as PolicySetup;
  const watch = new Watch(memory);
  const order = new Map(ids.map((id, index) => [id, index]));
  const parts = await Promise.all(
    compiled.map(async (program) => ({
      policies: program.policies.filter(({ id }) => order.has(id)),
      part: await createEvaluatorPart({ role: 'evaluator', compiled: program }),
    })),
  );
  return {
    policies: parts.flatMap(({ policies }) => policies),
    watch,
    async evaluate(document, wanted, slot) {
      const asked = new Set(wanted);
      const outcomes: Outcome[] = [];
      const hear = (message: FromWorker) => {
        const steps = 'step' in message ? message.step : 'answer' in message ? message.answer : [];
        for (const { id, results } of steps as PolicyStep[])
          for (const result of results) outcomes.push({ policy: id, ...result });
      };
      for (const { policies, part } of parts) {
        for (const policy of policies) {
          if (!asked.has(policy.id) || !concerns(policy, document)) continue;
          watch.run(slot, order.get(policy.id) ?? -1);
          hear(await part.answer({ document, ids: [policy.id] }, hear));
        }
      }
      watch.run(slot, -1);
      return outcomes;
    },
  };
}
