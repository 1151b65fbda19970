import { createWorkerCore, type WorkerCore } from '../../adapters/core/index.ts';
import { boundary, type Core, type FunctionName } from '../../core/host/boundary.ts';

/** Runs something on core in a worker of its own, which starts at the first call and ends with it. */
export async function withCore<T>(use: (core: Core) => Promise<T>): Promise<T> {
  let worker: WorkerCore | undefined;
  const call = (name: FunctionName) => (argument: never) => {
    worker ??= createWorkerCore();
    return worker[name](argument);
  };
  const names = Object.keys(boundary) as FunctionName[];
  const core = Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Core;
  try {
    return await use(core);
  } finally {
    await worker?.close();
  }
}
