import type { CompiledPolicies } from '../../engine/evaluate/compile.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { RowGroup, RowsResult, RowsTask } from './rows.ts';
import { PolicyThreads } from './threads.ts';
import { rowsWorkerEntry } from './worker_entry.ts';

/** Judges rows of the inventory's database. */
export interface RowsJudge {
  /** How many calls are worth making at the same time. */
  readonly threads: number;
  /** Nothing if it was ended before. Policies that are not asked any more are among its failures. */
  judge(groups: RowGroup[], signal?: AbortSignal): Promise<RowsResult | undefined>;
  close(): Promise<void>;
}

export interface RowsJudgeOptions {
  compiled: CompiledPolicies[];
  policies: readonly Policy[];
  threads?: number | undefined;
  /** For each policy on each group. */
  timeoutSeconds?: number | undefined;
}

/** Starts threads in which policies judge rows. */
export function startRowsJudge({ compiled, policies, threads, timeoutSeconds }: RowsJudgeOptions): RowsJudge {
  const pool = new PolicyThreads<RowsTask, RowsResult>({
    entry: rowsWorkerEntry,
    setup: { compiled },
    policies,
    threads,
    timeoutSeconds,
  });
  return {
    threads: pool.count,
    async judge(groups, signal) {
      const result = await pool.run({ groups }, signal);
      return result && { ...result, failures: { ...result.failures, ...Object.fromEntries(pool.failures) } };
    },
    close: () => pool.close(),
  };
}
