import { relative, resolve } from 'node:path';
import type { Totals } from '../../adapters/store/index.ts';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { SourceSettings } from '../../engine/inventory/settings.ts';
import { type Severity, severities } from '../../engine/policy/metadata.ts';
import { sourceOf } from '../../engine/report/report.ts';
import { withCore } from '../host/core.ts';
import { badCall, exitCodes, hasErrors } from '../host/exit.ts';
import { writeDiagnostics, writeResult } from '../host/terminal.ts';
import type { PolicyOptions } from '../input/policies.ts';
import { readSettings, type Settings } from '../input/settings.ts';
import { type DatabaseOptions, settingsFolder, withDatabase } from './database.ts';
import { runSnapshot } from './run.ts';
import { totalsText } from './status.ts';

export interface CheckOptions extends DatabaseOptions, PolicyOptions {
  failOn?: Severity;
  json?: true;
}

export interface LoadOptions extends CheckOptions {
  /** Names of sources; absent: all. */
  source?: string[];
  check?: true;
  enqueue?: true;
}

/** `decree inventory load`. */
export async function load(paths: readonly string[], options: LoadOptions): Promise<number> {
  const settings = await readSettings('.');
  const sources = sourcesFor(settings, paths, options.source);
  return run(settings, sources, options, options.check ? options : undefined);
}

/** `decree inventory check`: what is loaded already. */
export async function check(options: CheckOptions): Promise<number> {
  return run(await readSettings('.'), [], options, options);
}

async function run(
  settings: Settings,
  sources: readonly SourceSettings[],
  options: LoadOptions,
  policies: PolicyOptions | undefined,
): Promise<number> {
  const { totals } = await import('../../adapters/store/index.ts');
  const result = await withDatabase(settings, options, (database) =>
    withCore(async (core) => {
      const { enqueue } = options;
      const { snapshot, diagnostics } = await runSnapshot({ core, database, settings, sources, policies, enqueue });
      return { snapshot, diagnostics, totals: enqueue ? undefined : await totals(database.db) };
    }),
  );
  const diagnostics = [...settings.diagnostics, ...result.diagnostics];
  writeDiagnostics(diagnostics, sourceOf(settings.sources));
  await writeResult(options.json ? `${JSON.stringify({ ...result, diagnostics }, null, 2)}\n` : text(result));
  if (hasErrors(diagnostics)) return exitCodes.wrong;
  return policies && result.totals && isFailing(result.totals, settings, options) ? exitCodes.found : exitCodes.ok;
}

interface Result {
  snapshot: number;
  diagnostics: Diagnostic[];
  totals: Totals | undefined;
}

function text({ snapshot, totals }: Result): string {
  if (totals) return `snapshot ${snapshot}: ${totalsText(totals)}`;
  return `snapshot ${snapshot} is begun: \`decree worker\` goes on with it\n`;
}

function isFailing({ findings }: Totals, settings: Settings, { failOn }: CheckOptions): boolean {
  const threshold = severities.indexOf(failOn ?? settings.fail_on ?? 'LOW');
  return severities.some((severity, index) => index >= threshold && findings[severity] > 0);
}

/** The sources of decree.yaml that are wanted, or states that the call names. */
function sourcesFor(
  settings: Settings,
  paths: readonly string[],
  wanted: readonly string[] | undefined,
): readonly SourceSettings[] {
  const { sources } = settings.inventory;
  if (paths.length > 0) {
    if (wanted) throw badCall('paths and `--source` both say what is loaded', 'leave one of them out');
    const folder = settingsFolder(settings);
    return [{ name: 'files', kind: 'states', paths: paths.map((path) => relative(folder, resolve(path)) || '.') }];
  }
  if (sources.length === 0)
    throw badCall(
      'there is nothing to load: decree.yaml has no `inventory` with `sources`',
      'write `inventory: {sources: [{name: states, kind: states, paths: [states]}]}` there, or name states in the call',
    );
  for (const name of wanted ?? [])
    if (!sources.some((source) => source.name === name))
      throw badCall(
        `decree.yaml has no source \`${name}\``,
        `the sources are ${sources.map((source) => `\`${source.name}\``).join(', ')}`,
      );
  return sources.filter(({ name }) => wanted?.includes(name) ?? true);
}
