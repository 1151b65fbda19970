import { instantiate } from '../../core/host/instance.ts';
import type { CoreBuiltin } from '../../engine/evaluate/plan/program.ts';
import { compileCore } from './core_setup.ts';

const memoryMegabytes = 1024;

/** Core in this thread, for the built-in functions that the evaluator here does not have. */
export async function createBuiltinCaller(wasm: string): Promise<CoreBuiltin> {
  const instance = await instantiate(compileCore(wasm, memoryMegabytes));
  return (name, operands) => {
    const answer = instance.call('builtin', { name, operands });
    return answer.ok ? answer.value : { error: answer.diagnostics[0]?.message ?? name, halts: true };
  };
}
