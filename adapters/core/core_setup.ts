import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Argument, FunctionName } from '../../core/host/boundary.ts';
import type { instantiate } from '../../core/host/instance.ts';
import { headroom, limitMemory } from './memory_limit.ts';

/** Core compiled; threads share it. */
export type CoreModule = Parameters<typeof instantiate>[0];

/** What a worker thread is given to become core. */
export interface CoreSetup {
  role: 'core';
  /** Path of `core.wasm`. */
  wasm: string;
  memoryMegabytes: number;
  /** What an earlier thread compiled. */
  module?: CoreModule | undefined;
}

/** A request to such a thread. */
export interface CoreCall<F extends FunctionName> {
  name: F;
  argument: Argument<F>;
}

// Node's types leave WebAssembly to a browser's.
declare const WebAssembly: { Module: new (wasm: Uint8Array<ArrayBuffer>) => CoreModule };

/** Reads and compiles `core.wasm` with a limit on its memory, in this thread: most of it is compiled when it first runs. */
export function compileCore(path: string, memoryMegabytes: number): CoreModule {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = new Uint8Array(headroom + size);
    readSync(file, bytes, headroom, size, 0);
    return new WebAssembly.Module(limitMemory(bytes, memoryMegabytes));
  } finally {
    closeSync(file);
  }
}
