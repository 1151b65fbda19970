import type { Answer, Core, Json, SourceText } from '../../core/host/boundary.ts';
import type { ResourceDocument } from '../resource/document.ts';

/** A policy's text, and where its findings stand. */
export interface Denying {
  rego: string;
  package: string;
  /** The rules that yield findings; `deny` unless said otherwise. */
  entrypoints?: string[];
}

/** The addresses that a policy flags in each of these documents, sorted. */
export async function flaggedIn(
  core: Core,
  library: SourceText[],
  policy: Denying,
  documents: readonly ResourceDocument[],
): Promise<Answer<string[][]>> {
  const { entrypoints = ['deny'] } = policy;
  const found = entrypoints.map(
    (rule) => `{finding.address | some finding in data.${policy.package}.${rule} with input as document}`,
  );
  const answer = await core.evaluate({
    modules: [...library, { file: 'policy.rego', text: policy.rego }],
    query: `[flagged | some document in input; flagged := ${found.join(' | ')}]`,
    input: JSON.parse(JSON.stringify(documents)) as Json,
  });
  if (!answer.ok) return answer;
  const [flagged = []] = answer.value.results as string[][][];
  return { ok: true, value: flagged.map((addresses) => [...addresses].sort()) };
}
