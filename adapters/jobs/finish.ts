import type { Transaction } from 'kysely';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { endTask, holdTask, type Tables, type Task } from '../store/index.ts';
import { advance } from './advance.ts';
import type { Work } from './work.ts';

export interface FinishOptions {
  /** What else is written with it, or not at all. */
  before?(trx: Transaction<Tables>): Promise<void>;
  /** Why it could not be done. */
  problem?: Diagnostic;
}

/** Ends a task that is still ours; after the last of a phase, the snapshot goes on to the next. All of it is written, or nothing. */
export async function finish(work: Work, task: Task, { before, problem }: FinishOptions = {}): Promise<void> {
  await work.database.db.transaction().execute(async (trx) => {
    await holdTask(trx, task);
    await before?.(trx);
    if (await endTask(trx, task, problem)) await advance(trx, work);
  });
}
