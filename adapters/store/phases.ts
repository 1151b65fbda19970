import { type Kysely, sql, type Transaction } from 'kysely';
import type { Root } from './roots.ts';
import { unjudgedPieces } from './rows.ts';
import type { Tables } from './tables.ts';

/** The target of a task that judges resources in a range of ids. */
export const pieceTarget = {
  write: ({ from, to }: { from: number; to: number }): string => `${from}-${to}`,
  read(target: string): { from: number; to: number } {
    const [from, to] = target.split('-').map(Number);
    return { from: from ?? 0, to: to ?? 0 };
  },
};

/** The target of a task that judges roots. */
export const rootsTarget = {
  write: (roots: readonly Root[]): string => JSON.stringify(roots.map(({ source, root }) => [source, root])),
  read: (target: string): Root[] =>
    (JSON.parse(target) as [string, string][]).map(([source, root]) => ({ source, root })),
};

/** Resources of the roots of one task, unless one root has more. */
const resourcesPerTask = 4000;

/** Makes the tasks by which what is there is judged by a set of policies: pieces of resources, each alone, and every root. */
export async function makeCheckTasks(trx: Transaction<Tables>, snapshot: number, set: number): Promise<void> {
  const pieces = await unjudgedPieces(trx, set);
  const roots = await allRoots(trx);
  const tasks = [
    ...groupsOf(roots).map((group) => ({ snapshot, kind: 'relate' as const, target: rootsTarget.write(group) })),
    ...pieces.map((range) => ({ snapshot, kind: 'judge' as const, target: pieceTarget.write(range) })),
  ];
  await sql`
    insert into tasks (snapshot, kind, target)
    select snapshot, kind, target
    from json_to_recordset(${JSON.stringify(tasks)}::json) as task (snapshot bigint, kind text, target text)
    on conflict do nothing`.execute(trx);
}

/** The roots of all sources, where relations are looked for, and how many resources each has. */
export async function allRoots(db: Kysely<Tables>): Promise<(Root & { resources: number })[]> {
  return db
    .selectFrom('shards')
    .select((eb) => ['source', 'root', eb.fn.sum<number>('read').as('resources')])
    .groupBy(['source', 'root'])
    .orderBy('source')
    .orderBy('root')
    .execute();
}

function groupsOf(roots: readonly (Root & { resources: number })[]): Root[][] {
  const groups: Root[][] = [];
  let room = 0;
  for (const { source, root, resources } of roots) {
    if (room < resources || groups.length === 0) {
      groups.push([]);
      room = resourcesPerTask;
    }
    groups.at(-1)?.push({ source, root });
    room -= resources;
  }
  return groups;
}
