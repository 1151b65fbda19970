import type { Finding } from '../../engine/evaluate/finding.ts';
import { findingsOf } from '../../engine/evaluate/findings.ts';
import { concerns } from '../../engine/evaluate/input.ts';
import { type Trial, tryPolicy } from '../../engine/evaluate/trial/trial.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { AuthorTools } from '../../engine/requirement/authored.ts';
import type { Requirement } from '../../engine/requirement/requirement.ts';
import { reasonsOf } from '../../engine/requirement/why/why.ts';
import type { Configuration } from '../../engine/resource/document.ts';
import type { Meanings } from './meanings.ts';
import { loadPolicy } from './policy.ts';
import type { JudgeParams, JudgeResult, SampleVerdict } from './protocol.ts';
import type { SampleReader } from './samples.ts';
import { inWords } from './why.ts';

const longestInput = 200_000;

/** What a policy says of each sample. */
export async function judge(
  tools: AuthorTools,
  reader: SampleReader,
  meanings: Meanings,
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
  const requirement = await meanings.of(tools, tried.policy);
  const context: Asked = { policy: tried.policy, requirement, text };
  return {
    diagnostics,
    samples: samples.flatMap(({ id }, at) => {
      const [configuration, trial] = [read[at], trials[at]];
      return configuration && trial ? [{ id, ...verdictOf(context, configuration, trial) }] : [];
    }),
    coverage,
  };
}

interface Asked {
  policy: Policy;
  /** What it is compiled from, while nobody has changed it by hand. */
  requirement: Requirement | undefined;
  text: string;
}

function verdictOf(asked: Asked, configuration: Configuration, trial: Trial): Omit<SampleVerdict, 'id'> {
  const { document } = configuration;
  const found = findingsOf(configuration, trial.results);
  const input = JSON.stringify({ resource: document.resource, data: document.data }, null, 2);
  return {
    verdict: verdict(asked, configuration, trial, found.findings),
    diagnostics: [...configuration.diagnostics, ...found.diagnostics, ...trial.failures],
    findings: found.findings.map(({ address, message, severity, range }) => ({
      address,
      message,
      severity,
      ...(range && { range }),
    })),
    why: asked.requirement ? inWords(asked.requirement, document, asked.text) : [],
    prints: trial.prints,
    ...(input.length <= longestInput && { input }),
  };
}

function verdict(
  { policy, requirement }: Asked,
  { document }: Configuration,
  { failures }: Trial,
  findings: readonly Finding[],
): SampleVerdict['verdict'] {
  if (failures.length > 0) return 'failed';
  if (findings.length > 0) return 'flagged';
  if (!concerns(policy, document)) return 'not concerned';
  const isOpen = requirement && reasonsOf(requirement, document).some((reasons) => reasons.verdict === 'unknown');
  return isOpen ? 'unknown' : 'passes';
}
