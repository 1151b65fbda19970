import type { Finding } from '../../engine/evaluate/finding.ts';
import { findingsOf } from '../../engine/evaluate/findings.ts';
import { concerns } from '../../engine/evaluate/input.ts';
import { type Trial, tryPolicy } from '../../engine/evaluate/trial/trial.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { AuthorTools } from '../../engine/requirement/authored.ts';
import type { Configuration } from '../../engine/resource/document.ts';
import { loadPolicy } from './policy.ts';
import type { JudgeParams, JudgeResult, SampleVerdict } from './protocol.ts';
import type { SampleReader } from './samples.ts';

const longestInput = 200_000;

/** What a policy says of each sample. */
export async function judge(
  tools: AuthorTools,
  reader: SampleReader,
  { policy: text, samples }: JudgeParams,
): Promise<JudgeResult> {
  const { tried, diagnostics } = await loadPolicy(tools, text);
  if (!tried) return { diagnostics, samples: [], coverage: { covered: [], uncovered: [] } };
  const read = await Promise.all(samples.map((sample) => reader.read(tools, sample)));
  const { trials, coverage } = await tryPolicy(
    tools.core,
    tried,
    read.map(({ document }) => document),
  );
  return {
    diagnostics,
    samples: samples.flatMap(({ id }, at) => {
      const [configuration, trial] = [read[at], trials[at]];
      return configuration && trial ? [{ id, ...verdictOf(tried.policy, configuration, trial) }] : [];
    }),
    coverage,
  };
}

function verdictOf(policy: Policy, configuration: Configuration, trial: Trial): Omit<SampleVerdict, 'id'> {
  const found = findingsOf(configuration, trial.results);
  const input = JSON.stringify(
    { resource: configuration.document.resource, data: configuration.document.data },
    null,
    2,
  );
  return {
    verdict: verdict(policy, configuration, trial, found.findings),
    diagnostics: [...configuration.diagnostics, ...found.diagnostics, ...trial.failures],
    findings: found.findings.map(({ address, message, severity, range }) => ({
      address,
      message,
      severity,
      ...(range && { range }),
    })),
    why: [],
    prints: trial.prints,
    ...(input.length <= longestInput && { input }),
  };
}

function verdict(
  policy: Policy,
  { document }: Configuration,
  { failures }: Trial,
  findings: readonly Finding[],
): SampleVerdict['verdict'] {
  if (failures.length > 0) return 'failed';
  if (findings.length > 0) return 'flagged';
  return concerns(policy, document) ? 'passes' : 'not concerned';
}
