import {
  archiveOf,
  type BundlePlace,
  readSigningKey,
  signaturesOf,
  textsIn,
  unpack,
} from '../../adapters/bundle/index.ts';
import type { Core, SourceText } from '../../core/host/boundary.ts';
import { bundleFiles, manifestFile } from '../../engine/publish/bundle.ts';
import type { Release } from '../../engine/publish/changes.ts';
import { versionInManifest } from '../../engine/publish/manifest.ts';
import type { Publication } from '../../engine/publish/publication.ts';
import { releaseOf } from '../../engine/publish/release.ts';
import { CallError } from '../host/exit.ts';
import type { PublishOptions } from './options.ts';

/** What a place has now. */
export interface Before {
  version?: string | undefined;
  release: Release;
}

/** The bundle that a place has, as a release. */
export async function readBefore(core: Core, place: BundlePlace, library: SourceText[]): Promise<Before> {
  const answer = await place.read();
  if (!answer.ok) throw new CallError(...answer.diagnostics);
  if (!answer.value) return { release: { policies: [], modules: [] } };
  const files = await unpack(answer.value);
  if (!files.ok) throw new CallError(...files.diagnostics);
  const texts = textsIn(files.value);
  const { release } = await releaseOf(core, texts, library);
  return { release, version: versionInManifest(texts.find(({ file }) => file === manifestFile)?.text) };
}

/** The bundle of these policies, signed where there is a key. */
export async function makeBundle(
  core: Core,
  publication: Publication,
  library: readonly SourceText[],
  version: string,
  options: PublishOptions,
): Promise<{ bytes: Uint8Array; signedBy?: string }> {
  const { key, keyId: id, algorithm, scope, resolveWasm = false } = options;
  const signer = await readSigningKey(key, { id, algorithm });
  if (signer && !signer.ok) throw new CallError(...signer.diagnostics);
  const files = await bundleFiles(core, publication, library, { version, revision: version, resolveWasm });
  if (!files.ok) throw new CallError(...files.diagnostics);
  const signatures = signer ? [await signaturesOf(files.value, signer.value, scope)] : [];
  const bytes = await archiveOf([...signatures, ...files.value]);
  return { bytes, ...(signer && { signedBy: signer.value.id }) };
}
