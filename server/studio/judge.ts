import { findingsOf } from '../../engine/evaluate/findings.ts';
import { type Trial, tryPolicy } from '../../engine/evaluate/trial/trial.ts';
import type { AuthorTools } from '../../engine/requirement/authored.ts';
import type { Requirement } from '../../engine/requirement/requirement.ts';
import type { Configuration } from '../../engine/resource/document.ts';
import type { Meanings } from './meanings.ts';
import { loadPolicy } from './policy.ts';
import type { JudgeParams, JudgeResult, SampleVerdict } from './protocol.ts';
import type { SampleReader } from './samples.ts';
import { verdictsOf } from './verdicts.ts';
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
  const verdicts = await verdictsOf(tools, tried, requirement, read, trials);
  const context: Asked = { requirement, text };
  return {
    diagnostics,
    samples: samples.flatMap(({ id }, at) => {
      const [configuration, trial, verdict] = [read[at], trials[at], verdicts[at]];
      return configuration && trial && verdict ? [{ id, verdict, ...shown(context, configuration, trial) }] : [];
    }),
    coverage,
  };
}

interface Asked {
  /** What it is compiled from, while nobody has changed it by hand. */
  requirement: Requirement | undefined;
  text: string;
}

function shown(asked: Asked, configuration: Configuration, trial: Trial): Omit<SampleVerdict, 'id' | 'verdict'> {
  const { document } = configuration;
  const found = findingsOf(configuration, trial.results);
  const input = JSON.stringify({ resource: document.resource, data: document.data }, null, 2);
  return {
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
