import { instantiate } from '../../core/host/instance.ts';
import { createWasmEvaluator, type Evaluator } from '../../engine/evaluate/evaluator.ts';
import { createPlanEvaluator } from '../../engine/evaluate/plan/evaluator.ts';
import { canGenerate, generate } from '../../engine/evaluate/plan/generate.ts';
import type { CoreBuiltin, Program } from '../../engine/evaluate/plan/program.ts';
import type { ResourceDocument } from '../../engine/resource/document.ts';
import { compileCore } from './core_part.ts';
import type { Part, Setup } from './worker.ts';

export interface EvaluatorCall {
  document: ResourceDocument;
  ids: string[];
}

type EvaluatorSetup = Extract<Setup, { role: 'evaluator' }>;

/** An evaluator in a web worker: on JavaScript that was made ahead of time or may be made here, on WebAssembly otherwise. */
export async function createEvaluatorPart({ wasm, compiled }: EvaluatorSetup): Promise<Part> {
  const program = await programOf(compiled);
  const startCore = () => createBuiltinCaller(wasm);
  const evaluator: Evaluator = program
    ? createPlanEvaluator(compiled.policies, program, { startCore })
    : await createWasmEvaluator(compiled);
  return {
    ready: true,
    async answer(request) {
      const { document, ids } = request as EvaluatorCall;
      const { results } = await evaluator.evaluate(document, new Set(ids));
      return { answer: results.map(({ policy, ...result }) => ({ id: policy.id, ...result })), retire: false };
    },
  };
}

async function programOf({ program, code, wasm }: EvaluatorSetup['compiled']): Promise<Program | undefined> {
  if (program !== undefined) {
    try {
      return ((await import(program)) as { default: Program }).default;
    } catch (error) {
      // An editor may forbid modules from elsewhere.
      if (!wasm) throw error;
    }
  }
  return code !== undefined && canGenerate() ? generate(code) : undefined;
}

/** Core in this worker, for the built-in functions that the evaluator here does not have. */
async function createBuiltinCaller(wasm: string): Promise<CoreBuiltin> {
  const instance = await instantiate(await compileCore(wasm));
  return (name, operands) => {
    const answer = instance.call('builtin', { name, operands });
    return answer.ok ? answer.value : { error: answer.diagnostics[0]?.message ?? name, halts: true };
  };
}
