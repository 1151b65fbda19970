import type { Core, SourceText } from '../../core/host/boundary.ts';
import type { ResourceDocument } from '../resource/document.ts';
import { type Denying, flaggedIn } from './flagged.ts';

/** Resources on which two policies differ, with the addresses that each of them flags. */
export interface Difference {
  document: ResourceDocument;
  first: string[];
  second: string[];
}

/** The smallest of these documents on which the policies differ; `undefined`: they agree on all, or one of them cannot be asked. */
export async function differenceOf(
  core: Core,
  library: SourceText[],
  [first, second]: readonly [Denying, Denying],
  documents: readonly ResourceDocument[],
): Promise<Difference | undefined> {
  const [one, other] = await Promise.all([first, second].map((policy) => flaggedIn(core, library, policy, documents)));
  if (!one?.ok || !other?.ok) return undefined;
  return documents
    .map((document, at) => ({ document, first: one.value[at] ?? [], second: other.value[at] ?? [] }))
    .filter((found) => found.first.join() !== found.second.join())
    .toSorted((a, b) => sizeOf(a.document) - sizeOf(b.document))[0];
}

const sizeOf = (document: ResourceDocument): number => JSON.stringify(document).length;
