import type { Answer, Core, MutateValue, SourceText } from '../../../core/host/boundary.ts';
import { entrypointOf } from '../../evaluate/compile.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ResourceDocument } from '../../resource/document.ts';
import type { Check } from '../gate.ts';

/** What may notice a mistake in a policy. */
export interface Proof {
  documents: readonly ResourceDocument[];
  tests?: SourceText[];
}

/** Makes small mistakes in a policy and looks which of them its samples and tests notice; all of them, if there is no limit. */
export function mutate(
  core: Core,
  library: SourceText[],
  policy: Policy,
  { documents, tests = [] }: Proof,
  limit?: number,
): Promise<Answer<MutateValue>> {
  return core.mutate({
    modules: [policy.source],
    library,
    entrypoints: policy.entrypoints.map((rule) => entrypointOf(policy, rule)),
    documents: documents as unknown as Parameters<Core['mutate']>[0]['documents'],
    tests,
    ...(limit === undefined ? {} : { limit }),
  });
}

/** The part of the tried mistakes that was noticed; 1 where there was nothing to try. */
export function scoreOf({ killed, survivors }: Pick<MutateValue, 'killed' | 'survivors'>): number {
  const tried = killed + survivors.length;
  return tried === 0 ? 1 : killed / tried;
}

/**
 * How many mistakes the gate makes: enough to tell, and few enough to wait for, since each is compiled and asked of every sample. The larger
 * the policy and its samples, the fewer; all are made by `decree test --mutation`.
 */
function gateLimit(policy: Policy, documents: readonly ResourceDocument[]): number {
  const lines = policy.source.text.split('\n').length;
  return Math.max(fewest, Math.min(most, Math.floor(work / (lines + documents.length))));
}

const fewest = 3;
const most = 12;
/** Lines and samples that all mistakes together may cost. */
const work = 600;
/** Before it is said that nothing is noticed, so many. */
const mostBeforeRefusing = 48;

/** The gate's look at whether the samples of a policy would notice a mistake in it. Samples that notice none prove nothing. */
export async function mutationCheck(
  core: Core,
  library: SourceText[],
  policy: Policy,
  documents: readonly ResourceDocument[],
): Promise<Check> {
  const asked = (limit: number): Promise<Answer<MutateValue>> => mutate(core, library, policy, { documents }, limit);
  const first = await asked(gateLimit(policy, documents));
  const isTooFew = first.ok && first.value.killed === 0 && first.value.untried > 0;
  const answer = isTooFew ? await asked(mostBeforeRefusing) : first;
  if (!answer.ok)
    return { name: 'mutation', passed: false, detail: 'could not be tried', findings: answer.diagnostics };
  const { killed, survivors, untried } = answer.value;
  const tried = `${killed} of ${killed + survivors.length} mistakes in the policy are noticed`;
  return {
    name: 'mutation',
    passed: killed > 0 || survivors.length === 0,
    detail: untried === 0 ? tried : `${tried} (${untried} more not tried)`,
    findings: survivors,
  };
}
