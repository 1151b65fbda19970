import { Option } from 'commander';
import { type GuardFormatName, guardFormats } from '../engine/report/guard/formats.ts';
import type { GuardReport } from '../engine/report/guard/report.ts';
import { sourceOf } from '../engine/report/report.ts';
import { addLog } from './guard/log.ts';
import { addOverride } from './guard/override.ts';
import { postReport } from './guard/post.ts';
import { recordUse } from './guard/record.ts';
import { type GuardOptions, guardPlan } from './guard/run.ts';
import { withCore } from './host/core.ts';
import { exitCodes, hasErrors } from './host/exit.ts';
import { list, positive } from './host/options.ts';
import { resultPaint, writeDiagnostics, writeResult } from './host/terminal.ts';
import { policyOptions } from './input/policies.ts';
import { readSettings } from './input/settings.ts';
import type { AddVerb } from './program.ts';
import { version } from './version.ts';

interface Options extends GuardOptions {
  format: GuardFormatName;
  post?: 'github' | 'gitlab';
}

export const addGuard: AddVerb = (program, exit) => {
  const command = program
    .command('guard')
    .description(
      'Hold a plan against the guardrails of decree.yaml; exit 0: it passes, 1: it is blocked, 2: the input or the call is wrong.',
    )
    .argument('<plan>', 'a plan in JSON, as `terraform show -json` writes it')
    .option('--source <folder>', 'the configuration that the plan was made of, to show where things stand')
    .addOption(
      new Option('--format <format>', 'how to print the result').choices(Object.keys(guardFormats)).default('text'),
    )
    .option('--infracost <file>', 'what infracost says that the plan costs, in JSON, instead of list prices')
    .option(
      '--run <id>',
      'the run of the pipeline, for overrides of one run (default: that of GitHub Actions or GitLab CI)',
    )
    .option('--workspace <name>', 'the workspace of the plan, for the scopes of rules')
    .option('--repository <name>', 'its repository, like `acme/network`')
    .option('--branch <name>', 'the branch that it is to be merged into')
    .addOption(new Option('--label <names>', 'labels of its pull request, separated by commas').argParser(list))
    .addOption(
      new Option(
        '--post <forge>',
        'write the result at the pull or merge request too, with the token in GITHUB_TOKEN or GITLAB_TOKEN',
      ).choices(['github', 'gitlab']),
    );
  command.addOption(
    new Option(
      '--request <number>',
      'the pull or merge request (default: that of GitHub Actions or GitLab CI)',
    ).argParser(positive),
  );
  for (const option of policyOptions()) command.addOption(option);
  command.action(async (plan: string, options: Options) => exit(await run(plan, options)));
  addOverride(command, exit);
  addLog(command, exit);
};

async function run(plan: string, options: Options): Promise<number> {
  const started = performance.now();
  const settings = await readSettings(plan);
  const mends = options.format === 'markdown' || options.post !== undefined;
  const { sources, ...guarded } = await withCore((core) => guardPlan(core, plan, settings, { ...options, mends }));
  const recorded = await recordUse(settings, guarded);
  const report: GuardReport = { ...guarded, ...recorded, seconds: (performance.now() - started) / 1000 };
  const format = guardFormats[options.format];
  await writeResult(format(report, { source: sourceOf(sources), paint: resultPaint(), version }));
  const problems = options.post ? await postReport(options.post, report, options) : [];
  writeDiagnostics(problems);
  if (hasErrors([...report.diagnostics, ...problems])) return exitCodes.wrong;
  return report.verdict.outcome === 'blocked' ? exitCodes.found : exitCodes.ok;
}
