import { today } from '../../adapters/clock/index.ts';
import type { Core, Diagnostic, Json, SourceText } from '../../core/host/boundary.ts';
import { check } from '../../engine/evaluate/check.ts';
import type { Finding } from '../../engine/evaluate/finding.ts';
import { type Severity, severities } from '../../engine/policy/metadata.ts';
import type { CheckReport } from '../../engine/report/report.ts';
import { showProgress } from '../host/terminal.ts';
import { readInputs } from './configurations.ts';
import { loadChosen, openEvaluators, type PolicyOptions } from './policies.ts';
import type { Settings } from './settings.ts';

/** Options of `check` that change what is found, or what it means. */
export interface CheckOptions extends PolicyOptions {
  failOn?: Severity;
  var?: Record<string, Json>;
  varFile?: string[];
  workspace?: string;
  source?: string;
  inventory?: boolean;
  /** The folder for the verdicts of an inventory; false: none are kept. */
  store?: string | false;
}

/** What was found, with the texts that it speaks of. */
export interface Checked extends Omit<CheckReport, 'seconds'> {
  sources: SourceText[];
  /** Whether a finding is at or above the severity that makes the check fail. */
  failed: boolean;
}

/** Checks paths that share a decree.yaml, with the policies that it and the options choose. */
export async function checkGroup(
  core: Core,
  paths: readonly string[],
  settings: Settings,
  options: CheckOptions,
): Promise<Checked> {
  const chosen = await loadChosen(core, options, settings);
  const { evaluators, diagnostics, close } = await openEvaluators(core, chosen);
  try {
    const { exceptions: shared } = settings;
    const checked: Checked = {
      findings: [],
      excepted: [],
      diagnostics: [...settings.diagnostics, ...chosen.diagnostics, ...diagnostics],
      policies: chosen.policies,
      resources: 0,
      sources: [...settings.sources, ...chosen.sources],
      failed: false,
    };
    const found: Diagnostic[][] = [];
    for (const path of paths) {
      showProgress(`reading ${path}`);
      for (const { configuration, exceptions, files } of await readInputs(core, path, readOptions(settings, options))) {
        showProgress(`checking ${configuration.root}`);
        const result = await check({
          configuration,
          evaluators,
          exceptions: [...exceptions, ...shared],
          idle: chosen.idle,
          today: today(),
        });
        checked.findings = [...checked.findings, ...result.findings];
        checked.excepted = [...checked.excepted, ...result.excepted];
        checked.resources += result.resources;
        checked.sources.push(...files);
        found.push(result.diagnostics);
      }
    }
    return {
      ...checked,
      diagnostics: [...checked.diagnostics, ...merge(found, settings)],
      failed: isFailing(checked.findings, settings, options),
    };
  } finally {
    await close();
  }
}

function readOptions(settings: Settings, options: CheckOptions) {
  const workspace = options.workspace ?? settings.workspace;
  return {
    variables: { ...settings.variables, ...options.var },
    variableFiles: [...settings.variable_files, ...(options.varFile ?? [])],
    ...(workspace === undefined ? {} : { workspace }),
    ...(options.source === undefined ? {} : { source: options.source }),
  };
}

/** Whether a finding is at or above the severity from which on a check fails. */
export function isFailing(findings: Iterable<Finding>, settings: Settings, { failOn }: CheckOptions): boolean {
  const threshold = severities.indexOf(failOn ?? settings.fail_on ?? 'LOW');
  for (const { severity } of findings) if (severities.indexOf(severity) >= threshold) return true;
  return false;
}

/** What several roots share is told once; that a shared exception is unused, only where no root uses it. */
export function merge(found: readonly Diagnostic[][], settings: Settings): Diagnostic[] {
  const counts = new Map<string, { diagnostic: Diagnostic; count: number }>();
  for (const diagnostic of found.flat()) {
    const key = JSON.stringify(diagnostic);
    counts.set(key, { diagnostic, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const isUsedElsewhere = ({ code, file }: Diagnostic, count: number) =>
    code === 'exception_unused' && file === settings.file && count < found.length;
  return [...counts.values()]
    .filter(({ diagnostic, count }) => !isUsedElsewhere(diagnostic, count))
    .map(({ diagnostic }) => diagnostic);
}
