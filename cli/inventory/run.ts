import type { Work } from '../../adapters/jobs/index.ts';
import type { Database } from '../../adapters/store/index.ts';
import type { Core, Diagnostic } from '../../core/host/boundary.ts';
import type { SourceSettings } from '../../engine/inventory/settings.ts';
import { CallError } from '../host/exit.ts';
import { interruption } from '../host/interruption.ts';
import { showProgress } from '../host/terminal.ts';
import { loadChosen, type PolicyOptions } from '../input/policies.ts';
import type { Settings } from '../input/settings.ts';
import { type Begun, begin } from './begin.ts';
import { openPrograms, type Programs } from './programs.ts';
import { watchSnapshot } from './watch.ts';
import { openWork, workersHere } from './work.ts';

export interface RunRequest {
  core: Core;
  database: Database;
  settings: Settings;
  sources: readonly SourceSettings[];
  /** Absent: nothing is checked. */
  policies?: PolicyOptions | undefined;
  /** Nothing is done here: workers do it. */
  enqueue?: true | undefined;
}

export interface RunResult {
  snapshot: number;
  diagnostics: Diagnostic[];
}

/** Makes a snapshot, or goes on with one that was stopped: loads sources, checks what is there, or both. */
export async function runSnapshot(run: RunRequest): Promise<RunResult> {
  const { core, database, settings, sources, policies } = run;
  const [{ Interrupted }, { snapshotDiagnostics }] = await Promise.all([
    import('../../adapters/jobs/index.ts'),
    import('../../adapters/store/index.ts'),
  ]);
  const checks = policies && (await openChecks(core, policies, settings));
  const begun = await begin({ database, settings, sources, checks });
  const { snapshot, diagnostics } = begun;
  const watch = watchSnapshot(database, snapshot);
  try {
    if ('folder' in database.place) await runInFolder(run, begun, checks?.programs);
    else await runOnServer(run, begun, checks?.programs, database.place.url);
  } catch (error) {
    throw error instanceof Interrupted ? new CallError(interrupted(snapshot)) : error;
  } finally {
    watch.stop();
  }
  const told = run.enqueue ? [] : await snapshotDiagnostics(database.db, snapshot);
  return { snapshot, diagnostics: [...(checks?.diagnostics ?? []), ...diagnostics, ...told] };
}

async function runInFolder(run: RunRequest, { snapshot, request }: Begun, programs: Programs | undefined) {
  const { core, database, settings } = run;
  const { runHere } = await import('../../adapters/jobs/index.ts');
  const announce = async () => undefined;
  const { work, close } = await openWork({ core, database, snapshot, request, programs, settings, announce });
  try {
    await runHere(work, { atATime: (work.checks?.judge.threads ?? 1) + 1, signal: interruption() });
  } finally {
    await close();
  }
}

/** Workers of the same server take part in it. */
async function runOnServer(run: RunRequest, begun: Begun, programs: Programs | undefined, url: string) {
  const { core, database, settings } = run;
  const { snapshot, request } = begun;
  const { openQueue, runQueue, start } = await import('../../adapters/jobs/index.ts');
  const { openTasks } = await import('../../adapters/store/index.ts');
  const queue = await openQueue(url);
  const announce: Work['announce'] = (trx, tasks) => queue.announce(trx, snapshot, tasks);
  const open = () => openWork({ core, database, snapshot, request, programs, settings, announce });
  if (!run.enqueue)
    return runQueue({
      database,
      queue,
      atATime: workersHere(),
      open: async (wanted) => (wanted === snapshot ? open() : undefined),
      stays: false,
      signal: interruption(),
    });
  const { work, close } = await open();
  try {
    await start(work);
    await queue.announce(database.db, snapshot, await openTasks(database.db, snapshot));
  } finally {
    await Promise.all([close(), queue.close()]);
  }
}

async function openChecks(core: Core, options: PolicyOptions, settings: Settings) {
  showProgress('reading the policies');
  const chosen = await loadChosen(core, options, settings);
  const programs = await openPrograms(core, chosen);
  return { chosen, programs, diagnostics: [...chosen.diagnostics, ...programs.diagnostics] };
}

function interrupted(snapshot: number): Diagnostic {
  return {
    code: 'inventory_interrupted',
    severity: 'error',
    message: `stopped before the end of snapshot ${snapshot}`,
    help: 'run it again: it goes on where it was stopped',
  };
}
