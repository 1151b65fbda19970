import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { policyFailed, policyTooSlow } from '../../engine/evaluate/failure.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { FoundFile } from './find.ts';
import type { Shard, ShardResult, ShardSetup } from './shard.ts';
import { Watch } from './watch.ts';
import { workerEntry } from './worker_entry.ts';

export interface InventoryOptions extends Omit<ShardSetup, 'watch' | 'ids'> {
  policies: readonly Policy[];
  files: readonly FoundFile[];
  /** Hears of each file as soon as it is done; `index` is that of the file. */
  onResult(index: number, result: ShardResult): Promise<void>;
  /** Ends the run: what is done by then is done. */
  signal?: AbortSignal | undefined;
  threads?: number;
  /** For each policy on each file. */
  timeoutSeconds?: number;
  /** The file that a worker thread runs. */
  entry?: string;
}

/** What a worker may hold of JavaScript's values. Most of a file does not outlive it, and the collector has less to do with room for it. */
const resourceLimits = { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 96 };

/** More threads than this would wait for the disk, and each holds a file. */
const mostThreads = 8;

/**
 * Checks files in worker threads. A thread that dies is replaced, and its file repeated; a policy that takes too long,
 * or with which a thread dies twice, is not asked any more. Says which policies those are.
 */
export async function runInventory(options: InventoryOptions): Promise<Diagnostic[]> {
  const { files, policies, onResult, signal, timeoutSeconds = 10, entry = workerEntry, ...setup } = options;
  const threads = Math.max(1, Math.min(options.threads ?? availableParallelism(), mostThreads, files.length));
  const watch = Watch.for(threads);
  const ids = policies.map(({ id }) => id);
  const workerData: ShardSetup = {
    compiled: setup.compiled,
    local: setup.local,
    store: setup.store,
    largestWhole: setup.largestWhole,
    ids,
    watch: watch.memory,
  };
  const pool = new Piscina<Shard, ShardResult>({
    filename: entry,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData,
    resourceLimits,
    // A thread that waits by them never ends a turn of its event loop, and what a `WeakRef` was made of lives as long as the turn.
    atomics: 'disabled',
  });
  // Of a thread that ends while it has nothing to do, nobody needs to hear.
  pool.on('error', () => undefined);
  const failed = new Map<string, Diagnostic>();
  let next = 0;

  const check = async (file: FoundFile, slot: number): Promise<ShardResult | undefined> => {
    for (let deaths = 0; ; ) {
      watch.run(slot, -1);
      const end = new AbortController();
      const stop = () => end.abort();
      signal?.addEventListener('abort', stop, { once: true });
      const limit = limitPolicies(watch, slot, timeoutSeconds, stop);
      try {
        return await pool.run({ ...file, slot, failed: [...failed.keys()] }, { signal: end.signal });
      } catch (error) {
        if (signal?.aborted) return undefined;
        const policy = policies[watch.policy(slot)];
        if (policy && limit.isOver()) failed.set(policy.id, policyTooSlow(policy, timeoutSeconds));
        else if (++deaths < 2) continue;
        else if (policy) failed.set(policy.id, policyFailed(policy, error));
        else return unreadable(file.path, error);
        deaths = 0;
      } finally {
        limit.stop();
        signal?.removeEventListener('abort', stop);
      }
    }
  };

  const work = async (slot: number) => {
    while (next < files.length && !signal?.aborted) {
      const index = next++;
      const result = await check(files[index] as FoundFile, slot);
      if (result) await onResult(index, result);
    }
  };
  try {
    await Promise.all(Array.from({ length: threads }, (_, slot) => work(slot)));
  } finally {
    await pool.destroy();
  }
  return [...failed.values()];
}

/** Calls `end` when a policy has had its time. */
function limitPolicies(watch: Watch, slot: number, seconds: number, end: () => void) {
  let count = watch.count(slot);
  let since = performance.now();
  let over = false;
  const timer = setInterval(
    () => {
      if (watch.count(slot) !== count || watch.policy(slot) < 0) {
        count = watch.count(slot);
        since = performance.now();
      } else if (performance.now() - since > seconds * 1000) {
        over = true;
        end();
      }
    },
    Math.min(250, seconds * 100),
  );
  return { isOver: () => over, stop: () => clearInterval(timer) };
}

function unreadable(file: string, error: unknown): ShardResult {
  const reason = error instanceof Error ? error.message : String(error);
  const diagnostic: Diagnostic = {
    code: 'inventory_file_failed',
    severity: 'error',
    message: `\`${file}\` could not be read: ${reason}`,
    help: 'it may need more memory than there is: split it, or check it alone with `decree check`',
    file,
  };
  return { kind: 'shown', outcomes: '[]', diagnostics: [diagnostic], resources: 0, isKept: false, milliseconds: 0 };
}
