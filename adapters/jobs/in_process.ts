import { setTimeout } from 'node:timers/promises';
import { isStoreError, openTasks, TaskLost } from '../store/index.ts';
import { start } from './advance.ts';
import { failTask, runTask } from './run.ts';
import { Interrupted, type Work } from './work.ts';

/** How often a task is tried. */
const mostTries = 3;

/** Before the second try, in milliseconds; twice that before the third. */
const firstPause = 500;

/** Does all tasks of a snapshot in this process, some at a time; what another left undone, too. */
export async function runHere(
  work: Work,
  { atATime, signal }: { atATime: number; signal: AbortSignal },
): Promise<void> {
  await start(work);
  for (;;) {
    const tasks = await openTasks(work.database.db, work.snapshot);
    if (tasks.length === 0) return;
    const queue = tasks.values();
    const worker = async () => {
      for (const id of queue) {
        if (signal.aborted) throw new Interrupted();
        await runWithRetries(work, id, signal);
      }
    };
    const results = await Promise.allSettled(Array.from({ length: Math.min(atATime, tasks.length) }, worker));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }
}

async function runWithRetries(work: Work, id: number, signal: AbortSignal): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await runTask(work, id, signal);
    } catch (error) {
      if (error instanceof Interrupted || isStoreError(error)) throw error;
      if (tries === mostTries) return failTask(work, id).catch(unlessLost);
      await setTimeout(firstPause * tries);
    }
  }
}

function unlessLost(error: unknown): void {
  if (!(error instanceof TaskLost)) throw error;
}
