import { createHash } from 'node:crypto';
import { isAbsolute, join, resolve } from 'node:path';
import { bundleLimits, readVerificationKey, textsIn, unpack, wrongSignature } from '../../adapters/bundle/index.ts';
import { fetchTree } from '../../adapters/git/index.ts';
import { pullBundle, readReference } from '../../adapters/oci/index.ts';
import type { Answer, Diagnostic, SourceText } from '../../core/host/boundary.ts';
import type { BundleFile } from '../../engine/publish/bundle.ts';
import { versionIn } from '../../engine/publish/changelog.ts';
import type { Locked } from '../../engine/publish/lock.ts';
import { versionInManifest } from '../../engine/publish/manifest.ts';
import { contentOf, packOf, readPack } from '../../engine/publish/pack.ts';
import { changelogFile } from '../../engine/publish/repository.ts';
import { originOf, type Source } from '../../engine/publish/settings.ts';
import { placeOf } from '../publish/place.ts';

/** What a source is now, or was at what it is pinned to. */
export interface Fetched {
  locked: Locked;
  /** What is kept of it. */
  pack: string;
  files: SourceText[];
}

/** Files as they came, with what pins them. */
interface Come {
  pinned: string;
  files: BundleFile[];
}

/** Fetches a source as it is now; with `pinned`, as it was then. `folder` is that of decree.yaml. */
export async function fetchSource(source: Source, folder: string, pinned?: string): Promise<Answer<Fetched>> {
  const come = await (source.git !== undefined
    ? fromGit(source, folder, pinned)
    : source.oci !== undefined
      ? fromRegistry(source, pinned)
      : fromPlace(source, folder));
  if (!come.ok) return come;
  const { files } = come.value;
  const signed = await checkSignature(source, folder, files);
  if (!signed.ok) return signed;
  if (pinned !== undefined && come.value.pinned !== pinned) return refused(moved(source));
  const texts = textsIn(files);
  const pack = packOf(texts);
  const text = (name: string) => texts.find(({ file }) => file === name)?.text;
  const version = versionInManifest(text('.manifest')) ?? versionIn(text(changelogFile));
  const key = signed.value;
  const locked: Locked = {
    from: originOf(source),
    pinned: come.value.pinned,
    content: await contentOf(pack),
    ...(version !== undefined && { version }),
    ...(key !== undefined && { key }),
  };
  return { ok: true, value: { locked, pack, files: readPack(pack) ?? [] } };
}

async function fromGit({ git = '', ref, path = '' }: Source, folder: string, pinned?: string): Promise<Answer<Come>> {
  const url = /^\.{1,2}\//.test(git) ? resolve(folder, git) : git;
  const tree = await fetchTree(url, pinned ?? ref ?? 'HEAD', path.replace(/^\.?\/+|\/+$/g, ''));
  if (!tree.ok) return tree;
  const files = await unpack(tree.value.archive);
  return files.ok ? { ok: true, value: { pinned: tree.value.commit, files: files.value } } : files;
}

async function fromRegistry(source: Source, pinned?: string): Promise<Answer<Come>> {
  const at = readReference(source.oci ?? '');
  if (!at) return refused(noPlace(source, 'write `registry.example.com/team/policies:1.2.0`, or `…@sha256:…`'));
  const pulled = await pullBundle({ ...at, reference: pinned ?? at.reference }, bundleLimits.packedBytes);
  if (!pulled.ok) return pulled;
  if (!pulled.value) return refused(missing(source));
  const files = await unpack(pulled.value.bundle);
  return files.ok ? { ok: true, value: { pinned: pulled.value.digest, files: files.value } } : files;
}

async function fromPlace(source: Source, folder: string): Promise<Answer<Come>> {
  const { bundle = '', name } = source;
  const place = placeOf(bundle.includes('://') ? bundle : pathFrom(folder, bundle), name);
  const read = await place.read();
  if (!read.ok) return read;
  if (!read.value) return refused(missing(source));
  const files = await unpack(read.value);
  const pinned = `sha256:${createHash('sha256').update(read.value).digest('hex')}`;
  return files.ok ? { ok: true, value: { pinned, files: files.value } } : files;
}

/** A path in decree.yaml is seen from the folder that it is in. */
const pathFrom = (folder: string, path: string): string => (isAbsolute(path) ? path : join(folder, path));

/** Gives the id of the key that the bundle is signed with, where one is asked for. */
async function checkSignature(
  source: Source,
  folder: string,
  files: readonly BundleFile[],
): Promise<Answer<string | undefined>> {
  const { key, algorithm, scope } = source;
  if (key === undefined) return { ok: true, value: undefined };
  const read = await readVerificationKey(pathFrom(folder, key), { algorithm });
  if (!read.ok) return read;
  const wrong = await wrongSignature(files, read.value, scope);
  return wrong ? refused(wrong) : { ok: true, value: read.value.id };
}

const refused = (problem: Diagnostic): Answer<never> => ({ ok: false, diagnostics: [problem] });

const problem = (code: string, message: string, help: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  help,
});

const noPlace = (source: Source, help: string): Diagnostic =>
  problem('source_address', `\`${originOf(source)}\` of the source \`${source.name}\` is no address`, help);

const missing = (source: Source): Diagnostic =>
  problem(
    'source_missing',
    `there is nothing at \`${originOf(source)}\` for the source \`${source.name}\``,
    'check its address, and whether it was published',
  );

const moved = (source: Source): Diagnostic =>
  problem(
    'source_moved',
    `the source \`${source.name}\` is not what decree.lock pins any more`,
    'look at what changed with `decree sources update --dry-run`',
  );
