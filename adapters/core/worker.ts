import { parentPort, workerData } from 'node:worker_threads';
import type { Argument, FunctionName } from '../../core/host/boundary.ts';
import { CoreStopped, instantiate } from '../../core/host/instance.ts';
import { createWasmEvaluator } from '../../engine/evaluate/evaluator.ts';
import { type CoreCall, type CoreSetup, compileCore } from './core_setup.ts';
import type { FromWorker } from './supervisor.ts';
import type { EvaluatorCall, EvaluatorSetup, PolicyStep } from './worker_evaluator.ts';

// The entry of every worker thread: it takes the part that its creator gives it, and answers one request at a time.

type Answering = (request: unknown) => Promise<FromWorker>;

function post(message: FromWorker): void {
  parentPort?.postMessage(message);
}

interface Part {
  /** What the creator is told when the thread is ready. */
  ready: unknown;
  answer: Answering;
}

async function core({ wasm, memoryMegabytes, module = compileCore(wasm, memoryMegabytes) }: CoreSetup): Promise<Part> {
  const instance = await instantiate(module);
  const maximumBytes = memoryMegabytes * 1024 * 1024;
  const answer: Answering = async (request) => {
    const { name, argument } = request as CoreCall<FunctionName>;
    try {
      const answer = instance.call(name, argument as Argument<FunctionName>);
      // A WebAssembly memory never shrinks: a worker that holds this much is better replaced.
      return { answer, retire: instance.memoryBytes() > maximumBytes / 2 };
    } catch (error) {
      if (!(error instanceof CoreStopped)) throw error;
      // Memory is doubled when it runs out, so a stop this near the limit is one for want of memory.
      const isMemory = error.message.includes('memory') || instance.memoryBytes() > maximumBytes * 0.9;
      return { spent: isMemory ? 'memory' : 'failed', reason: error.message };
    }
  };
  return { ready: module, answer };
}

async function evaluator({ compiled }: EvaluatorSetup): Promise<Part> {
  const policies = await createWasmEvaluator(compiled);
  const answer: Answering = async (request) => {
    const { document, ids } = request as EvaluatorCall;
    for (const id of ids) {
      const { results } = await policies.evaluate(document, new Set([id]));
      post({ step: { id, results: results.map(({ policy: _, ...result }) => result) } satisfies PolicyStep });
    }
    return { answer: true, retire: false };
  };
  return { ready: true, answer };
}

const setup: CoreSetup | EvaluatorSetup = workerData;
const { ready, answer } = await (setup.role === 'core' ? core(setup) : evaluator(setup));
parentPort?.on('message', async (request) => post(await answer(request)));
post({ ready });
