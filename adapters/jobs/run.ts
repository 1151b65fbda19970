import type { Diagnostic } from '../../core/host/boundary.ts';
import { noteProblem, type Task, TaskLost, takeTask } from '../store/index.ts';
import { judge } from './judge.ts';
import { giveUp, load } from './load.ts';
import { relate } from './relate.ts';
import { Interrupted, type Work } from './work.ts';

const handlers = { load, judge, relate };

/** Does a task of the snapshot, unless it is done, or somebody else took it meanwhile. */
export async function runTask(work: Work, id: number, signal: AbortSignal): Promise<void> {
  const task = await takeTask(work.database.db, id);
  if (!task) return;
  try {
    await handlers[task.kind](work, task, signal);
  } catch (error) {
    if (error instanceof TaskLost) return;
    if (!(error instanceof Interrupted)) await noteProblem(work.database.db, task, taskFailed(task, error));
    throw error;
  }
}

/** Ends a task that failed as often as it may. */
export async function failTask(work: Work, id: number): Promise<void> {
  const task = await takeTask(work.database.db, id);
  if (task) await giveUp(work, task, task.problem ?? taskFailed(task, 'whoever took it was not heard of any more'));
}

function taskFailed({ kind, target }: Task, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  const what = kind === 'load' ? `\`${target}\` could not be read` : 'a part of the inventory could not be judged';
  return {
    code: 'inventory_task_failed',
    severity: 'error',
    message: `${what}: ${reason}`,
    help: 'everything else is there; run the command again to try it once more',
  };
}
