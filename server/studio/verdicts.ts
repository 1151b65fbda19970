import { concerns } from '../../engine/evaluate/input.ts';
import type { Trial, Tried } from '../../engine/evaluate/trial/trial.ts';
import { openIn } from '../../engine/evaluate/why/open.ts';
import type { AuthorTools } from '../../engine/requirement/authored.ts';
import type { Requirement } from '../../engine/requirement/requirement.ts';
import { reasonsOf } from '../../engine/requirement/why/why.ts';
import type { Configuration, ResourceDocument } from '../../engine/resource/document.ts';
import type { SampleVerdict } from './protocol.ts';

type Verdict = SampleVerdict['verdict'];

/**
 * The verdict on each sample, of what a policy said of it. Where it flags nothing, its requirement tells whether that depends on what is
 * not known until apply; of a policy that was written or changed by hand, trying other values does.
 */
export async function verdictsOf(
  { core }: Pick<AuthorTools, 'core'>,
  tried: Tried,
  requirement: Requirement | undefined,
  configurations: readonly Pick<Configuration, 'document'>[],
  trials: readonly Trial[],
): Promise<Verdict[]> {
  const verdicts = configurations.map(({ document }, at) => said(tried, document, trials[at]));
  const passing = configurations.flatMap(({ document }, at) => (verdicts[at] === 'passes' ? [{ at, document }] : []));
  const documents = passing.map(({ document }) => document);
  const open = requirement
    ? documents.map((document) => isOpen(requirement, document))
    : await openIn(core, tried, documents);
  for (const [index, { at }] of passing.entries()) if (open[index]) verdicts[at] = 'unknown';
  return verdicts;
}

function said({ policy }: Tried, document: ResourceDocument, trial: Trial | undefined): Verdict {
  if (!trial || trial.failures.length > 0) return 'failed';
  if (trial.results.some(({ values }) => values.length > 0)) return 'flagged';
  return concerns(policy, document) ? 'passes' : 'not concerned';
}

const isOpen = (requirement: Requirement, document: ResourceDocument): boolean =>
  reasonsOf(requirement, document).some(({ verdict }) => verdict === 'unknown');
