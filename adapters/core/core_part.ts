import type { Argument, FunctionName } from '../../core/host/boundary.ts';
import { CoreStopped, instantiate } from '../../core/host/instance.ts';
import { type CoreCall, type CoreSetup, compileCore } from './core_setup.ts';
import type { Part } from './worker.ts';

/** A WebAssembly memory never shrinks: a thread whose core holds more than this is better replaced. */
const keptBytes = 512 * 1024 * 1024;

/** Core in a worker thread. */
export async function createCorePart(setup: CoreSetup): Promise<Part> {
  const { wasm, memoryMegabytes, module = compileCore(wasm, memoryMegabytes) } = setup;
  const instance = await instantiate(module);
  const maximumBytes = memoryMegabytes * 1024 * 1024;
  return {
    ready: module,
    async answer(request) {
      const { name, argument } = request as CoreCall<FunctionName>;
      try {
        const answer = instance.callForJson(name, argument as Argument<FunctionName>);
        return { answer, retire: instance.memoryBytes() > keptBytes };
      } catch (error) {
        if (!(error instanceof CoreStopped)) throw error;
        // Memory is asked for in large pieces, so a stop this near the limit is one for want of memory.
        const isMemory = error.message.includes('memory') || instance.memoryBytes() > maximumBytes * 0.9;
        return { spent: isMemory ? 'memory' : 'failed', reason: error.message };
      }
    },
  };
}
