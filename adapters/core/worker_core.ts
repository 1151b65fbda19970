import { Worker } from 'node:worker_threads';
import type { Answer } from '../../core/host/boundary.ts';
import { type CoreFunctions, coreOf } from '../../core/host/core_of.ts';
import { parseAnswer } from '../../core/host/instance.ts';
import { distFile } from '../files/dist.ts';
import type { CoreModule, CoreSetup } from './core_setup.ts';
import { diagnosticOf } from './endings.ts';
import { type Status, Supervisor } from './supervisor.ts';
import { workerEntry } from './worker_entry.ts';

export interface WorkerCoreOptions {
  /** Path of `core.wasm`. */
  wasm?: string;
  timeoutSeconds?: number;
  memoryMegabytes?: number;
}

/** Core in a worker thread, with limits. Calls queue; each may be cancelled. */
export type WorkerCore = CoreFunctions<[options?: { signal?: AbortSignal }]> & {
  status(): Status;
  close(): Promise<void>;
};

/** Starts core at once, so that it is warm when it is first asked. */
export function createWorkerCore(options: WorkerCoreOptions = {}): WorkerCore {
  const { wasm = distFile('core.wasm'), timeoutSeconds = 30, memoryMegabytes = 1024 } = options;
  let module: CoreModule | undefined;
  const supervisor = new Supervisor({
    spawn: () => {
      const setup: CoreSetup = { role: 'core', wasm, memoryMegabytes, module };
      return new Worker(workerEntry, { workerData: setup });
    },
    onReady: (compiled) => {
      module = compiled as CoreModule;
    },
    timeoutSeconds,
  });

  const functions = coreOf(async (name, argument, options: { signal?: AbortSignal } = {}): Promise<Answer<unknown>> => {
    const outcome = await supervisor.call({ name, argument }, options);
    if ('answer' in outcome) return parseAnswer(outcome.answer as Uint8Array);
    const diagnostic = diagnosticOf(outcome.ending, { timeoutSeconds, memoryMegabytes }, outcome.reason);
    return { ok: false, diagnostics: [diagnostic] };
  });

  return { ...functions, status: () => supervisor.status(), close: () => supervisor.close() };
}
