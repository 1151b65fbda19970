import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Tables, TaskTable } from './tables.ts';

export type Task = Pick<Selectable<TaskTable>, 'id' | 'snapshot' | 'kind' | 'target' | 'attempt' | 'problem'>;

const columns = ['id', 'snapshot', 'kind', 'target', 'attempt', 'problem'] as const;

/** Thrown where a task was given to another worker meanwhile, or its snapshot was ended: nothing of it may be written any more. */
export class TaskLost extends Error {
  constructor() {
    super('the task was given to another worker');
  }
}

/** Takes a task, from whoever had it before; nothing if it is done, or its snapshot is not running. */
export async function takeTask(db: Kysely<Tables>, id: number): Promise<Task | undefined> {
  return db
    .updateTable('tasks')
    .set((eb) => ({ state: 'running', attempt: eb('attempt', '+', 1) }))
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .where('snapshot', 'in', (eb) => eb.selectFrom('snapshots').select('id').where('state', '=', 'running'))
    .returning(columns)
    .executeTakeFirst();
}

/** Inside a transaction: makes sure that the task is still ours until its end. */
export async function holdTask(trx: Transaction<Tables>, task: Task): Promise<void> {
  const held = await trx
    .selectFrom('tasks')
    .select('id')
    .where('id', '=', task.id)
    .where('attempt', '=', task.attempt)
    .where('state', '=', 'running')
    .forUpdate()
    .executeTakeFirst();
  if (!held) throw new TaskLost();
}

/** Ends a task that has been held; says whether it was the last of those that its snapshot waits for. */
export async function endTask(trx: Transaction<Tables>, task: Task, problem?: Diagnostic): Promise<boolean> {
  // Two that end at the same time would each see the other still running.
  await sql`select 1 from snapshots where id = ${task.snapshot} for update`.execute(trx);
  await trx
    .updateTable('tasks')
    .set({ state: problem ? 'failed' : 'done', problem: problem ? JSON.stringify(problem) : null })
    .where('id', '=', task.id)
    .execute();
  const open = await trx
    .selectFrom('tasks')
    .select('id')
    .where('snapshot', '=', task.snapshot)
    .where('state', 'in', ['waiting', 'running'])
    .limit(1)
    .executeTakeFirst();
  return open === undefined;
}

/** Keeps why a task could not be done this time. */
export async function noteProblem(db: Kysely<Tables>, task: Task, problem: Diagnostic): Promise<void> {
  await db
    .updateTable('tasks')
    .set({ problem: JSON.stringify(problem) })
    .where('id', '=', task.id)
    .where('attempt', '=', task.attempt)
    .execute();
}

/** The tasks of a snapshot that are to be done. */
export async function openTasks(db: Kysely<Tables>, snapshot: number): Promise<number[]> {
  const rows = await db
    .selectFrom('tasks')
    .select('id')
    .where('snapshot', '=', snapshot)
    .where('state', 'in', ['waiting', 'running'])
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
