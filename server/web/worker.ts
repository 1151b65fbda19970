import type { FromWorker } from '../../adapters/core/supervisor.ts';
import type { CompiledPolicies } from '../../engine/evaluate/compile.ts';
import { createCorePart } from './core_part.ts';
import { createEvaluatorPart } from './evaluator_part.ts';

/** What a worker is told first: what it is to be. */
export type Setup =
  | { role: 'core'; wasm: string; module?: unknown }
  | { role: 'evaluator'; wasm: string; compiled: CompiledPolicies };

/** What a worker does for its creator. */
export interface Part {
  ready: unknown;
  answer(request: unknown): Promise<FromWorker>;
}

interface Scope {
  onmessage: (event: { data: unknown }) => void;
  postMessage(message: FromWorker): void;
}
const scope = globalThis as unknown as Scope;

scope.onmessage = async ({ data }) => {
  const setup = data as Setup;
  try {
    const part = setup.role === 'core' ? await createCorePart(setup) : await createEvaluatorPart(setup);
    scope.onmessage = async ({ data: request }) => scope.postMessage(await part.answer(request));
    scope.postMessage({ ready: part.ready });
  } catch (error) {
    scope.postMessage({ spent: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
};
