import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { policyFailed, policyTooSlow } from '../../engine/evaluate/failure.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { PolicySetup } from './thread_policies.ts';
import { Watch } from './watch.ts';

/** What a worker may hold of JavaScript's values. Most of a task does not outlive it, and the collector has less to do with room for it. */
const resourceLimits = { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 96 };

/** More threads than this would wait for the disk, and each holds a task. */
const mostThreads = 8;

/** What is told to a thread with each task. */
export interface Turn {
  /** Which slot it runs in. */
  slot: number;
  /** Ids of policies that are not asked any more. */
  failed: string[];
}

export interface ThreadsOptions<Setup extends PolicySetup> {
  /** The file that a thread runs. */
  entry: string;
  setup: Omit<Setup, 'watch' | 'ids'>;
  policies: readonly Policy[];
  /** Tasks at most; more threads would have nothing to do. */
  tasks?: number;
  threads?: number | undefined;
  /** For each policy on each task. */
  timeoutSeconds?: number | undefined;
}

/** Why a task could not be done: twice, its thread died without asking a policy. */
export class TaskFailed extends Error {}

/**
 * Threads that ask policies. One that dies is replaced, and its task repeated; a policy that takes too long, or with which a
 * thread dies twice, is not asked any more.
 */
export class PolicyThreads<Task extends object, Result, Setup extends PolicySetup = PolicySetup> {
  readonly count: number;
  readonly #pool: Piscina<Task & Turn, Result>;
  readonly #watch: Watch;
  readonly #policies: readonly Policy[];
  readonly #seconds: number;
  readonly #failed = new Map<string, Diagnostic>();
  readonly #free: number[];
  readonly #waiting: ((slot: number) => void)[] = [];

  constructor(options: ThreadsOptions<Setup>) {
    const { policies, setup, tasks = mostThreads, timeoutSeconds = 10 } = options;
    this.count = Math.max(1, Math.min(options.threads ?? availableParallelism(), mostThreads, tasks));
    this.#watch = Watch.for(this.count);
    this.#policies = policies;
    this.#seconds = timeoutSeconds;
    this.#free = Array.from({ length: this.count }, (_, slot) => slot);
    this.#pool = new Piscina({
      filename: options.entry,
      minThreads: this.count,
      maxThreads: this.count,
      idleTimeout: Number.POSITIVE_INFINITY,
      workerData: { ...setup, ids: policies.map(({ id }) => id), watch: this.#watch.memory },
      resourceLimits,
      // A thread that waits by them never ends a turn of its event loop, and what a `WeakRef` was made of lives as long as the turn.
      atomics: 'disabled',
    });
    // Of a thread that ends while it has nothing to do, nobody needs to hear.
    this.#pool.on('error', () => undefined);
  }

  /** Policies that are not asked any more, and why. */
  get failures(): ReadonlyMap<string, Diagnostic> {
    return this.#failed;
  }

  /** Does a task as soon as a thread is free; nothing if it was ended before. */
  async run(task: Task, signal?: AbortSignal): Promise<Result | undefined> {
    const slot = this.#free.pop() ?? (await new Promise<number>((resolve) => this.#waiting.push(resolve)));
    try {
      return signal?.aborted ? undefined : await this.#runIn(slot, task, signal);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(slot);
      else this.#free.push(slot);
    }
  }

  async #runIn(slot: number, task: Task, signal: AbortSignal | undefined): Promise<Result | undefined> {
    const watch = this.#watch;
    for (let deaths = 0; ; ) {
      watch.run(slot, -1);
      const end = new AbortController();
      const stop = () => end.abort();
      signal?.addEventListener('abort', stop, { once: true });
      const limit = limitPolicies(watch, slot, this.#seconds, stop);
      try {
        return await this.#pool.run({ ...task, slot, failed: [...this.#failed.keys()] }, { signal: end.signal });
      } catch (error) {
        if (signal?.aborted) return undefined;
        const policy = this.#policies[watch.policy(slot)];
        if (policy && limit.isOver()) this.#failed.set(policy.id, policyTooSlow(policy, this.#seconds));
        else if (++deaths < 2) continue;
        else if (policy) this.#failed.set(policy.id, policyFailed(policy, error));
        else throw new TaskFailed(error instanceof Error ? error.message : String(error), { cause: error });
        deaths = 0;
      } finally {
        limit.stop();
        signal?.removeEventListener('abort', stop);
      }
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
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
