import { headroom, limitMemory } from '../../adapters/core/memory_limit.ts';
import type { Argument, FunctionName } from '../../core/host/boundary.ts';
import { CoreStopped, instantiate } from '../../core/host/instance.ts';
import type { Part, Setup } from './worker.ts';

/** What core may hold in a browser, which gives a page less than a machine gives a process. */
export const memoryMegabytes = 1024;
/** A WebAssembly memory never shrinks: a worker whose core holds more than this is better replaced. */
const keptBytes = 512 * 1024 * 1024;

export type CoreModule = Parameters<typeof instantiate>[0];

export interface CoreCall {
  name: FunctionName;
  argument: Argument<FunctionName>;
}

/** Core in a web worker. */
export async function createCorePart({ wasm, module }: Extract<Setup, { role: 'core' }>): Promise<Part> {
  const compiled = (module as CoreModule | undefined) ?? (await compileCore(wasm));
  const instance = await instantiate(compiled);
  return {
    ready: compiled,
    async answer(request) {
      const { name, argument } = request as CoreCall;
      try {
        return { answer: instance.callForJson(name, argument), retire: instance.memoryBytes() > keptBytes };
      } catch (error) {
        if (!(error instanceof CoreStopped)) throw error;
        const isMemory =
          error.message.includes('memory') || instance.memoryBytes() > memoryMegabytes * 1024 * 1024 * 0.9;
        return { spent: isMemory ? 'memory' : 'failed', reason: error.message };
      }
    },
  };
}

// Node's types leave WebAssembly to a browser's.
declare const WebAssembly: { Module: new (wasm: Uint8Array<ArrayBuffer>) => CoreModule };

/** Fetches core and compiles it with a limit on its memory. */
export async function compileCore(address: string): Promise<CoreModule> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`\`core.wasm\` of the extension is not there (${response.status})`);
  const wasm = new Uint8Array(await response.arrayBuffer());
  const bytes = new Uint8Array(headroom + wasm.length);
  bytes.set(wasm, headroom);
  return new WebAssembly.Module(limitMemory(bytes, memoryMegabytes));
}
