import { installedFolders, localSources } from '../../adapters/files/calls.ts';
import type { SourceText } from '../../core/host/boundary.ts';
import { kindOf, moduleOf } from './kind.ts';
import type { Settings } from './scopes.ts';
import { commonFolder, folderOf, nameOf, pathBelow, resolveUri } from './uri.ts';

/** One root module: its folder, and the folders of the modules that it may call, its own included. */
export interface Root {
  folder: string;
  modules: ReadonlySet<string>;
}

/** A text of a configuration, with its address. */
export interface ModuleText {
  uri: string;
  text: string;
}

/** Which folders call which. What a text calls is looked up again only when the text is another one. */
export class ModuleCalls {
  readonly #known = new Map<string, { text: string; called: string[] }>();

  /** The folders that a text calls as modules. */
  of({ uri, text }: ModuleText): string[] {
    const known = this.#known.get(uri);
    if (known?.text === text) return known.called;
    const paths = kindOf(uri) === 'manifest' ? installedFolders(text) : localSources(text);
    const called = paths.map((path) => resolveUri(moduleOf(uri), path.replace(/\/+$/, '')));
    this.#known.set(uri, { text, called });
    return called;
  }
}

/** Samples that lie beside a policy are each a module of its own, and wrong on purpose: they are no part of what is checked. */
export function withoutFixtures<T extends { folder: string }>(
  all: readonly T[],
  isThere: (uri: string) => boolean,
): T[] {
  return all.filter(({ folder }) => {
    const [, home] = /^(.*?)\/fixtures(?:\/|$)/.exec(folder) ?? [];
    return home === undefined || !isThere(`${home}/policy.rego`);
  });
}

/** The root modules among these texts: a folder that another one calls, or that was installed, is not a root. */
export function findRoots(texts: readonly ModuleText[], moduleCalls: ModuleCalls): Root[] {
  const calls = new Map<string, string[]>();
  for (const text of texts) {
    const folder = moduleOf(text.uri);
    calls.set(folder, [...(calls.get(folder) ?? []), ...moduleCalls.of(text)]);
  }
  const called = new Set([...calls].flatMap(([folder, folders]) => folders.filter((other) => other !== folder)));
  const folders = [...calls.keys()].filter((folder) => !folder.includes('/.terraform/')).sort();
  const reach = (folder: string) => ({ folder, modules: reachable(folder, calls) });
  const roots = folders.filter((folder) => !called.has(folder)).map(reach);
  // Folders that call each other in a ring have no root; the first of the ring stands for it.
  for (const folder of folders) {
    if (!roots.some(({ modules }) => modules.has(folder))) roots.push(reach(folder));
  }
  return roots;
}

function reachable(folder: string, calls: ReadonlyMap<string, string[]>): ReadonlySet<string> {
  const reached = new Set([folder]);
  // The set grows while it is walked.
  for (const each of reached) for (const next of calls.get(each) ?? []) reached.add(next);
  return reached;
}

/** The texts of a root as core wants them. */
export interface RootTexts {
  /** The folder that they are named in: that of the settings, or one above it where a module lies outside. */
  base: string;
  /** The root module's folder in `base`. */
  folder: string;
  files: SourceText[];
  /** Names of the files of values that the settings name. */
  variableFiles: string[];
}

/** Picks the texts of a root, and names them. */
export function textsOf(root: Root, texts: readonly ModuleText[], settings: Settings): RootTexts {
  const values = settings.variable_files.map((path) => resolveUri(settings.scope, path));
  const base = commonFolder([settings.scope, root.folder, ...root.modules, ...values.map(folderOf)]);
  const nameIn = (uri: string) => pathBelow(base, uri) ?? nameOf(uri);
  const files = texts.filter(({ uri }) => belongsTo(root, uri) || values.includes(uri));
  const known = new Set(files.map(({ uri }) => uri));
  return {
    base,
    folder: nameIn(root.folder),
    files: files.map(({ uri, text }) => ({ file: nameIn(uri), text })),
    variableFiles: values.filter((uri) => known.has(uri)).map(nameIn),
  };
}

/** Only resources count in every module; values of variables and the like do in the root module's own folder. */
function belongsTo(root: Root, uri: string): boolean {
  const module = moduleOf(uri);
  return kindOf(uri) === 'terraform' ? root.modules.has(module) : module === root.folder;
}
