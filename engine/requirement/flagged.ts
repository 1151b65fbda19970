import type { Answer, Core, Json, SourceText } from '../../core/host/boundary.ts';
import type { ResourceDocument } from '../resource/document.ts';

/** A policy's text, and the package in which its `deny` stands. */
export interface Denying {
  rego: string;
  package: string;
}

/** The addresses that a policy flags in each of these documents, sorted. */
export async function flaggedIn(
  core: Core,
  library: SourceText[],
  policy: Denying,
  documents: readonly ResourceDocument[],
): Promise<Answer<string[][]>> {
  const answer = await core.evaluate({
    modules: [...library, { file: 'policy.rego', text: policy.rego }],
    query: `[flagged | some document in input; flagged := {finding.address | some finding in data.${policy.package}.deny with input as document}]`,
    input: JSON.parse(JSON.stringify(documents)) as Json,
  });
  if (!answer.ok) return answer;
  const [flagged = []] = answer.value.results as string[][][];
  return { ok: true, value: flagged.map((addresses) => [...addresses].sort()) };
}
