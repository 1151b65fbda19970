import type { Kysely, Transaction } from 'kysely';
import type { Job } from 'pg-boss';
import type { Tables } from '../store/index.ts';
import { failure } from './failure.ts';

/** Names a task to whoever takes it. */
export interface TaskJob {
  snapshot: number;
  task: number;
}

export interface QueueWork {
  /** How many are done at the same time. */
  atATime: number;
  /** Does a task; what it throws makes the task wait for another try, maybe by another worker. */
  run(job: TaskJob, signal: AbortSignal): Promise<void>;
  /** Ends a task that was tried as often as it may. */
  giveUp(job: TaskJob): Promise<void>;
}

/** Tasks for the workers of a server, each given to one at a time; to another, if that one is not heard of any more. */
export interface Queue {
  /** Names tasks that are to be done, in a transaction or without; what waits or is being done already is left as it is. */
  announce(db: Kysely<Tables> | Transaction<Tables>, snapshot: number, tasks: readonly number[]): Promise<void>;
  work(work: QueueWork): Promise<void>;
  /** Rejects when the database is not there any more. */
  readonly lost: Promise<never>;
  /** Waits a little for what is being done; the rest is done by others. */
  close(): Promise<void>;
}

const schema = 'decree_jobs';
const tasks = 'tasks';
const givenUp = 'given_up';

/** The least that pg-boss has: seconds after which a worker that is not heard of has lost its task. */
const heartbeatSeconds = 10;

/** Before a task is tried again, in seconds; twice that each time, up to a minute. */
const retryDelay = 1;
const retryLimit = 5;

/** For one task, in seconds: a shard of a cloud may be read slowly, and it is heard of meanwhile. */
const expireInSeconds = 6 * 3600;

const closeMilliseconds = 5000;

/** Opens the queue on a server; its tables are in a schema of their own. */
export async function openQueue(url: string): Promise<Queue> {
  const { PgBoss, fromKysely } = await import('pg-boss');
  const boss = new PgBoss({
    connectionString: url,
    schema,
    application_name: 'decree jobs',
    max: 4,
    schedule: false,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
  });
  const lost = failure();
  boss.on('error', lost.fail);
  await boss.start();
  await boss.createQueue(givenUp, { policy: 'exclusive', retryLimit: 3, retryDelay });
  await boss.createQueue(tasks, {
    // Of a task, one job waits or runs.
    policy: 'exclusive',
    deadLetter: givenUp,
    retryLimit,
    retryDelay,
    retryBackoff: true,
    retryDelayMax: 60,
    heartbeatSeconds,
    expireInSeconds,
    deleteAfterSeconds: 3600,
  });
  return {
    async announce(db, snapshot, ids) {
      const jobs = ids.map((task) => ({ data: { snapshot, task }, singletonKey: String(task) }));
      await boss.insert(tasks, jobs, { db: fromKysely(db) });
    },
    async work({ atATime, run, giveUp }) {
      for (let count = 0; count < atATime; count++) {
        const worker: string = await boss.work(
          tasks,
          { pollingIntervalSeconds: 0.5 },
          async ([job]: Job<TaskJob>[]) => {
            // After this one it looks for the next at once.
            boss.notifyWorker(worker);
            if (job) await run(job.data, job.signal);
          },
        );
      }
      await boss.work(givenUp, { pollingIntervalSeconds: 2 }, async ([job]: Job<TaskJob>[]) => {
        if (job) await giveUp(job.data);
      });
    },
    lost: lost.promise,
    close: () => boss.stop({ graceful: true, timeout: closeMilliseconds }),
  };
}
