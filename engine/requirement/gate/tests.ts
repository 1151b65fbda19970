import type { Core, Diagnostic, SourceText } from '../../../core/host/boundary.ts';
import { testText } from '../rego/test-text.ts';
import type { Sample } from '../samples/synthesise.ts';
import { problem } from './problem.ts';
import { type Asked, verdictsOf } from './verdicts.ts';

/** The generated tests of a policy, and what it says of the samples in them. */
export interface TestedPolicy {
  tests: string;
  passed: number;
  total: number;
  /** What the policy flags in each sample; empty where it cannot be asked. */
  verdicts: string[][];
  diagnostics: Diagnostic[];
}

/**
 * Writes the tests that say of every sample what must be flagged, and holds the policy against each. The samples are judged as the
 * JSON that they are: compiling them again as Rego would only say the same, late.
 */
export async function testSamples(
  core: Core,
  library: SourceText[],
  policy: Asked,
  samples: readonly Sample[],
): Promise<TestedPolicy> {
  const total = samples.length;
  const tests = testText(policy.package.replace(/^decree\./, ''), samples);
  const documents = samples.map(({ document }) => document);
  const answer = await verdictsOf(core, library, [policy], documents);
  if (!answer.ok) return { tests, passed: 0, total, verdicts: [], diagnostics: answer.diagnostics };
  const verdicts = answer.value.get(policy.id) ?? [];
  const diagnostics = samples.flatMap((sample, at) => failedTest(sample, verdicts[at] ?? []));
  return { tests, passed: total - diagnostics.length, total, verdicts, diagnostics };
}

function failedTest({ name, document, flagged }: Sample, found: readonly string[]): Diagnostic[] {
  if (found.join() === flagged.join()) return [];
  const wanted =
    flagged.length > 0
      ? `overly permissive: ${listed(flagged)} must be flagged`
      : 'overly restrictive: nothing must be flagged';
  return [
    problem(
      'sample_failed',
      `the policy is wrong on the sample \`${name}\`: ${wanted}, and ${found.length > 0 ? listed(found) : 'nothing'} is`,
      `the sample: ${JSON.stringify(document)}`,
    ),
  ];
}

const listed = (addresses: readonly string[]): string => `\`${addresses.join('`, `')}\``;
