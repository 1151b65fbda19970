import { availableParallelism } from 'node:os';
import process from 'node:process';
import { openSource, type ReadRoot, startRowsJudge } from '../../adapters/inventory/index.ts';
import type { Work } from '../../adapters/jobs/index.ts';
import type { Database } from '../../adapters/store/index.ts';
import type { Core } from '../../core/host/boundary.ts';
import { PriceList } from '../../engine/guardrail/cost/price_list.ts';
import { costOf } from '../../engine/guardrail/cost/resource_cost.ts';
import { pricesOf } from '../guard/paths.ts';
import { readPrices } from '../guard/prices.ts';
import { readInputs } from '../input/configurations.ts';
import type { Settings } from '../input/settings.ts';
import type { Programs } from './programs.ts';
import type { Request } from './request.ts';

export interface WorkOptions {
  core: Core;
  database: Database;
  snapshot: number;
  request: Request;
  /** Absent: the snapshot only loads. */
  programs: Programs | undefined;
  settings: Settings;
  announce: Work['announce'];
}

/** What takes part in a snapshot, to be closed after it. */
export interface OpenedWork {
  work: Work;
  close(): Promise<void>;
}

export async function openWork(options: WorkOptions): Promise<OpenedWork> {
  const { core, database, snapshot, request, programs, settings, announce } = options;
  const environment = { variables: process.env, folder: request.folder, readRoot: rootReader(core, settings) };
  const opened = await Promise.all(request.sources.map((source) => openSource(source, environment)));
  const work: Work = {
    database,
    snapshot,
    sources: new Map(opened.map((source) => [source.name, source])),
    ownerTags: request.ownerTags,
    costOf: await costs(settings),
    announce,
  };
  if (!request.check || !programs) return { work, close: async () => undefined };
  const judge = startRowsJudge({ ...programs, threads: judgesFor(database) });
  const { set, versions, exceptions } = request.check;
  const { policies } = programs;
  const checks = { policies, local: new Set(programs.local), set, versions, exceptions, judge };
  return { work: { ...work, checks }, close: () => judge.close() };
}

/** What each resource costs alone, by list prices. */
async function costs(settings: Settings): Promise<Work['costOf']> {
  const prices = new PriceList(await readPrices(pricesOf(settings)));
  return (resource) => {
    const priced = costOf(resource, prices, () => undefined);
    return 'monthly' in priced ? priced.monthly : null;
  };
}

/** A database in a folder has a processor for itself: that of this process. */
function judgesFor({ place }: Database): number {
  const processors = availableParallelism();
  return 'folder' in place ? Math.max(1, processors - 1) : processors;
}

/** How many tasks of a server one process does at the same time: while one waits for the database, another is judged. */
export function workersHere(): number {
  return availableParallelism() + 1;
}

function rootReader(core: Core, { variables, variable_files, workspace }: Settings): ReadRoot {
  return (path) =>
    readInputs(core, path, {
      variables,
      variableFiles: variable_files,
      ...(workspace === undefined ? {} : { workspace }),
    });
}
