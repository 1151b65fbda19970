import type { CompiledPolicies } from '../../engine/evaluate/compile.ts';
import { createWasmEvaluator, type Evaluator } from '../../engine/evaluate/evaluator.ts';
import { createPlanEvaluator } from '../../engine/evaluate/plan/evaluator.ts';
import { canGenerate, generate } from '../../engine/evaluate/plan/generate.ts';
import type { CoreBuiltin, Program } from '../../engine/evaluate/plan/program.ts';
import { distFile } from '../files/dist.ts';
import { createBuiltinCaller } from './builtin_caller.ts';
import type { Part } from './worker.ts';
import type { EvaluatorCall, EvaluatorSetup, PolicyStep } from './worker_evaluator.ts';

/** What policies yield is sent together: a message for each would cost more than most of them. */
const gatheringMilliseconds = 5;

/** An evaluator in a worker thread: it sends what policies yield soon after it is known. */
export async function createEvaluatorPart({ compiled }: EvaluatorSetup): Promise<Part> {
  const evaluator = await evaluatorOf(compiled);
  return {
    ready: true,
    async answer(request, post) {
      const { document, ids, at } = request as EvaluatorCall;
      const place = at && new Int32Array(at);
      let done: PolicyStep[] = [];
      let posted = performance.now();
      for (const [index, id] of ids.entries()) {
        if (place) place[0] = index;
        const { results } = await evaluator.evaluate(document, new Set([id]));
        done.push({ id, results: results.map(({ policy: _, ...result }) => result) });
        if (performance.now() - posted < gatheringMilliseconds) continue;
        post({ step: done });
        done = [];
        posted = performance.now();
      }
      return { answer: done, retire: false };
    },
  };
}

/** On JavaScript if there is any and it may be made here; on WebAssembly otherwise. */
async function evaluatorOf(compiled: CompiledPolicies): Promise<Evaluator> {
  const program = await programOf(compiled);
  return program ? createPlanEvaluator(compiled.policies, program, { startCore }) : createWasmEvaluator(compiled);
}

async function programOf({ program, code }: CompiledPolicies): Promise<Program | undefined> {
  if (program !== undefined) return ((await import(program)) as { default: Program }).default;
  return code !== undefined && canGenerate() ? generate(code) : undefined;
}

function startCore(): Promise<CoreBuiltin> {
  return createBuiltinCaller(distFile('core.wasm'));
}
