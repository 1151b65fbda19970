import { loadBuiltin, schemas } from '../adapters/builtin/index.ts';
import { createWorkerEvaluator } from '../adapters/core/index.ts';
import { findPolicies } from '../adapters/files/index.ts';
import type { Core, Diagnostic, SourceText, Value } from '../core/host/boundary.ts';
import { compilePolicies } from '../engine/evaluate/compile.ts';
import { type SplitModules, splitLibrary } from '../engine/policy/library.ts';
import { loadPolicies } from '../engine/policy/load.ts';
import { counted, sourceOf } from '../engine/report/report.ts';
import { type FixtureResult, findFixtures, runFixture } from './fixtures/run.ts';
import { withCores } from './host/core.ts';
import { badCall, exitCodes, hasErrors } from './host/exit.ts';
import { resultPaint, showProgress, writeDiagnostics, writeResult } from './host/terminal.ts';
import { type MutationScore, scorePolicies } from './mutation/run.ts';
import type { AddVerb } from './program.ts';
import { mergedCoverage } from './test_groups/coverage.ts';
import { groupsOf } from './test_groups/groups.ts';
import { testJson, testText } from './test_report.ts';

interface Options {
  filter?: string;
  coverage?: true;
  mutation?: true;
  json?: true;
}

/** Everything that `decree test` found out. */
export interface TestRun {
  rego: Value<'test'>;
  fixtures: FixtureResult[];
  /** Where it was asked for. */
  mutation?: MutationScore[];
  diagnostics: Diagnostic[];
  seconds: number;
}

export const addTest: AddVerb = (program, exit) => {
  program
    .command('test')
    .description('Run the Rego tests of policies, and hold their findings in fixtures/*.tf against the marked lines.')
    .argument('[path...]', 'Rego files, or folders of them', ['.'])
    .option('--filter <regex>', 'only tests whose `package.name`, or fixtures whose `policy/file`, matches')
    .option('--coverage', 'say which lines no test reaches')
    .option('--mutation', 'make small mistakes in each policy, and say which of them no test or fixture notices')
    .option('--json', 'print the result as JSON')
    .action(async (paths: string[], options: Options) => exit(await test(paths, options)));
};

async function test(paths: readonly string[], options: Options): Promise<number> {
  const started = performance.now();
  const filter = filterOf(options.filter);
  const [{ modules, diagnostics: unreadable }, { library }] = await Promise.all([findPolicies(paths), loadBuiltin()]);
  const run = await withCores(2, async ([core, second]): Promise<TestRun> => {
    if (!core || !second) throw new Error('two cores were asked for');
    showProgress(`testing ${modules.length} modules`);
    const split = await splitLibrary(core, modules, library);
    const parts: Part[] = [];
    for (const group of groupsOf(split.modules)) {
      const [rego, fixtures] = await Promise.all([
        runRego(second, [...group, ...split.library], options),
        runFixtures(core, { ...split, modules: group }, filter, options),
      ]);
      parts.push({ rego, fixtures });
      showProgress(`tested ${counted(parts.length, 'group', 'groups')} of policies`);
    }
    return joined(parts, unreadable, (performance.now() - started) / 1000);
  });
  if (options.json) await writeResult(testJson(run));
  else {
    writeDiagnostics(run.diagnostics, sourceOf(modules));
    await writeResult(testText(run, resultPaint(), modules));
  }
  if (hasErrors(run.diagnostics)) return exitCodes.wrong;
  const failed =
    run.rego.results.some(({ status }) => status === 'fail' || status === 'error') ||
    run.fixtures.some(({ status }) => status === 'fail');
  return failed ? exitCodes.found : exitCodes.ok;
}

/** What came of one group of modules. */
interface Part {
  rego: Awaited<ReturnType<typeof runRego>>;
  fixtures: Awaited<ReturnType<typeof runFixtures>>;
}

function joined(parts: readonly Part[], unreadable: readonly Diagnostic[], seconds: number): TestRun {
  const coverage = mergedCoverage(parts.flatMap(({ rego }) => (rego.value.coverage ? [rego.value.coverage] : [])));
  const mutation = parts.flatMap(({ fixtures }) => fixtures.mutation ?? []);
  return {
    rego: { results: parts.flatMap(({ rego }) => rego.value.results), ...(coverage && { coverage }) },
    fixtures: parts.flatMap(({ fixtures }) => fixtures.results),
    ...(parts.some(({ fixtures }) => fixtures.mutation) && { mutation }),
    diagnostics: distinct([
      ...unreadable,
      ...parts.flatMap(({ rego, fixtures }) => [...rego.diagnostics, ...fixtures.diagnostics]),
    ]),
    seconds,
  };
}

/** Tests and fixtures compile the same modules, and so find the same mistakes. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

function filterOf(filter: string | undefined): RegExp | undefined {
  try {
    return filter === undefined ? undefined : new RegExp(filter);
  } catch {
    throw badCall(
      `\`${filter}\` is not a regular expression`,
      'give `--filter` a part of a name, or a regular expression',
    );
  }
}

async function runRego(
  core: Core,
  modules: SourceText[],
  { filter, coverage }: Options,
): Promise<{ value: Value<'test'>; diagnostics: Diagnostic[] }> {
  const answer = await core.test({
    modules,
    ...(filter === undefined ? {} : { filter }),
    ...(coverage ? { coverage } : {}),
  });
  return answer.ok
    ? { value: answer.value, diagnostics: [] }
    : { value: { results: [] }, diagnostics: answer.diagnostics };
}

async function runFixtures(
  core: Core,
  { modules, library }: SplitModules,
  filter: RegExp | undefined,
  { mutation }: Options,
) {
  const loaded = await loadPolicies(core, modules, { library, schemas: schemas() });
  const { fixtures, diagnostics } = await findFixtures(loaded.policies);
  const chosen = fixtures.filter((fixture) => filter?.test(`${fixture.policy.id}/${fixture.name}`) ?? true);
  diagnostics.push(...loaded.diagnostics);
  const results: FixtureResult[] = [];
  if (chosen.length > 0) {
    const policies = [...new Set(chosen.map(({ policy }) => policy))];
    const compiled = await compilePolicies(core, { policies, modules: loaded.modules, library });
    if (compiled.ok) {
      const evaluator = createWorkerEvaluator(compiled.value);
      for (const fixture of chosen) results.push(await runFixture(core, evaluator, fixture));
      await evaluator.close();
    } else diagnostics.push(...compiled.diagnostics);
  }
  if (!mutation) return { results, diagnostics };
  const scored = await scorePolicies(core, {
    policies: loaded.policies.filter(({ id }) => filter?.test(id) ?? true),
    fixtures,
    tests: loaded.tests,
    library: [...loaded.modules, ...library],
  });
  return { results, mutation: scored.scores, diagnostics: [...diagnostics, ...scored.diagnostics] };
}
