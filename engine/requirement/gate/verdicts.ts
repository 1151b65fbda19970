import type { Answer, Core, SourceText } from '../../../core/host/boundary.ts';
import { entrypointOf } from '../../evaluate/compile.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ResourceDocument } from '../../resource/document.ts';

/** What is needed of a policy to ask it. */
export type Asked = Pick<Policy, 'id' | 'source' | 'package' | 'entrypoints'>;

/** The addresses that each of these policies flags in each of these documents, sorted, by the id of the policy. */
export type Verdicts = ReadonlyMap<string, string[][]>;

/** Asks several policies about several documents at once. */
export async function verdictsOf(
  core: Core,
  library: SourceText[],
  policies: readonly Asked[],
  documents: readonly ResourceDocument[],
): Promise<Answer<Verdicts>> {
  const rules = policies.flatMap((policy) => policy.entrypoints.map((rule) => entrypointOf(policy, rule)));
  if (rules.length === 0) return { ok: true, value: new Map() };
  const answer = await core.judge({
    // Policies of different folders may have files of one name; the first keeps its own, under which it was checked.
    modules: policies.map(({ source }, at) => (at === 0 ? source : { ...source, file: `${at}_${source.file}` })),
    library,
    entrypoints: rules,
    documents: documents as unknown as Parameters<Core['judge']>[0]['documents'],
  });
  if (!answer.ok) return answer;
  const { flagged } = answer.value;
  const flaggedBy = (policy: Asked): string[][] => {
    const own = policy.entrypoints.map((rule) => flagged[rules.indexOf(entrypointOf(policy, rule))] ?? []);
    return documents.map((_, at) => [...new Set(own.flatMap((verdicts) => verdicts[at] ?? []))].sort());
  };
  return { ok: true, value: new Map(policies.map((policy) => [policy.id, flaggedBy(policy)])) };
}
