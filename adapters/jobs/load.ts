import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Shard } from '../../engine/inventory/source.ts';
import { endShard, failShard, holdTask, type StoredShard, shardOf, type Task, writeBatch } from '../store/index.ts';
import { finish } from './finish.ts';
import { Interrupted, type Work } from './work.ts';

/** Reads a shard from where an earlier reading stopped. Each batch is written together with the place to read on from. */
export async function load(work: Work, task: Task, signal: AbortSignal): Promise<void> {
  const { db } = work.database;
  const shard = await db.transaction().execute((trx) => shardOf(trx, task.target));
  const source = shard && work.sources.get(shard.source);
  if (!shard || !source) return giveUp(work, task, shard ? unknownSource(shard.source) : undefined);
  const context = { shard, tells: source.tells, ownerTags: work.ownerTags, costOf: work.costOf };
  for await (const batch of source.read(shardFor(shard), shard.next ?? undefined, signal)) {
    if (signal.aborted) throw new Interrupted();
    await db.transaction().execute(async (trx) => {
      await holdTask(trx, task);
      await writeBatch(trx, context, batch);
    });
  }
  if (signal.aborted) throw new Interrupted();
  await finish(work, task, { before: (trx) => endShard(trx, shard) });
}

/** Ends a task that cannot be done; what the shard had before stays. */
export async function giveUp(work: Work, task: Task, problem: Diagnostic | undefined): Promise<void> {
  await finish(work, task, {
    ...(problem && { problem }),
    before: async (trx) => {
      if (task.kind === 'load') await failShard(trx, task.target);
    },
  });
}

function shardFor({ id, root, account, region, type }: StoredShard): Shard {
  return {
    id,
    root,
    ...(account !== null && { account }),
    ...(region !== null && { region }),
    ...(type !== null && { type }),
  };
}

function unknownSource(name: string): Diagnostic {
  return {
    code: 'inventory_source_unknown',
    severity: 'error',
    message: `the source \`${name}\` is not among those that this snapshot reads`,
    help: 'run `decree inventory load` again',
  };
}
