import { availableParallelism } from 'node:os';
import process from 'node:process';
import { openSource, type ReadRoot, startRowsJudge } from '../../adapters/inventory/index.ts';
import type { Work } from '../../adapters/jobs/index.ts';
import type { Database } from '../../adapters/store/index.ts';
import type { Core } from '../../core/host/boundary.ts';
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

/** Opens what takes part in a snapshot, does something with it, and closes it. */
export async function withWork<T>(options: WorkOptions, use: (work: Work) => Promise<T>): Promise<T> {
  const { core, database, snapshot, request, programs, settings, announce } = options;
  const environment = { variables: process.env, folder: request.folder, readRoot: rootReader(core, settings) };
  const opened = await Promise.all(request.sources.map((source) => openSource(source, environment)));
  const judge = request.check && programs ? startRowsJudge({ ...programs, threads: judgesFor(database) }) : undefined;
  try {
    return await use({
      database,
      snapshot,
      sources: new Map(opened.map((source) => [source.name, source])),
      ownerTags: request.ownerTags,
      ...(judge &&
        request.check &&
        programs && {
          checks: {
            policies: programs.policies,
            local: new Set(programs.local),
            set: request.check.set,
            versions: request.check.versions,
            exceptions: request.check.exceptions,
            judge,
          },
        }),
      announce,
    });
  } finally {
    await judge?.close();
  }
}

/** A database in a folder has a processor for itself: that of this process. */
function judgesFor({ place }: Database): number {
  const processors = availableParallelism();
  return 'folder' in place ? Math.max(1, processors - 1) : processors;
}

function rootReader(core: Core, { variables, variable_files, workspace }: Settings): ReadRoot {
  return (path) =>
    readInputs(core, path, {
      variables,
      variableFiles: variable_files,
      ...(workspace === undefined ? {} : { workspace }),
    });
}
