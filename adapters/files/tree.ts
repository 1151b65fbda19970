import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { filesRead, installedFolders, localSources } from './calls.ts';
import { isFile, readFolder } from './folder.ts';
import { isTerraform, isVariables } from './names.ts';
import { problemOf, symlinkCycle, tooMany } from './problems.ts';
import { largestText, readText } from './text.ts';

export interface TreeOptions {
  /** Paths of `-var-file` texts, read along wherever they lie. */
  variableFiles?: readonly string[];
  /** Larger files are left out with a diagnostic. */
  maximumBytes?: number;
  /** Files beyond this number are left out with a diagnostic. */
  maximumFiles?: number;
}

/** A root module with every module that it calls. */
export interface Tree {
  /** The common folder of all that was read, absolute. */
  base: string;
  /** Named relative to `base`, `/` separated. */
  files: SourceText[];
  /** The root module's folder, relative to `base`; `''` is `base` itself. */
  folder: string;
  /** Names in `files` of `options.variableFiles`, in their order. */
  variableFiles: string[];
  /** `file` is relative to `base` too. */
  diagnostics: Diagnostic[];
}

const manifestName = join('.terraform', 'modules', 'modules.json');

/**
 * Reads the root module in a folder (or one file as a root module), the modules that it calls, and nothing else.
 * What cannot be read is a diagnostic; the rest is read all the same.
 */
export async function readTree(root: string, options: TreeOptions = {}): Promise<Tree> {
  const { maximumBytes = largestText, maximumFiles = 20_000, variableFiles = [] } = options;
  const texts = new Map<string, string>();
  const problems: { path: string; diagnostic: Diagnostic }[] = [];
  const start = resolve(root);
  const shown = (path: string) => join(root, relative(start, path));
  const report = (path: string, diagnostic: Diagnostic) => problems.push({ path, diagnostic });

  const read = async (path: string): Promise<string | undefined> => {
    const { text, problem } = await readText(path, shown(path), maximumBytes);
    if (problem) report(path, problem);
    if (text !== undefined) texts.set(path, text);
    return text;
  };

  const single = await isFile(start);
  const rootFolder = single ? dirname(start) : start;
  const folders = new Set([rootFolder]);

  /** A file that an expression reads; one that is not there, or outside the root and the module, is core's to report. */
  const readAlong = async (path: string, module: string): Promise<void> => {
    const isInside = [rootFolder, module].some((folder) => path.startsWith(folder + sep));
    if (isInside && !texts.has(path) && (await isFile(path))) await read(path);
  };

  const readModule = async (folder: string): Promise<void> => {
    const { entries, problem } = await readFolder(folder, shown(folder));
    // A module that is not there is core's to report, at the call.
    if (problem && (folder === rootFolder || problem.code !== 'file_missing')) report(folder, problem);
    const isRoot = folder === rootFolder;
    const names = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name)
      .filter((name) => isTerraform(name) || (isRoot && isVariables(name)));
    for (const name of names) {
      if (texts.size >= maximumFiles) {
        report(folder, tooMany(shown(folder), 'files', maximumFiles));
        return;
      }
      const text = await read(join(folder, name));
      for (const source of localSources(text ?? '')) folders.add(resolve(folder, source));
      for (const file of filesRead(text ?? '')) await readAlong(resolve(folder, file), folder);
    }
  };

  if (single) await read(start);
  else {
    const manifest = join(rootFolder, manifestName);
    if (await isFile(manifest)) {
      for (const folder of installedFolders((await read(manifest)) ?? '')) folders.add(resolve(rootFolder, folder));
    }
    // The set grows while it is walked.
    for (const folder of folders) {
      if (await isCycle(folder)) report(folder, symlinkCycle(shown(folder)));
      else await readModule(folder);
    }
  }
  for (const path of variableFiles) if (!texts.has(resolve(path))) await read(resolve(path));

  const base = commonFolder([rootFolder, ...[...texts.keys()].map((path) => dirname(path))]);
  const name = (path: string) => relative(base, path).replaceAll(sep, '/');
  return {
    base,
    files: [...texts].map(([path, text]) => ({ file: name(path), text })),
    folder: name(rootFolder),
    variableFiles: variableFiles
      .map((path) => resolve(path))
      .filter((path) => texts.has(path))
      .map(name),
    diagnostics: problems.map(({ path, diagnostic }) => ({ ...diagnostic, file: name(path) || '.' })),
  };
}

/** True for a folder that is, by symbolic links, one of those it lies in. */
async function isCycle(folder: string): Promise<boolean> {
  try {
    const [real, parent] = await Promise.all([realpath(folder), realpath(dirname(folder))]);
    return parent !== folder && (parent === real || parent.startsWith(real.endsWith(sep) ? real : real + sep));
  } catch (error) {
    return problemOf(error, folder).code === 'symlink_cycle';
  }
}

function commonFolder(folders: readonly string[]): string {
  const [first = sep, ...others] = folders;
  let common = first.split(sep);
  for (const folder of others) {
    const parts = folder.split(sep);
    const differs = common.findIndex((part, index) => part !== parts[index]);
    if (differs >= 0) common = common.slice(0, differs);
  }
  return common.join(sep) || sep;
}
