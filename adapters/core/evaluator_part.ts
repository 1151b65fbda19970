import { createWasmEvaluator } from '../../engine/evaluate/evaluator.ts';
import type { Part } from './worker.ts';
import type { EvaluatorCall, EvaluatorSetup, PolicyStep } from './worker_evaluator.ts';

/** An evaluator in a worker thread: it sends what each policy yields as soon as it is known. */
export async function createEvaluatorPart({ compiled }: EvaluatorSetup): Promise<Part> {
  const evaluator = await createWasmEvaluator(compiled);
  return {
    ready: true,
    async answer(request, post) {
      const { document, ids } = request as EvaluatorCall;
      for (const id of ids) {
        const { results } = await evaluator.evaluate(document, new Set([id]));
        post({ step: { id, results: results.map(({ policy: _, ...result }) => result) } satisfies PolicyStep });
      }
      return { answer: true, retire: false };
    },
  };
}
