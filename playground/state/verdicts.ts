import type { Sample, SampleVerdict } from '../../server/studio/protocol.ts';
import type { Judged } from './session.ts';

/** How what is said of a sample stands to what is expected. */
export type Match = 'as expected' | 'mismatch' | 'nothing expected';

export const verdictOf = (judged: Judged | undefined, id: string): SampleVerdict | undefined =>
  judged?.result.samples.find((verdict) => verdict.id === id);

/** What is not flagged, for whatever reason, is as a sample that `passes` should be. */
export function matchOf(sample: Sample, verdict: SampleVerdict | undefined): Match {
  if (sample.expected === undefined || verdict === undefined) return 'nothing expected';
  const flagged = verdict.verdict === 'flagged';
  return flagged === (sample.expected === 'flagged') ? 'as expected' : 'mismatch';
}

export interface Tally {
  flagged: number;
  passes: number;
  other: number;
  mismatches: Sample[];
}

/** How many samples got which verdict, and those that got another than expected. */
export function tally(samples: readonly Sample[], judged: Judged | undefined): Tally {
  const counts: Tally = { flagged: 0, passes: 0, other: 0, mismatches: [] };
  for (const sample of samples) {
    const verdict = verdictOf(judged, sample.id);
    if (!verdict) continue;
    if (verdict.verdict === 'flagged' || verdict.verdict === 'passes') counts[verdict.verdict] += 1;
    else counts.other += 1;
    if (matchOf(sample, verdict) === 'mismatch') counts.mismatches.push(sample);
  }
  return counts;
}
