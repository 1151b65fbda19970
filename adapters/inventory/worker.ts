import { workerData } from 'node:worker_threads';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { Batches } from '../../engine/evaluate/inventory/batches.ts';
import { Before, type Judged, type JudgeRequest, judge, type Outcome } from '../../engine/evaluate/inventory/judge.ts';
import { outcomesOf, type Verdicts } from '../../engine/evaluate/inventory/verdicts.ts';
import { countResources } from '../../engine/resource/configuration.ts';
import { kindOf } from '../../engine/resource/detect.ts';
import type { ResourceDocument } from '../../engine/resource/document.ts';
import { readPlan } from '../../engine/resource/plan.ts';
import { readState } from '../../engine/resource/state.ts';
import { schemas } from '../builtin/schemas.ts';
import { readInPieces, startsAsState } from './pieces.ts';
import { type OpenedFile, openFile } from './read.ts';
import type { Shard, ShardResult, ShardSetup } from './shard.ts';
import { hashText, Store } from './store.ts';
import { openThreadPolicies } from './thread_policies.ts';

const readers = { plan: readPlan, state: readState };

const setup = workerData as ShardSetup;
const store = setup.store === undefined ? undefined : new Store(setup.store);
const local = new Set(setup.local);
const { policies, watch, evaluate } = await openThreadPolicies();

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
  const file = await openFile(root, setup.largestWhole);
  const before = store?.read(root);
  const kept = before && before.file === file.hash ? outcomesOf(before.verdicts) : undefined;
  if (before && kept) {
    const { diagnostics, resources } = before;
    return { ...empty, diagnostics, resources, outcomes: JSON.stringify(kept), isKept: true };
  }
  const asked = askedOf(shard, before?.verdicts);
  const judged = (file.isLarge && (await judgeInPieces(root, asked))) || (await judgeWhole(root, file, asked));
  if (judged === 'other') return other;
  const { outcomes, verdicts, problem, diagnostics, resources } = judged;
  const { milliseconds } = asked;
  const result = { ...empty, outcomes: JSON.stringify(outcomes), milliseconds, diagnostics, resources };
  // What changed while it was read is read again next time.
  if (problem) return { ...result, diagnostics: [problem, ...diagnostics] };
  if (!store || !verdicts || file.hash === undefined) return result;
  const failure = store.write(root, { file: file.hash, resources, diagnostics, verdicts });
  return failure ? { ...result, diagnostics: [...diagnostics, failure] } : result;
}

/** What was found in a file, and what is wrong with it. */
interface FileJudged {
  outcomes: Outcome[];
  verdicts?: Verdicts | undefined;
  /** Why there may be more in it. */
  problem?: Diagnostic | undefined;
  diagnostics: Diagnostic[];
  resources: number;
}

/** What is asked of a file, as `judge` wants it, and the time that it took. */
type Asked = Omit<JudgeRequest, 'document'> & { milliseconds: number; failed: readonly string[] };

function askedOf({ failed, slot }: Shard, verdicts: Verdicts | undefined): Asked {
  const asked: Asked = {
    policies: policies.filter(({ id }) => !failed.includes(id)),
    local,
    hash: store ? hashText : () => '',
    before: verdicts && new Before(verdicts),
    failed,
    milliseconds: 0,
    async evaluate(document, ids) {
      const started = threadTime();
      const outcomes = await evaluate(document, ids, slot);
      asked.milliseconds += threadTime() - started;
      return outcomes;
    },
  };
  return asked;
}

async function judgeWhole(root: string, file: OpenedFile, asked: Asked): Promise<FileJudged | 'other'> {
  const { json, problem } = await file.json();
  if (json === undefined) return problem?.code === 'json_missing' ? 'other' : { ...nothing, problem };
  const kind = kindOf(json);
  if (!kind) return 'other';
  const { document, diagnostics } = readers[kind](json, root, { schemas: schemas() });
  const told = { problem, diagnostics, resources: countResources(document) };
  if (!store) {
    const ids = asked.policies.map(({ id }) => id);
    return { ...told, outcomes: await asked.evaluate(document, ids) };
  }
  return { ...told, ...withFailed(await judge({ ...asked, document }), asked) };
}

/** Judges a state file of which no more is held at a time than has to be; nothing where only the whole can tell what is wrong with it. */
async function judgeInPieces(root: string, asked: Asked): Promise<FileJudged | undefined> {
  if (!startsAsState(root)) return undefined;
  const batches = new Batches(asked);
  const addresses = new Set<string>();
  let resources = 0;
  let isSound = true;
  const { json, problem } = await readInPieces(root, async (piece) => {
    if (!isSound) return;
    const { document, diagnostics } = readState({ version: 4, resources: piece }, root, { schemas: schemas() });
    isSound = diagnostics.length === 0 && areNew(document, addresses);
    if (!isSound) return;
    resources += countResources(document);
    await batches.add(document);
  });
  if (!isSound || kindOf(json) !== 'state' || readState(json, root).diagnostics.length > 0) return undefined;
  return { ...withFailed(await batches.finish(), asked), problem, diagnostics: [], resources };
}

const nothing: FileJudged = { outcomes: [], diagnostics: [], resources: 0 };

/** Of policies that are not asked any more, nothing is known. */
function withFailed({ outcomes, verdicts }: Judged, { failed }: Asked): Judged {
  return { outcomes, verdicts: { ...verdicts, unknown: [...verdicts.unknown, ...failed] } };
}

/** Remembers the addresses of resources; false if one of them was there before. */
function areNew(document: ResourceDocument, addresses: Set<string>): boolean {
  const before = addresses.size;
  let count = 0;
  for (const list of [...Object.values(document.resource), ...Object.values(document.data)]) {
    count += list.length;
    for (const { address } of list) addresses.add(address);
  }
  return addresses.size === before + count;
}

/** Milliseconds of the processor that this thread has had; of the clock, where that is not told. */
function threadTime(): number {
  if (!process.threadCpuUsage) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
