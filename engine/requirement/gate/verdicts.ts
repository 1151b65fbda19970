import type { Answer, Core, Json, SourceText } from '../../../core/host/boundary.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ResourceDocument } from '../../resource/document.ts';

/** What is needed of a policy to ask it. */
export type Asked = Pick<Policy, 'id' | 'source' | 'package' | 'entrypoints'>;

/** The addresses that each of these policies flags in each of these documents, by the id of the policy. */
export type Verdicts = ReadonlyMap<string, string[][]>;

/** Asks several policies about several documents at once. */
export async function verdictsOf(
  core: Core,
  library: SourceText[],
  policies: readonly Asked[],
  documents: readonly ResourceDocument[],
): Promise<Answer<Verdicts>> {
  const answer = await core.evaluate({
    modules: policies.map(({ source }, at) => ({ file: `${at}_${source.file}`, text: source.text })),
    library,
    query: `[${policies.map(flaggedBy).join(', ')}]`,
    input: documents as unknown as Json,
  });
  if (!answer.ok) return answer;
  const [found = []] = answer.value.results as string[][][][];
  return {
    ok: true,
    value: new Map(policies.map(({ id }, at) => [id, (found[at] ?? []).map((one) => [...one].sort())])),
  };
}

function flaggedBy({ package: name, entrypoints }: Asked): string {
  const found = entrypoints.map(
    (rule) => `{finding.address | some finding in data.${name}.${rule} with input as document}`,
  );
  return `[flagged | some document in input; flagged := ${found.join(' | ')}]`;
}
