import type { Core, Diagnostic, SourceText, TestResult } from '../../../core/host/boundary.ts';
import { testText } from '../rego/test-text.ts';
import type { Sample } from '../samples/synthesise.ts';
import { problem } from './problem.ts';

/** The generated tests of a policy, and how they went. */
export interface TestedPolicy {
  tests: string;
  passed: number;
  total: number;
  diagnostics: Diagnostic[];
}

/** Writes the tests that say of every sample what must be flagged, and runs them. */
export async function testSamples(
  core: Core,
  library: SourceText[],
  policy: SourceText,
  id: string,
  samples: readonly Sample[],
): Promise<TestedPolicy> {
  const tests = await formattedTests(core, id, samples);
  const answer = await core.test({ modules: [policy, { file: `${id}_test.rego`, text: tests }], library });
  if (!answer.ok) return { tests, passed: 0, total: samples.length, diagnostics: answer.diagnostics };
  const { results } = answer.value;
  const failed = results.filter(({ status }) => status !== 'pass');
  return {
    tests,
    passed: results.length - failed.length,
    total: results.length,
    diagnostics: failed.map((result) => failedTest(result, samples)),
  };
}

async function formattedTests(core: Core, id: string, samples: readonly Sample[]): Promise<string> {
  const text = testText(id, samples);
  const formatted = await core.format({ file: `${id}_test.rego`, text });
  return formatted.ok ? formatted.value.text : text;
}

function failedTest({ name, message }: TestResult, samples: readonly Sample[]): Diagnostic {
  const sample = samples.find((one) => name === `test_${one.name}`);
  const wanted = sample?.flagged.length
    ? `overly permissive: \`${sample.flagged.join('`, `')}\` must be flagged`
    : 'overly restrictive: nothing must be flagged';
  return problem(
    'sample_failed',
    `the policy is wrong on the sample \`${sample?.name ?? name}\`: ${wanted}${message ? ` (${message})` : ''}`,
    `the sample: ${JSON.stringify(sample?.document ?? {})}`,
  );
}
