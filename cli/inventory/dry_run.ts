import { startRowsJudge } from '../../adapters/inventory/index.ts';
import type { Tried } from '../../adapters/jobs/index.ts';
import { counted, sourceOf } from '../../engine/report/report.ts';
import { withCore } from '../host/core.ts';
import { badCall, exitCodes, hasErrors } from '../host/exit.ts';
import { interruption } from '../host/interruption.ts';
import { showProgress, writeDiagnostics, writeResult } from '../host/terminal.ts';
import { loadChosen } from '../input/policies.ts';
import { readSettings } from '../input/settings.ts';
import { withDatabase } from './database.ts';
import type { CheckOptions } from './load.ts';
import { openPrograms } from './programs.ts';

/** How many resources are named of each policy. */
const named = 10;

/** `decree inventory check --dry-run`: what policies would flag of what already runs. Nothing is kept of it. */
export async function dryRun(options: CheckOptions): Promise<number> {
  if (!options.policy && !options.only)
    throw badCall('`--dry-run` tries policies that you name', 'add `--policy` with a file, or `--only` with ids');
  const { tryPolicies } = await import('../../adapters/jobs/index.ts');
  const settings = await readSettings('.');
  // The policies of the call are tried, and not what is in use already.
  const alone = { ...settings, policies: [], builtin: options.only !== undefined && settings.builtin };
  const { tried, diagnostics, sources } = await withCore(async (core) => {
    const chosen = await loadChosen(core, options, alone);
    const programs = await openPrograms(core, chosen);
    const judge = startRowsJudge(programs);
    showProgress('trying the policies');
    const result = await withDatabase(settings, options, (database) =>
      tryPolicies({
        database,
        judge,
        policies: programs.policies,
        local: new Set(programs.local),
        signal: interruption(),
      }),
    ).finally(() => judge.close());
    return {
      ...result,
      diagnostics: [...chosen.diagnostics, ...programs.diagnostics, ...result.diagnostics],
      sources: chosen.sources,
    };
  });
  const all = [...settings.diagnostics, ...diagnostics];
  writeDiagnostics(all, sourceOf([...settings.sources, ...sources]));
  await writeResult(
    options.json ? `${JSON.stringify({ policies: tried, diagnostics: all }, null, 2)}\n` : tried.map(text).join(''),
  );
  return hasErrors(all) ? exitCodes.wrong : exitCodes.ok;
}

function text({ policy, resources, findings }: Tried): string {
  const lines = findings.slice(0, named).map(({ address, root, message }) => `  ${address} (${root}): ${message}\n`);
  const more = findings.length > named ? `  and ${counted(findings.length - named, 'finding')} more\n` : '';
  return `${policy}: ${counted(resources, 'resource')} would be flagged\n${lines.join('')}${more}`;
}
