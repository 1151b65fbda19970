import type { Core, Diagnostic, SourceText } from '../../core/host/boundary.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import type { Catalogue } from '../policy/catalogue.ts';
import { loadPolicies } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { mutationCheck } from './gate/mutation.ts';
import { overlapCheck } from './gate/overlap.ts';
import { problem } from './gate/problem.ts';
import { testSamples } from './gate/tests.ts';
import { vacuity } from './gate/vacuity.ts';
import type { Lexicon } from './read/lexicon.ts';
import type { Requirement } from './requirement.ts';
import { type Sample, synthesise } from './samples/synthesise.ts';

/** One thing that a policy had to pass. */
export interface Check {
  name: 'format' | 'check' | 'samples' | 'tests' | 'mutation' | 'overlap';
  passed: boolean;
  /** What was found, in a few words: `12 of 12 tests pass`. */
  detail: string;
  /** What is worth knowing and refuses nothing, such as the mistakes that no sample notices. */
  findings?: Diagnostic[];
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
  /** The policies that a new one may repeat or contradict: the built-in ones, and those of the workspace. */
  catalogue?: Catalogue;
  /** Reads the requirements of those policies, for samples of what they mean. */
  lexicon?: Lexicon;
}

/**
 * What every policy goes through, whoever wrote it: format, strict check with types, and for one with a requirement synthesised
 * samples, tests, mistakes made on purpose, and a look at the policies that are there already.
 */
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

  if (policy.types.length + policy.dataTypes.length === 0 && !readsResources(rego))
    return refused(rego, 'check', [readsNothing(policy.id)]);

  const checks: Check[] = [
    { name: 'format', passed: true, detail: 'formatted' },
    { name: 'check', passed: true, detail: 'strict, typed against the provider schema' },
  ];
  const sound = { passed: true, rego, tests: '', samples: [], checks, diagnostics: loaded.diagnostics };
  return requirement ? judged(tools, sound, policy, requirement) : sound;
}

/** Holds a policy that compiles against its requirement. What costs time and only adds to it comes last. */
async function judged(tools: GateTools, sound: Gated, policy: Policy, requirement: Requirement): Promise<Gated> {
  const { core, library } = tools;
  const samples = synthesise(requirement);
  const vacuous = vacuity(requirement, samples);
  const { tests, passed, total, verdicts, diagnostics } = await testSamples(core, library, policy, samples);
  const allPass = diagnostics.length === 0;
  const checks: Check[] = [
    ...sound.checks,
    { name: 'samples', passed: !vacuous.some(({ severity }) => severity === 'error'), detail: sampleWords(samples) },
    { name: 'tests', passed: allPass, detail: `${passed} of ${total} pass` },
  ];
  if (checks.every((check) => check.passed)) {
    const documents = samples.map(({ document }) => document);
    checks.push(
      await mutationCheck(core, library, policy, documents),
      await overlapCheck(tools, policy, samples, verdicts),
    );
  }
  return {
    ...sound,
    passed: checks.every((check) => check.passed),
    tests,
    samples,
    checks,
    diagnostics: [...sound.diagnostics, ...vacuous, ...diagnostics, ...overlaps(checks)],
  };
}

/** What repeats or contradicts another policy is for the author to know at once. */
const overlaps = (checks: readonly Check[]): Diagnostic[] =>
  checks.filter(({ name }) => name === 'overlap').flatMap(({ findings = [] }) => findings);

const refused = (rego: string, name: Check['name'], diagnostics: Diagnostic[]): Gated => ({
  passed: false,
  rego,
  tests: '',
  samples: [],
  checks: [{ name, passed: false, detail: diagnostics[0]?.message ?? 'refused' }],
  diagnostics,
});

/** Rules on tags, and on what refers to a resource, go over all types: none is named then. */
const readsResources = (rego: string): boolean => /\bin input\.(resource|data)\b/.test(rego);

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

function sampleWords(samples: readonly Sample[]): string {
  const count = (kind: Sample['kind']): number => samples.filter((sample) => sample.kind === kind).length;
  return `${count('violating')} violating, ${count('complying')} complying, ${count('unknown')} unknown`;
}
