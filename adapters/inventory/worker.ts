import { workerData } from 'node:worker_threads';
import { judge, type Outcome } from '../../engine/evaluate/inventory/judge.ts';
import { outcomesOf, type Verdicts } from '../../engine/evaluate/inventory/verdicts.ts';
import { countResources } from '../../engine/resource/configuration.ts';
import { kindOf } from '../../engine/resource/detect.ts';
import type { ResourceDocument } from '../../engine/resource/document.ts';
import { readPlan } from '../../engine/resource/plan.ts';
import { readState } from '../../engine/resource/state.ts';
import { schemas } from '../builtin/schemas.ts';
import { createEvaluatorPart } from '../core/evaluator_part.ts';
import type { PolicyStep } from '../core/worker_evaluator.ts';
import { openFile } from './read.ts';
import type { Shard, ShardResult, ShardSetup } from './shard.ts';
import { hashText, Store } from './store.ts';
import { Watch } from './watch.ts';

const readers = { plan: readPlan, state: readState };

const setup = workerData as ShardSetup;
const watch = new Watch(setup.watch);
const store = setup.store === undefined ? undefined : new Store(setup.store);
const local = new Set(setup.local);
const order = new Map(setup.ids.map((id, index) => [id, index]));
const parts = await Promise.all(
  setup.compiled.map(async (compiled) => ({
    policies: compiled.policies.filter(({ id }) => order.has(id)),
    part: await createEvaluatorPart({ role: 'evaluator', compiled }),
  })),
);

const empty: ShardResult = {
  kind: 'shown',
  outcomes: '[]',
  diagnostics: [],
  resources: 0,
  isKept: false,
  milliseconds: 0,
};
const other: ShardResult = { ...empty, kind: 'other' };

/** Checks one file in a worker thread. */
export default async function check(shard: Shard): Promise<ShardResult> {
  const { path: root, slot } = shard;
  watch.run(slot, -1);
  const file = await openFile(root);
  const before = store?.read(root);
  const kept = before && before.file === file.hash ? outcomesOf(before.verdicts) : undefined;
  if (before && kept) {
    const { diagnostics, resources } = before;
    return { ...empty, diagnostics, resources, outcomes: JSON.stringify(kept), isKept: true };
  }
  const { json, problem } = await file.json();
  if (json === undefined)
    return problem?.code === 'json_missing' ? other : { ...empty, diagnostics: problem ? [problem] : [] };
  const kind = kindOf(json);
  if (!kind) return other;
  const { document, diagnostics } = readers[kind](json, root, { schemas: schemas() });
  const { outcomes, verdicts, milliseconds } = await judgeDocument(document, shard, before?.verdicts);
  const resources = countResources(document);
  const result = { ...empty, outcomes: JSON.stringify(outcomes), milliseconds, diagnostics, resources };
  // What changed while it was read is read again next time.
  if (problem) return { ...result, diagnostics: [problem, ...diagnostics] };
  if (!store || !verdicts || file.hash === undefined) return result;
  const failure = store.write(root, { file: file.hash, resources: result.resources, diagnostics, verdicts });
  return failure ? { ...result, diagnostics: [...diagnostics, failure] } : result;
}

/** Asks the policies that are asked still; where verdicts are kept, only about what has changed. */
async function judgeDocument(document: ResourceDocument, { failed, slot }: Shard, before: Verdicts | undefined) {
  const policies = parts.flatMap((part) => part.policies).filter(({ id }) => !failed.includes(id));
  let milliseconds = 0;
  const evaluate = async (part: ResourceDocument, ids: readonly string[]) => {
    const started = threadTime();
    const outcomes = await evaluateAll(part, ids, slot);
    milliseconds += threadTime() - started;
    return outcomes;
  };
  if (!store) {
    const ids = policies.map(({ id }) => id);
    return { outcomes: await evaluate(document, ids), milliseconds, verdicts: undefined };
  }
  const { outcomes, verdicts } = await judge({ document, policies, local, hash: hashText, evaluate, before });
  return { outcomes, milliseconds, verdicts: { ...verdicts, unknown: [...verdicts.unknown, ...failed] } };
}

async function evaluateAll(document: ResourceDocument, ids: readonly string[], slot: number): Promise<Outcome[]> {
  const asked = new Set(ids);
  const outcomes: Outcome[] = [];
  for (const { policies, part } of parts) {
    for (const { id } of policies) {
      if (!asked.has(id)) continue;
      watch.run(slot, order.get(id) ?? -1);
      await part.answer({ document, ids: [id] }, (message) => {
        if (!('step' in message)) return;
        const { results } = message.step as PolicyStep;
        outcomes.push(...results.map((result) => ({ policy: id, ...result })));
      });
    }
  }
  watch.run(slot, -1);
  return outcomes;
}

/** Milliseconds of the processor that this thread has had; of the clock, where that is not told. */
function threadTime(): number {
  if (!process.threadCpuUsage) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
