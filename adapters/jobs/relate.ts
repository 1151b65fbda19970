import { hash } from 'node:crypto';
import { readsAll, typesOf } from '../../engine/evaluate/input.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import {
  contentsOf,
  type JudgedRow,
  putFindings,
  putRelations,
  type Relation,
  type Root,
  relationsOf,
  rootsTarget,
  rowsOfRoots,
  setFailures,
  type Task,
} from '../store/index.ts';
import { finish } from './finish.ts';
import { type Group, groupBy, judgeGroups } from './groups.ts';
import { keyOf, unreadTypes } from './unread.ts';
import { type Checks, Interrupted, type Work } from './work.ts';

/** Rows that are read in one answer of the database. */
const perAnswer = 2000;

/** Judges roots by the policies that relate resources: those of which something that they read has changed. */
export async function relate(work: Work, task: Task, signal: AbortSignal): Promise<void> {
  const { checks } = work;
  if (!checks) return finish(work, task);
  const roots = rootsTarget.read(task.target);
  const relational = checks.policies.filter(({ id }) => !checks.local.has(id));
  const unread = await unreadTypes(work.database, roots, relational);
  const changed = await changedRelations(work, { checks, relational, roots, unread });
  const byId = new Map(checks.policies.map((policy) => [policy.id, policy]));
  const asked = [...new Set(changed.map(({ policy }) => policy))].flatMap((id) => byId.get(id) ?? []);
  const concerned = roots.filter((root) => changed.some((relation) => keyOf(relation) === keyOf(root)));
  const rows = groupBy(await rowsFor(work, concerned, asked), keyOf);
  const groups: Group[] = concerned.map((root) => ({
    ...root,
    rows: rows.get(keyOf(root)) ?? [],
    policies: changed.filter((relation) => keyOf(relation) === keyOf(root)).map(({ policy }) => policy),
    unread: unread.get(keyOf(root)) ?? [],
  }));
  const judged = groups.length > 0 ? await judgeGroups(checks.judge, groups, signal) : { groups: [], failures: {} };
  if (!judged || signal.aborted) throw new Interrupted();
  await finish(work, task, {
    before: async (trx) => {
      for (const alike of groupBy(judged.groups, ({ policies }) => policies.join('\n')).values()) {
        const policies = alike[0]?.policies ?? [];
        const found = alike.flatMap((group) => group.found);
        await putFindings(trx, { scope: { roots: alike, policies }, found, snapshot: task.snapshot });
      }
      await putRelations(
        trx,
        changed.filter(({ policy }) => !Object.hasOwn(judged.failures, policy)),
      );
      await setFailures(trx, judged.failures);
    },
  });
}

interface Asked {
  checks: Checks;
  relational: readonly Policy[];
  roots: readonly Root[];
  unread: ReadonlyMap<string, readonly string[]>;
}

/** The policies and roots of which something is new: the policy, or what it reads there. */
async function changedRelations({ database }: Work, asked: Asked): Promise<Relation[]> {
  const { checks, relational, roots, unread } = asked;
  const contents = groupBy(await contentsOf(database.db, roots), keyOf);
  const before = new Map(
    (await relationsOf(database.db, roots)).map((relation) => [
      `${relation.policy} ${keyOf(relation)}`,
      relation.content,
    ]),
  );
  return roots.flatMap((root) => {
    const types = new Map((contents.get(keyOf(root)) ?? []).map(({ type, content }) => [type, content]));
    for (const type of unread.get(keyOf(root)) ?? []) types.set(type, `${types.get(type) ?? ''}?`);
    return relational.flatMap((policy) => {
      const content = contentRead(policy, checks.versions[policy.id] ?? '', types);
      return before.get(`${policy.id} ${keyOf(root)}`) === content ? [] : [{ ...root, policy: policy.id, content }];
    });
  });
}

function contentRead(policy: Policy, version: string, types: ReadonlyMap<string, string>): string {
  const read = readsAll(policy) ? [...types.keys()] : [...new Set(typesOf(policy))].sort();
  const contents = read.map((type) => types.get(type) ?? '');
  return hash('sha256', JSON.stringify([version, contents]), 'base64url').slice(0, 24);
}

async function rowsFor({ database }: Work, roots: readonly Root[], policies: readonly Policy[]): Promise<JudgedRow[]> {
  if (roots.length === 0 || policies.length === 0) return [];
  const types = policies.some(readsAll) ? undefined : [...new Set(policies.flatMap(typesOf))];
  const all: JudgedRow[] = [];
  for (let after = 0; ; ) {
    const rows = await rowsOfRoots(database.db, { roots, types, after, limit: perAnswer });
    for (const row of rows) all.push(row);
    const last = rows.at(-1);
    if (!last || rows.length < perAnswer) return all;
    after = last.id;
  }
}
