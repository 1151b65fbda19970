import { join } from 'node:path';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { isFolder, walk } from '../files/folder.ts';

/** A file that is a state or a plan, or may be one. */
export interface FoundFile {
  path: string;
  /** The user named it, so that it must be one. */
  isNamed: boolean;
}

/** Names of JSON that is configuration, or values for it. */
const configuration = /\.(tf|tofu|tfvars)\.json$/;

/** Finds the states and plans among files and in folders, each once, in order of their names. */
export async function findShown(paths: readonly string[]): Promise<{ files: FoundFile[]; diagnostics: Diagnostic[] }> {
  const files = new Map<string, FoundFile>();
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.set(path, { path, isNamed: true });
      continue;
    }
    for await (const { folder, files: names, problem } of walk(path)) {
      if (problem) diagnostics.push(problem);
      for (const name of names.filter(mayBeShown)) {
        const below = join(folder, name);
        if (!files.has(below)) files.set(below, { path: below, isNamed: false });
      }
    }
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), diagnostics };
}

function mayBeShown(name: string): boolean {
  if (name.startsWith('.')) return false;
  return name.endsWith('.tfstate') || (name.endsWith('.json') && !configuration.test(name));
}
