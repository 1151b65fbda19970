import type { Core, Diagnostic, SourceText, TestResult } from '../../core/host/boundary.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import { loadPolicies } from '../policy/load.ts';
import { testText } from './rego/test-text.ts';
import type { Requirement } from './requirement.ts';
import { type Sample, synthesise } from './samples/synthesise.ts';

/** One thing that a policy had to pass. */
export interface Check {
  name: 'format' | 'check' | 'samples' | 'tests';
  passed: boolean;
  /** What was found, in a few words: `12 of 12 tests pass`. */
  detail: string;
}

export interface Gated {
  passed: boolean;
  /** Formatted, if it parses. */
  rego: string;
  tests: string;
  samples: Sample[];
  checks: Check[];
  diagnostics: Diagnostic[];
}

export interface GateTools {
  core: Core;
  library: SourceText[];
  schemas: Schemas;
}

/** What every policy goes through, whoever wrote it: format, strict check with types, synthesised samples, tests. */
export async function gate(tools: GateTools, id: string, text: string, requirement?: Requirement): Promise<Gated> {
  const { core, library, schemas } = tools;
  const file = `${id}.rego`;
  const formatted = await core.format({ file, text });
  if (!formatted.ok) return refused(text, 'format', formatted.diagnostics);
  const rego = formatted.value.text;

  const loaded = await loadPolicies(core, [{ file, text: rego }], { library, schemas });
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error');
  const [policy] = loaded.policies;
  if (errors.length > 0 || !policy) return refused(rego, 'check', errors.length > 0 ? errors : [noPolicy(file)]);

  if (policy.types.length + policy.dataTypes.length === 0 && !readsEveryType(rego))
    return refused(rego, 'check', [readsNothing(policy.id)]);

  const samples = requirement ? synthesise(requirement) : [];
  const vacuous = requirement ? vacuity(samples) : [];
  const tests = requirement ? await formattedTests(core, id, samples) : '';
  const results = requirement
    ? await run(core, [...library, { file, text: rego }, { file: `${id}_test.rego`, text: tests }])
    : { results: [], diagnostics: [] };
  const failed = results.results.filter(({ status }) => status !== 'pass');
  const diagnostics = [
    ...loaded.diagnostics,
    ...vacuous,
    ...results.diagnostics,
    ...failed.map((result) => failedTest(result, samples)),
  ];
  const checks: Check[] = [
    { name: 'format', passed: true, detail: 'formatted' },
    { name: 'check', passed: true, detail: 'strict, typed against the provider schema' },
    ...(requirement
      ? ([
          { name: 'samples', passed: vacuous.length === 0, detail: sampleWords(samples) },
          {
            name: 'tests',
            passed: failed.length === 0 && results.diagnostics.length === 0,
            detail: `${results.results.length - failed.length} of ${results.results.length} pass`,
          },
        ] satisfies Check[])
      : []),
  ];
  return { passed: checks.every(({ passed }) => passed), rego, tests, samples, checks, diagnostics };
}

const refused = (rego: string, name: Check['name'], diagnostics: Diagnostic[]): Gated => ({
  passed: false,
  rego,
  tests: '',
  samples: [],
  checks: [{ name, passed: false, detail: diagnostics[0]?.message ?? 'refused' }],
  diagnostics,
});

async function formattedTests(core: Core, id: string, samples: readonly Sample[]): Promise<string> {
  const text = testText(id, samples);
  const formatted = await core.format({ file: `${id}_test.rego`, text });
  return formatted.ok ? formatted.value.text : text;
}

async function run(core: Core, modules: SourceText[]): Promise<{ results: TestResult[]; diagnostics: Diagnostic[] }> {
  const answer = await core.test({ modules });
  return answer.ok
    ? { results: answer.value.results, diagnostics: [] }
    : { results: [], diagnostics: answer.diagnostics };
}

/** A policy that nothing can violate, or nothing can satisfy, is a mistake. */
function vacuity(samples: readonly Sample[]): Diagnostic[] {
  const has = (flagged: boolean): boolean =>
    samples.some((sample) => sample.kind !== 'out_of_scope' && sample.flagged.length > 0 === flagged);
  if (!has(true))
    return [
      problem(
        'requirement_never_fires',
        'no resource can violate this requirement',
        'check whether its parts exclude each other, or the condition always holds',
      ),
    ];
  if (!samples.some(({ kind }) => kind === 'complying'))
    return [
      problem(
        'requirement_always_fires',
        'no resource can satisfy this requirement',
        'check whether its parts exclude each other',
      ),
    ];
  return [];
}

const problem = (code: string, message: string, help: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  help,
});

/** Rules on tags go over all types. */
const readsEveryType = (rego: string): boolean => /\bin input\.(resource|data)\b(?!\.)/.test(rego);

const readsNothing = (id: string): Diagnostic =>
  problem(
    'policy_never_fires',
    `\`${id}\` reads no resource, so that it can never find anything`,
    'begin with `some x in input.resource.<type>`',
  );

const noPolicy = (file: string): Diagnostic =>
  problem(
    'policy_missing',
    `\`${file}\` has no rule \`deny\``,
    'write `deny contains tf.finding(resource, message, path) if { … }`',
  );

function failedTest({ name, message }: TestResult, samples: readonly Sample[]): Diagnostic {
  const sample = samples.find((one) => name === `test_${one.name}`);
  const wanted = sample?.flagged.length
    ? `\`${sample.flagged.join('`, `')}\` must be flagged`
    : 'nothing must be flagged';
  return problem(
    'sample_failed',
    `the policy is wrong on the sample \`${sample?.name ?? name}\`: ${wanted}${message ? ` (${message})` : ''}`,
    `the sample: ${JSON.stringify(sample?.document ?? {})}`,
  );
}

function sampleWords(samples: readonly Sample[]): string {
  const count = (kind: Sample['kind']): number => samples.filter((sample) => sample.kind === kind).length;
  return `${count('violating')} violating, ${count('complying')} complying, ${count('unknown')} unknown`;
}
