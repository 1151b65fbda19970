import { setTimeout } from 'node:timers/promises';
import { type Database, openTasks, runningSnapshot } from '../store/index.ts';
import { start } from './advance.ts';
import { failure } from './failure.ts';
import type { Queue } from './queue.ts';
import { failTask, runTask } from './run.ts';
import { Interrupted, type Work } from './work.ts';

export interface QueueRun {
  database: Database;
  queue: Queue;
  atATime: number;
  /** Opens what is needed for a snapshot; nothing if it is not running any more. */
  open(snapshot: number): Promise<{ work: Work; close(): Promise<void> } | undefined>;
  /** True: when there is nothing to do it waits for more. */
  stays: boolean;
  signal: AbortSignal;
}

/** How often it is looked whether there is a snapshot, in milliseconds. */
const pause = 500;

/** Does tasks of whatever snapshot is running, together with the other workers of the server. */
export async function runQueue({ database, queue, atATime, open, stays, signal }: QueueRun): Promise<void> {
  const opened = new Opened(open);
  const failed = failure();
  try {
    await queue.work({
      atATime,
      async run({ snapshot, task }, ended) {
        const work = await opened.of(snapshot).catch((error) => {
          failed.fail(error);
          throw error;
        });
        if (work) await runTask(work, task, AbortSignal.any([signal, ended]));
      },
      async giveUp({ snapshot, task }) {
        const work = await opened.of(snapshot);
        if (work) await failTask(work, task);
      },
    });
    await Promise.race([untilDone(database, { queue, opened, stays, signal }), queue.lost, failed.promise]);
    if (signal.aborted) throw new Interrupted();
  } finally {
    await queue.close().catch(() => undefined);
    await opened.close();
  }
}

interface Waiting extends Pick<QueueRun, 'queue' | 'stays' | 'signal'> {
  opened: Opened;
}

async function untilDone(database: Database, { queue, opened, stays, signal }: Waiting): Promise<void> {
  for (let begun: number | undefined; !signal.aborted; ) {
    const running = await runningSnapshot(database.db);
    if (!running && !stays) return;
    if (running && running.id !== begun) {
      begun = running.id;
      const work = await opened.of(running.id);
      if (work) await start(work);
      // Whatever became of the workers of an earlier run, what they left is done.
      await queue.announce(database.db, running.id, await openTasks(database.db, running.id));
    }
    await setTimeout(pause, undefined, { signal }).catch(() => undefined);
  }
}

/** What is open for the latest snapshot. */
class Opened {
  readonly #open: QueueRun['open'];
  #latest: { snapshot: number; opened: ReturnType<QueueRun['open']> } | undefined;

  constructor(open: QueueRun['open']) {
    this.#open = open;
  }

  async of(snapshot: number): Promise<Work | undefined> {
    if (this.#latest?.snapshot !== snapshot) {
      const before = this.#latest;
      // What is left of an earlier snapshot is nobody's work any more.
      if (before && before.snapshot > snapshot) return undefined;
      this.#latest = { snapshot, opened: this.#open(snapshot) };
      await before?.opened.then((opened) => opened?.close());
    }
    return (await this.#latest?.opened)?.work;
  }

  async close(): Promise<void> {
    const opened = await this.#latest?.opened.catch(() => undefined);
    await opened?.close();
  }
}
