import type { Transaction } from 'kysely';
import {
  analyze,
  countSnapshot,
  endSnapshot,
  makeCheckTasks,
  matchResources,
  openTasks,
  setPhase,
  settleFindings,
  type Tables,
} from '../store/index.ts';
import { exceptFindings } from './except.ts';
import type { Work } from './work.ts';

/** Goes on with a snapshot that has no task to begin with. */
export async function start(work: Work): Promise<void> {
  await work.database.db.transaction().execute(async (trx) => {
    const { state } = await trx
      .selectFrom('snapshots')
      .select('state')
      .where('id', '=', work.snapshot)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (state === 'running' && (await openTasks(trx, work.snapshot)).length === 0) await advance(trx, work);
  });
}

/** Goes on with a snapshot of which no task is left: after loading comes checking, after that the counting. */
export async function advance(trx: Transaction<Tables>, work: Work): Promise<void> {
  const { snapshot, checks } = work;
  const { phase } = await trx
    .selectFrom('snapshots')
    .select('phase')
    .where('id', '=', snapshot)
    .where('state', '=', 'running')
    .executeTakeFirstOrThrow();
  if (phase === 'load') {
    await analyze(trx);
    await matchResources(trx);
    if (checks) {
      await setPhase(trx, snapshot, 'check');
      await makeCheckTasks(trx, snapshot, checks.set);
      const tasks = await openTasks(trx, snapshot);
      if (tasks.length > 0) return work.announce(trx, tasks);
    }
  }
  await analyze(trx);
  if (checks) await exceptFindings(trx, checks);
  await settleFindings(trx);
  await countSnapshot(trx, snapshot);
  await endSnapshot(trx, snapshot);
}
