import {
  holdTask,
  pieceTarget,
  policySet,
  putFindings,
  setFailures,
  setJudged,
  type Task,
  unjudgedRows,
} from '../store/index.ts';
import { finish } from './finish.ts';
import { type Group, groupBy, type JudgedGroups, judgeGroups } from './groups.ts';
import { type Checks, Interrupted, type Work } from './work.ts';

/** Resources that are read, judged and written together. */
const perPage = 1000;

/** Judges resources each alone: those that other policies have judged, only by the policies that are new or have changed since. */
export async function judge(work: Work, task: Task, signal: AbortSignal): Promise<void> {
  const { checks, database } = work;
  if (!checks) return finish(work, task);
  const { from, to } = pieceTarget.read(task.target);
  const policiesFor = policiesToAsk(work, checks);
  for (let at = from; ; ) {
    const rows = await unjudgedRows(database.db, { from: at, to, set: checks.set, limit: perPage });
    const last = rows.at(-1);
    if (!last) break;
    const groups: Group[] = [];
    for (const [judgedBy, alike] of groupBy(rows, (row) => row.judgedBy)) {
      const policies = await policiesFor(judgedBy);
      for (const ofRoot of groupBy(alike, ({ source, root }) => JSON.stringify([source, root])).values()) {
        const { source = '', root = '' } = ofRoot[0] ?? {};
        groups.push({ source, root, rows: ofRoot, policies });
      }
    }
    const judged = await judgeGroups(checks.judge, groups, signal);
    if (!judged || signal.aborted) throw new Interrupted();
    await write(work, { task, set: checks.set, judged });
    at = last.id + 1;
  }
  await finish(work, task);
}

async function write(work: Work, { task, set, judged }: { task: Task; set: number; judged: JudgedGroups }) {
  const { groups, failures } = judged;
  await work.database.db.transaction().execute(async (trx) => {
    await holdTask(trx, task);
    for (const alike of groupBy(groups, ({ policies }) => policies.join('\n')).values()) {
      const resources = alike.flatMap(({ rows }) => rows.map(({ id }) => id));
      const found = alike.flatMap((group) => group.found);
      const policies = alike[0]?.policies ?? [];
      await putFindings(trx, { scope: { resources, policies }, found, snapshot: task.snapshot });
      await setJudged(trx, resources, set);
    }
    await setFailures(trx, failures);
  });
}

/** Which of the policies that judge alone have not judged what another set has. */
function policiesToAsk({ database }: Work, { policies, local, versions }: Checks) {
  const all = policies.filter(({ id }) => local.has(id)).map(({ id }) => id);
  const known = new Map<number | null, string[]>([[null, all]]);
  return async (set: number | null): Promise<string[]> => {
    let asked = known.get(set);
    if (!asked) {
      const before = (set === null ? undefined : await policySet(database.db, set)) ?? {};
      asked = all.filter((id) => before[id] !== versions[id]);
      known.set(set, asked);
    }
    return asked;
  };
}
