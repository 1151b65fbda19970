import { createWorkerCore, type WorkerCore } from '../../adapters/core/index.ts';
import type { Core } from '../../core/host/boundary.ts';
import { callCore, coreOf } from '../../core/host/core_of.ts';

/** Runs something on core in a worker of its own, which starts at the first call, or `early` where one is sure to come, and ends with it. */
export async function withCore<T>(use: (core: Core) => Promise<T>, { early = false } = {}): Promise<T> {
  let worker: WorkerCore | undefined = early ? createWorkerCore() : undefined;
  const core = coreOf((name, argument) => {
    worker ??= createWorkerCore();
    return callCore(worker, name, argument);
  });
  try {
    return await use(core);
  } finally {
    await worker?.close();
  }
}

/** Runs something on several cores. */
export function withCores<T>(count: number, use: (cores: Core[]) => Promise<T>): Promise<T> {
  const next = (cores: Core[]): Promise<T> =>
    cores.length < count ? withCore((core) => next([...cores, core])) : use(cores);
  return next([]);
}
