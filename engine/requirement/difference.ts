import type { Core, SourceText } from '../../core/host/boundary.ts';
import type { ResourceDocument } from '../resource/document.ts';
import { type Asked, verdictsOf } from './gate/verdicts.ts';

/** Resources on which two verdicts differ, with the addresses that each of them flags. */
export interface Difference {
  document: ResourceDocument;
  first: string[];
  second: string[];
}

/** The smallest of these documents on which the policies differ; `undefined`: they agree on all, or one of them cannot be asked. */
export async function differenceOf(
  core: Core,
  library: SourceText[],
  [first, second]: readonly [Asked, Asked],
  documents: readonly ResourceDocument[],
): Promise<Difference | undefined> {
  // Apart: both may stand in the same package.
  const [one, other] = await Promise.all([first, second].map((policy) => flaggedIn(core, library, policy, documents)));
  return one && other && differences(documents, one, other)[0];
}

/** The addresses that a policy flags in each of these documents. */
export async function flaggedIn(
  core: Core,
  library: SourceText[],
  policy: Asked,
  documents: readonly ResourceDocument[],
): Promise<string[][] | undefined> {
  const answer = await verdictsOf(core, library, [policy], documents);
  return answer.ok ? answer.value.get(policy.id) : undefined;
}

/** The documents on which the verdicts differ, the smallest first. */
export function differences(
  documents: readonly ResourceDocument[],
  first: readonly string[][],
  second: readonly string[][],
): Difference[] {
  return documents
    .map((document, at) => ({ document, first: first[at] ?? [], second: second[at] ?? [] }))
    .filter((found) => found.first.join() !== found.second.join())
    .toSorted((a, b) => sizeOf(a.document) - sizeOf(b.document));
}

const sizeOf = (document: ResourceDocument): number => JSON.stringify(document).length;
