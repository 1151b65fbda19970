import type { Database } from '../../adapters/store/index.ts';
import type { Core, Diagnostic } from '../../core/host/boundary.ts';
import type { SourceSettings } from '../../engine/inventory/settings.ts';
import { CallError } from '../host/exit.ts';
import { interruption } from '../host/interruption.ts';
import { showProgress } from '../host/terminal.ts';
import { loadChosen, type PolicyOptions } from '../input/policies.ts';
import type { Settings } from '../input/settings.ts';
import { begin } from './begin.ts';
import { openPrograms } from './programs.ts';
import { watchSnapshot } from './watch.ts';
import { withWork } from './work.ts';

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
export async function runSnapshot({ core, database, settings, sources, policies }: RunRequest): Promise<RunResult> {
  const [{ runHere, Interrupted }, { snapshotDiagnostics }] = await Promise.all([
    import('../../adapters/jobs/index.ts'),
    import('../../adapters/store/index.ts'),
  ]);
  const checks = policies && (await openChecks(core, policies, settings));
  const { snapshot, request, diagnostics } = await begin({ database, settings, sources, checks });
  const watch = watchSnapshot(database, snapshot);
  const announce = async () => undefined;
  const signal = interruption();
  try {
    await withWork({ core, database, snapshot, request, programs: checks?.programs, settings, announce }, (work) =>
      runHere(work, { atATime: (work.checks?.judge.threads ?? 1) + 1, signal }),
    );
  } catch (error) {
    throw error instanceof Interrupted ? new CallError(interrupted(snapshot)) : error;
  } finally {
    watch.stop();
  }
  const told = await snapshotDiagnostics(database.db, snapshot);
  return { snapshot, diagnostics: [...(checks?.diagnostics ?? []), ...diagnostics, ...told] };
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
