import { loadBuiltin, schemas } from '../adapters/builtin/index.ts';
import { today } from '../adapters/clock/index.ts';
import { createWorkerCore, createWorkerEvaluator } from '../adapters/core/index.ts';
import { withSecondTry } from './checking/second_try.ts';
import type { Host } from './host.ts';
import { type ClosableCore, lazyCore } from './lazy_core.ts';
import { nodeDisk } from './node_disk.ts';

/** Short enough that an editor is not left waiting for a policy that loops. */
const limits = { timeoutSeconds: 5 };

/** Node: core and the policies in worker threads, the disk of the machine. */
export function createNodeHost(): Host {
  const core = workerCore();
  const idle = lazyCore(workerCore);
  return {
    core: core.core,
    idleCore: idle.core,
    disk: nodeDisk,
    loadBuiltin,
    createEvaluator: async (compiled) => createWorkerEvaluator(compiled, limits),
    schemas,
    // What reads sentences is large, and most sessions never author.
    lexicon: async () => (await import('../adapters/builtin/language.ts')).lexicon(),
    today,
    close: async () => {
      await Promise.all([core.close(), idle.close()]);
    },
  };
}

function workerCore(): ClosableCore {
  const { close, status: _status, ...core } = createWorkerCore();
  return { core: withSecondTry(core), close };
}
