import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { FoundFile } from './find.ts';
import type { ShardResult, ShardSetup } from './shard.ts';
import { PolicyThreads } from './threads.ts';
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

/**
 * Checks files in worker threads. A thread that dies is replaced, and its file repeated; a policy that takes too long,
 * or with which a thread dies twice, is not asked any more. Says which policies those are.
 */
export async function runInventory(options: InventoryOptions): Promise<Diagnostic[]> {
  const { files, policies, onResult, signal, timeoutSeconds, entry = workerEntry } = options;
  const { compiled, local, store, largestWhole, threads: wanted } = options;
  const setup = { compiled, local, store, largestWhole };
  const threads = new PolicyThreads<FoundFile, ShardResult, ShardSetup>({
    entry,
    setup,
    policies,
    tasks: files.length,
    threads: wanted,
    timeoutSeconds,
  });
  let next = 0;
  const work = async () => {
    while (next < files.length && !signal?.aborted) {
      const index = next++;
      const { path, isNamed } = files[index] as FoundFile;
      const result = await threads.run({ path, isNamed }, signal).catch((error) => unreadable(path, error));
      if (result) await onResult(index, result);
    }
  };
  try {
    await Promise.all(Array.from({ length: threads.count }, work));
  } finally {
    await threads.close();
  }
  return [...threads.failures.values()];
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
