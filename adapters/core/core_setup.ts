import { readFile } from 'node:fs/promises';
import type { Argument, FunctionName } from '../../core/host/boundary.ts';
import type { instantiate } from '../../core/host/instance.ts';
import { limitMemory } from './memory_limit.ts';

/** Core compiled; threads share it. */
export type CoreModule = Parameters<typeof instantiate>[0];

/** What a worker thread is given to become core. */
export interface CoreSetup {
  role: 'core';
  module: CoreModule;
  memoryMegabytes: number;
}

/** A request to such a thread. */
export interface CoreCall<F extends FunctionName> {
  name: F;
  argument: Argument<F>;
}

// Node's types leave WebAssembly to a browser's.
declare const WebAssembly: { compile(wasm: Uint8Array<ArrayBuffer>): Promise<CoreModule> };

/** Reads and compiles `core.wasm` with a limit on its memory. */
export async function compileCore(path: string, memoryMegabytes: number): Promise<CoreModule> {
  const wasm = new Uint8Array(await readFile(path));
  return WebAssembly.compile(limitMemory(wasm, memoryMegabytes));
}
