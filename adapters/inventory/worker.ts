import { workerData } from 'node:worker_threads';
import { judge, type Outcome } from '../../engine/evaluate/inventory/judge.ts';
import { outcomesOf } from '../../engine/evaluate/inventory/verdicts.ts';
import { countResources } from '../../engine/resource/configuration.ts';
import { kindOf } from '../../engine/resource/detect.ts';
import type { ResourceDocument } from '../../engine/resource/document.ts';
import { readPlan } from '../../engine/resource/plan.ts';
import { readState } from '../../engine/resource/state.ts';
import { wanted } from '../../engine/resource/wanted.ts';
import { schemas } from '../builtin/schemas.ts';
import { createEvaluatorPart } from '../core/evaluator_part.ts';
import type { PolicyStep } from '../core/worker_evaluator.ts';
import { readJson } from '../files/json.ts';
import type { Shard, ShardResult, ShardSetup } from './shard.ts';
import { hashFile, hashText, Store, unwritable } from './store.ts';
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
  outcomes: [],
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
  const [file, before] = store ? await Promise.all([hashFile(root), store.read(root)]) : [];
  const kept = before && before.file === file ? outcomesOf(before.verdicts) : undefined;
  if (before && kept) {
    const { diagnostics, resources } = before;
    return { ...empty, diagnostics, resources, outcomes: kept, isKept: true };
  }

  const { json, problem } = await readJson(root, root, wanted);
  const problems = problem ? [problem] : [];
  if (json === undefined) return problem?.code === 'json_missing' ? other : { ...empty, diagnostics: problems };
  const kind = kindOf(json);
  if (!kind) return other;
  const { document, diagnostics } = readers[kind](json, root, { schemas: schemas() });
  const result = {
    ...empty,
    diagnostics: [...problems, ...diagnostics],
    resources: countResources(document),
  };

  const skipped = new Set(shard.failed);
  const policies = parts.flatMap((part) => part.policies).filter(({ id }) => !skipped.has(id));
  let milliseconds = 0;
  const evaluate = async (part: ResourceDocument, ids: readonly string[]) => {
    const started = performance.now();
    const outcomes = await evaluateAll(part, ids, slot);
    milliseconds += performance.now() - started;
    return outcomes;
  };
  if (!store) {
    const outcomes = await evaluate(
      document,
      policies.map(({ id }) => id),
    );
    return { ...result, outcomes, milliseconds };
  }
  const judged = await judge({ document, policies, local, hash: hashText, evaluate, before: before?.verdicts });
  const verdicts = { ...judged.verdicts, unknown: [...judged.verdicts.unknown, ...skipped] };
  // What changed while it was read is read again next time.
  if (file !== undefined && !problem) {
    const { resources, diagnostics } = result;
    const failure = await store.write(root, { file, resources, diagnostics, verdicts }).then(
      () => undefined,
      (error: unknown) => unwritable(error, setup.store ?? ''),
    );
    if (failure) result.diagnostics.push(failure);
  }
  return { ...result, outcomes: judged.outcomes, milliseconds };
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
