import { createHash } from 'node:crypto';
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
import { versionInManifest } from '../../engine/publish/manifest.ts';
import type { Publication } from '../../engine/publish/publication.ts';
import { releaseOf } from '../../engine/publish/release.ts';
import { CallError } from '../host/exit.ts';
import { showProgress } from '../host/terminal.ts';
import type { Desk } from './desk.ts';
import { type Before, judge, type Published } from './judge.ts';
import type { PublishOptions } from './options.ts';
import { placeOf } from './place.ts';

/** Publishes all policies as one bundle, in the place of the one before. */
export async function publishBundle(desk: Desk, address: string): Promise<Published> {
  const { core, gathered, options } = desk;
  const place = placeOf(address, options.name);
  showProgress(`reading ${place.name}`);
  const before = await readBefore(core, place, gathered.library);
  const judged = await judge(desk, place.name, before, { isWhole: true });
  if (judged.status === 'refused') return judged;
  const { bytes, signedBy } = await makeBundle(core, gathered.publication, gathered.library, judged.version, options);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const made = { ...judged, sha256, ...(signedBy !== undefined && { signedBy }) };
  if (options.dryRun) return made;
  if (judged.changes.length === 0 && before.version !== undefined) return { ...made, status: 'unchanged' };
  showProgress(`publishing to ${place.name}`);
  const failure = await place.write(bytes, judged.version);
  return failure
    ? { ...made, status: 'failed', diagnostics: [...judged.diagnostics, failure] }
    : { ...made, status: 'published' };
}

/** The bundle that a place has, as a release. */
async function readBefore(core: Core, place: BundlePlace, library: SourceText[]): Promise<Before> {
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
async function makeBundle(
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
