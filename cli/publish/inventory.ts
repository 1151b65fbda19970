import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Core } from '../../core/host/boundary.ts';
import { CallError } from '../host/exit.ts';
import { interruption } from '../host/interruption.ts';
import { showProgress, writeDiagnostics } from '../host/terminal.ts';
import { loadChosen } from '../input/policies.ts';
import type { Settings } from '../input/settings.ts';
import { settingsFolder, withDatabase } from '../inventory/database.ts';
import { openPrograms } from '../inventory/programs.ts';

/** How many resources of the inventory policies would flag, by their id; nothing where no inventory was loaded, or it cannot be asked. */
export async function flaggedInInventory(
  core: Core,
  settings: Settings,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number> | undefined> {
  const folder = join(settingsFolder(settings), settings.inventory.database ?? '.decree/database');
  if (!process.env.DATABASE_URL && !existsSync(folder)) return undefined;
  showProgress('looking at what the policies find in the inventory');
  const [{ startRowsJudge }, { tryPolicies }] = await Promise.all([
    import('../../adapters/inventory/index.ts'),
    import('../../adapters/jobs/index.ts'),
  ]);
  const alone = { ...settings, policies: [], policySources: [] };
  const programs = await openPrograms(core, await loadChosen(core, { builtin: false, policy: [...paths] }, alone));
  const judge = startRowsJudge(programs);
  const { policies, local } = programs;
  try {
    const { tried } = await withDatabase(settings, {}, (database) =>
      tryPolicies({ database, judge, policies, local: new Set(local), signal: interruption() }),
    );
    return new Map(tried.map(({ policy, resources }) => [policy, resources]));
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    writeDiagnostics(error.diagnostics.map((diagnostic) => ({ ...diagnostic, severity: 'warning' })));
    return undefined;
  } finally {
    await judge.close();
  }
}
