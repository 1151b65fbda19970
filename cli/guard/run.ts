import { schemas } from '../../adapters/builtin/index.ts';
import { today } from '../../adapters/clock/index.ts';
import { readJson } from '../../adapters/files/index.ts';
import type { Core, Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { check } from '../../engine/evaluate/check.ts';
import { documentBefore, removedBy } from '../../engine/guardrail/changes.ts';
import { type CostEstimate, estimate } from '../../engine/guardrail/cost/estimate.ts';
import { readInfracost } from '../../engine/guardrail/cost/infracost.ts';
import { PriceList } from '../../engine/guardrail/cost/price_list.ts';
import { guard } from '../../engine/guardrail/guard.ts';
import { sortFindings } from '../../engine/guardrail/introduced.ts';
import { mendOf } from '../../engine/guardrail/mend.ts';
import { overridesOf, problemOf } from '../../engine/guardrail/override/log.ts';
import type { GuardReport } from '../../engine/report/guard/report.ts';
import { countResources } from '../../engine/resource/configuration.ts';
import { kindOf } from '../../engine/resource/detect.ts';
import type { Configuration, Resource } from '../../engine/resource/document.ts';
import { wanted } from '../../engine/resource/wanted.ts';
import { CallError } from '../host/exit.ts';
import { showProgress } from '../host/terminal.ts';
import { unknownInput } from '../input/input.ts';
import { loadChosen, type PolicyOptions } from '../input/policies.ts';
import { readRoot } from '../input/root.ts';
import type { Settings } from '../input/settings.ts';
import { readShown } from '../input/shown.ts';
import { type ContextOptions, contextOf } from './context.ts';
import { openForPlan } from './evaluators.ts';
import { openLog } from './log_file.ts';
import { logOf, pricesOf } from './paths.ts';
import { readPrices } from './prices.ts';

/** Options that change what a plan is held against. */
export interface GuardOptions extends PolicyOptions, ContextOptions {
  source?: string;
  infracost?: string;
  /** Whether fixes are shown as lines of files. */
  mends?: boolean;
  /** Number of the pull or merge request. */
  request?: number;
}

/** What is said of a plan, with the texts that it speaks of. */
export interface Guarded extends Omit<GuardReport, 'seconds'> {
  sources: SourceText[];
}

/** Holds a plan against the guardrails of its settings. Throws `CallError` where that cannot be done at all. */
export async function guardPlan(core: Core, path: string, settings: Settings, options: GuardOptions): Promise<Guarded> {
  showProgress(`reading ${path}`);
  const opening = loadChosen(core, options, settings).then(async (chosen) => ({
    chosen,
    opened: await openForPlan(path, core, chosen),
  }));
  const [{ plan, input, written }, { chosen, opened }, context, stored] = await Promise.all([
    readPlanInput(core, path, settings, options),
    opening,
    contextOf({ ...(settings.workspace !== undefined && { workspace: settings.workspace }), ...options }),
    openLog(logOf(settings)),
  ]);
  const { configuration } = input;
  const { rules } = settings.guardrails;
  const removed = removedBy(plan, schemas());
  const { evaluators, local, diagnostics, close } = opened;
  try {
    showProgress(`checking ${path}`);
    const checked = await check({
      configuration,
      evaluators,
      exceptions: [...input.exceptions, ...settings.exceptions],
      idle: chosen.idle,
      today: today(),
    });
    const [findings, cost] = await Promise.all([
      sortFindings({ ...checked, configuration, removed, evaluators, local, schemas: schemas() }),
      costOf(configuration, removed, settings, options),
    ]);
    const problem = problemOf(stored.file, stored.log, stored.known);
    const { policies } = chosen;
    const overrides = problem ? [] : overridesOf(stored.log);
    const judged = guard({
      rules,
      configuration,
      removed,
      findings,
      policies,
      cost,
      context,
      overrides,
      today: today(),
      ...runOf(context),
    });
    const texts = new Map(input.files.map(({ file, text }) => [file, text]));
    return {
      verdict: judged.verdict,
      diagnostics: [
        ...settings.diagnostics,
        ...chosen.diagnostics,
        ...diagnostics,
        ...checked.diagnostics,
        ...(problem ? [problem] : []),
        ...(rules.length === 0 ? [noRules(settings.file)] : []),
        ...judged.diagnostics,
      ],
      policies,
      resources: countResources(configuration.document),
      plan: path,
      ...runOf(context),
      log: stored.log.head,
      mendOf: (finding) => written && mendOf(finding, { configuration: written, schemas: schemas(), texts }),
      sources: [...settings.sources, ...chosen.sources, ...input.files],
    };
  } finally {
    await close();
  }
}

const runOf = ({ run }: { run?: string }) => (run === undefined ? {} : { run });

async function readPlanInput(core: Core, path: string, settings: Settings, options: GuardOptions) {
  const read = await readJson(path, path, wanted);
  if (read.json === undefined) throw new CallError(read.problem ?? unknownInput(path));
  if (kindOf(read.json) !== 'plan') throw new CallError(notAPlan(path));
  const workspace = options.workspace ?? settings.workspace;
  const { source } = options;
  const readOptions = {
    variables: settings.variables,
    variableFiles: settings.variable_files,
    ...(workspace !== undefined && { workspace }),
  };
  const input = await readShown(core, read, path, { ...readOptions, ...(source !== undefined && { source }) });
  // A plan has the defaults of the provider, too: what can be mended is told by what is written.
  const beside = source !== undefined && options.mends ? await readRoot(core, source, readOptions) : undefined;
  return { plan: read.json, input, written: beside?.configuration };
}

/** By infracost where its estimate is given, else by the list of prices. */
async function costOf(
  configuration: Configuration,
  removed: readonly Resource[],
  settings: Settings,
  { infracost }: GuardOptions,
): Promise<CostEstimate> {
  if (infracost !== undefined) {
    const { json, problem } = await readJson(infracost, infracost, 'whole');
    if (json === undefined) throw new CallError(problem ?? unknownInput(infracost));
    const read = readInfracost(json, infracost);
    if (!read.ok) throw new CallError(...read.diagnostics);
    return read.value;
  }
  const prices = new PriceList(await readPrices(pricesOf(settings)));
  const { document } = configuration;
  return estimate(documentBefore(document, removed, schemas()), document, prices);
}

function notAPlan(file: string): Diagnostic {
  return {
    code: 'guard_needs_plan',
    severity: 'error',
    message: `\`${file}\` is no plan`,
    help: 'write one with `terraform plan -out plan.out` and `terraform show -json plan.out > plan.json`',
    file,
  };
}

function noRules(file: string | undefined): Diagnostic {
  return {
    code: 'guardrails_missing',
    severity: 'warning',
    message: 'there is no guardrail that could hold the plan',
    help: 'write some under `guardrails.rules` in decree.yaml',
    ...(file !== undefined && { file }),
  };
}
