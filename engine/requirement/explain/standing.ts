import type { Core, SourceText } from '../../../core/host/boundary.ts';
import type { Policy } from '../../policy/policy.ts';
import type { AuthorTools } from '../authored.ts';
import { type Difference, differences, flaggedIn } from '../difference.ts';
import { read } from '../read/read.ts';
import type { Requirement } from '../requirement.ts';
import { synthesise } from '../samples/synthesise.ts';
import { bodyOf, compiledReadings, formatted } from './compiled.ts';
import type { Basis } from './explained.ts';

/** How a policy stands to the requirement of its METADATA. */
export interface Standing {
  basis: Basis;
  requirement?: Requirement;
  restated?: string;
  /** On how many samples of the requirement the Rego was tried, and on how many of them it does what that asks. */
  samples: number;
  agreeing: number;
  difference?: Difference;
}

/** Reads the sentence of the METADATA back, and holds the Rego against what it asks. */
export async function standingOf(tools: AuthorTools, policy: Policy, along: SourceText[]): Promise<Standing> {
  const sentence = policy.metadata.custom.requirement;
  const unread: Standing = { basis: 'unread', samples: 0, agreeing: 0 };
  if (sentence === undefined) return unread;
  const body = bodyOf(await formatted(tools.core, policy.source.text));
  const compiled = (await compiledReadings(tools, sentence, policy.package)).find((reading) => reading.body === body);
  if (compiled) {
    const { requirement, restated } = compiled;
    return { ...unread, basis: 'compiled', requirement, restated };
  }
  const { sure, readings } = read(sentence, tools.lexicon);
  const [best] = readings;
  if (!best || !sure) return unread;
  const { requirement, restated } = best;
  const tried = await triedOn(tools.core, policy, along, requirement);
  return tried ? { basis: tried.difference ? 'differs' : 'tried', requirement, restated, ...tried } : unread;
}

/** Asks the policy of every sample of the requirement; the smallest that it judges otherwise is the difference. */
async function triedOn(
  core: Core,
  policy: Policy,
  along: SourceText[],
  requirement: Requirement,
): Promise<Pick<Standing, 'samples' | 'agreeing' | 'difference'> | undefined> {
  const samples = synthesise(requirement);
  const documents = samples.map(({ document }) => document);
  const flagged = await flaggedIn(core, along, policy, documents);
  if (!flagged || samples.length === 0) return undefined;
  const wanted = samples.map((sample) => sample.flagged);
  const differing = differences(documents, wanted, flagged);
  const [difference] = differing;
  return { samples: samples.length, agreeing: samples.length - differing.length, ...(difference && { difference }) };
}
