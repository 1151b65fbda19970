import type { Core, Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { readYaml } from '../policy/yaml_text.ts';
import { type Locked, lockName, readLock } from './lock.ts';
import { contentOf, packFile, readPack } from './pack.ts';
import { originOf, type Source } from './settings.ts';

/** What the sources of a folder come to, as far as they are pinned and installed. */
export interface LoadedSources {
  /** Named after their source: `team:policies/aws/s3/tls_only/policy.rego`. */
  modules: SourceText[];
  diagnostics: Diagnostic[];
}

/** The state of one source. */
export interface SourceState {
  source: Source;
  locked?: Locked | undefined;
  state: 'installed' | 'not locked' | 'changed' | 'not installed' | 'damaged';
  files: SourceText[];
}

/** Reads a file below the folder of `decree.yaml`; nothing where it is not there. */
export type ReadBelow = (file: string) => Promise<string | undefined>;

/** Looks which sources are pinned and installed. Nothing is fetched. */
export async function sourceStates(
  sources: readonly Source[],
  read: ReadBelow,
): Promise<{ states: SourceState[]; diagnostics: Diagnostic[] }> {
  if (sources.length === 0) return { states: [], diagnostics: [] };
  const { lock, problem } = readLock(await read(lockName), lockName);
  const states: SourceState[] = [];
  for (const source of sources) {
    const locked = Object.hasOwn(lock.sources, source.name) ? lock.sources[source.name] : undefined;
    states.push({ source, locked, ...(await stateOf(source, locked, read)) });
  }
  return { states, diagnostics: problem ? [problem] : [] };
}

async function stateOf(
  source: Source,
  locked: Locked | undefined,
  read: ReadBelow,
): Promise<Pick<SourceState, 'state' | 'files'>> {
  if (!locked) return { state: 'not locked', files: [] };
  if (locked.from !== originOf(source)) return { state: 'changed', files: [] };
  const text = await read(packFile(locked.content));
  if (text === undefined) return { state: 'not installed', files: [] };
  const files = (await contentOf(text)) === locked.content ? readPack(text) : undefined;
  return files ? { state: 'installed', files } : { state: 'damaged', files: [] };
}

/** What a check uses of the sources: what is pinned, as it was pinned. `settings` is the text that names them. */
export async function loadSources(
  sources: readonly Source[],
  settings: SourceText | undefined,
  read: ReadBelow,
): Promise<LoadedSources> {
  const yaml = settings && readYaml(settings);
  const { states, diagnostics } = await sourceStates(sources, read);
  return {
    modules: states.flatMap(({ source, files }) => namedAfter(source.name, files)),
    diagnostics: [
      ...diagnostics,
      ...states.flatMap(({ source: { name }, state }, at) =>
        state === 'installed' ? [] : [{ ...notUsable(name, state), ...yaml?.placeOf(['sources', at]) }],
      ),
    ],
  };
}

/** The texts of a source, by names that no file has. */
export const namedAfter = (source: string, files: readonly SourceText[]): SourceText[] =>
  files.map(({ file, text }) => ({ file: `${source}:${file}`, text }));

const wanting: Readonly<Record<Exclude<SourceState['state'], 'installed'>, [message: string, help: string]>> = {
  'not locked': ['is not pinned, so its policies do not run', 'run `decree sources lock`, and commit `decree.lock`'],
  changed: [
    'is not what `decree.lock` pins, so its policies do not run',
    'run `decree sources lock`, and commit `decree.lock`',
  ],
  'not installed': ['is not installed, so its policies do not run', 'run `decree sources install`'],
  damaged: ['is not what `decree.lock` says, so its policies do not run', 'run `decree sources install`'],
};

function notUsable(name: string, state: keyof typeof wanting): Diagnostic {
  const [message, help] = wanting[state];
  return {
    code: `source_${state.replace(' ', '_')}`,
    severity: 'error',
    message: `the source \`${name}\` ${message}`,
    help,
  };
}

/** Of the modules of sources, those that may run beside the user's own: none of them is a part of somebody else's package. */
export async function besideOwn(
  core: Core,
  {
    modules,
    own,
    library,
  }: { modules: readonly SourceText[]; own: readonly SourceText[]; library: readonly SourceText[] },
): Promise<LoadedSources> {
  if (modules.length === 0) return { modules: [], diagnostics: [] };
  const [theirs, mine, ours] = await Promise.all([modules, own, library].map((some) => packagesOf(core, some)));
  const [ofLibrary, ofUser] = [new Set(ours?.values()), new Set(mine?.values())];
  const bySource = new Map<string, string>();
  const kept: LoadedSources = { modules: [], diagnostics: [] };
  for (const module of modules) {
    const name = theirs?.get(module.file);
    // What Decree brings along is used as it is here.
    if (name !== undefined && ofLibrary.has(name)) continue;
    const source = module.file.split(':')[0] ?? '';
    const first =
      name === undefined ? undefined : (bySource.get(name) ?? (ofUser.has(name) ? 'this folder' : undefined));
    if (name !== undefined && first !== undefined && first !== source)
      kept.diagnostics.push(taken(module.file, name, first));
    else {
      if (name !== undefined) bySource.set(name, source);
      kept.modules.push(module);
    }
  }
  return kept;
}

async function packagesOf(core: Core, modules: readonly SourceText[]): Promise<Map<string, string>> {
  const packages = new Map<string, string>();
  for (const module of modules) {
    const answer = await core.outline(module);
    if (answer.ok && answer.value.package !== undefined) packages.set(module.file, answer.value.package);
  }
  return packages;
}

const taken = (file: string, name: string, first: string): Diagnostic => ({
  code: 'source_package_taken',
  severity: 'error',
  message: `\`${file}\` is left out: the package \`${name}\` is already one of ${first === 'this folder' ? first : `\`${first}\``}`,
  help: 'take the source out of `sources`, or the policy out of here',
  file,
});
