/** Core in worker threads, with limits on time and memory. */
export { createInProcessCore } from './in_process.ts';
export type { Status } from './supervisor.ts';
export { createWorkerCore, type WorkerCore, type WorkerCoreOptions } from './worker_core.ts';
export { createWorkerEvaluator } from './worker_evaluator.ts';
