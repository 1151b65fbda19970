import { Option } from 'commander';
import type { Core } from '../core/host/boundary.ts';
import { type FormatName, formats } from '../engine/report/formats.ts';
import { type CheckReport, sourceOf } from '../engine/report/report.ts';
import { joined } from '../engine/report/sequence.ts';
import { byPlace } from '../engine/report/text.ts';
import { withCore } from './host/core.ts';
import { exitCodes, hasErrors } from './host/exit.ts';
import { repeated, severity, variable } from './host/options.ts';
import { stdinName } from './host/stdin.ts';
import { resultPaint, writeDiagnostics, writeResult } from './host/terminal.ts';
import { type Checked, type CheckOptions, checkGroup } from './input/check_group.ts';
import { policyOptions } from './input/policies.ts';
import { readSettings, type Settings } from './input/settings.ts';
import { interruptedCode, refuseForInventory } from './inventory/options.ts';
import type { AddVerb } from './program.ts';
import { version } from './version.ts';

interface Options extends CheckOptions {
  format: FormatName;
}

export const addCheck: AddVerb = (program, exit) => {
  const command = program
    .command('check')
    .description(
      'Check Terraform, a plan or a state; exit 0: nothing found, 1: findings, 2: the input or the call is wrong.',
    )
    .argument('[path...]', 'a folder of .tf (each a root module), a plan in JSON, a state, or `-` for stdin', ['.'])
    .addOption(new Option('--format <format>', 'how to print the result').choices(Object.keys(formats)).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'the mildest severity that makes the exit code 1 (default: LOW)').argParser(
        severity,
      ),
    )
    .addOption(new Option('--var <name=value>', 'value of an input variable; repeatable').argParser(variable))
    .addOption(new Option('--var-file <file>', 'values of input variables; repeatable').argParser(repeated))
    .option('--workspace <name>', 'value of `terraform.workspace`')
    .option('--source <folder>', 'the configuration that a plan or a state was made of, to show where findings stand')
    .option('--inventory', 'check many states and plans at once: each path, and all that lie below a folder')
    .option(
      '--store <folder>',
      'with `--inventory`: where to keep verdicts, so that the next run checks only what has changed (default: `.decree/inventory` beside decree.yaml)',
    )
    .option('--no-store', 'with `--inventory`: keep no verdicts');
  for (const option of policyOptions()) command.addOption(option);
  command.action(async (paths: string[], options: Options) => exit(await check(paths, options)));
};

async function check(paths: readonly string[], options: Options): Promise<number> {
  const started = performance.now();
  refuseForInventory(paths, options);
  const { sources, failed, ...checked } = await withCore((core) => checkPaths(core, paths, options), {
    early: !options.inventory && !paths.every((path) => path.endsWith('.json')),
  });
  const report: CheckReport = { ...checked, seconds: (performance.now() - started) / 1000 };
  const interrupted = report.diagnostics.filter(({ code }) => code === interruptedCode);
  if (interrupted.length > 0) {
    writeDiagnostics(interrupted);
    return exitCodes.interrupted;
  }
  await writeResult(formats[options.format](report, { source: sourceOf(sources), paint: resultPaint(), version }));
  // A text that could not be read whole may hide findings, so it outweighs the findings there are.
  if (hasErrors(report.diagnostics)) return exitCodes.wrong;
  return failed ? exitCodes.found : exitCodes.ok;
}

/** Paths that share a decree.yaml are checked with the same policies. */
export async function checkPaths(core: Core, paths: readonly string[], options: CheckOptions): Promise<Checked> {
  const groups = new Map<string, { settings: Settings; paths: string[] }>();
  for (const path of new Set(paths)) {
    const settings = await readSettings(path === stdinName ? '.' : path);
    const key = settings.file ?? '';
    const group = groups.get(key) ?? { settings, paths: [] };
    group.paths.push(path);
    groups.set(key, group);
  }
  const check = options.inventory ? (await import('./inventory/check_inventory.ts')).checkInventory : checkGroup;
  const parts: Checked[] = [];
  for (const group of groups.values()) parts.push(await check(core, group.paths, group.settings, options));
  return {
    findings: joined(
      parts.map((part) => part.findings),
      byPlace,
    ),
    excepted: joined(
      parts.map((part) => part.excepted),
      (a, b) => byPlace(a.finding, b.finding),
    ),
    diagnostics: parts.flatMap((part) => part.diagnostics),
    policies: [...new Map(parts.flatMap((part) => part.policies).map((policy) => [policy.id, policy])).values()],
    resources: parts.reduce((sum, part) => sum + part.resources, 0),
    sources: parts.flatMap((part) => part.sources),
    failed: parts.some((part) => part.failed),
  };
}
