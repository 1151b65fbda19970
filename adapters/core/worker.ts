import { parentPort, workerData } from 'node:worker_threads';
import type { CoreSetup } from './core_setup.ts';
import type { FromWorker } from './supervisor.ts';
import type { EvaluatorSetup } from './worker_evaluator.ts';

/** What a worker thread does for its creator. */
export interface Part {
  /** What the creator is told when the thread is ready. */
  ready: unknown;
  /** Answers a request; `post` sends steps meanwhile. */
  answer(request: unknown, post: (message: FromWorker) => void): Promise<FromWorker>;
}

// A thread loads only the code of its own part.
async function takePart(setup: CoreSetup | EvaluatorSetup): Promise<Part> {
  if (setup.role === 'core') return (await import('./core_part.ts')).createCorePart(setup);
  return (await import('./evaluator_part.ts')).createEvaluatorPart(setup);
}

/** Bytes are handed over, not copied. */
const post = (message: FromWorker) => {
  const bytes = 'answer' in message && message.answer instanceof Uint8Array ? [message.answer.buffer] : [];
  parentPort?.postMessage(message, bytes as ArrayBuffer[]);
};
const part = await takePart(workerData);
parentPort?.on('message', async (request) => post(await part.answer(request, post)));
post({ ready: part.ready });
