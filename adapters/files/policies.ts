import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { isSkipped, readFolder } from './folder.ts';
import { problemOf } from './problems.ts';
import { readText } from './text.ts';

/** Every `.rego` file that is or lies in one of these paths, named as the user named the path. */
export async function findPolicies(
  paths: readonly string[],
): Promise<{ modules: SourceText[]; diagnostics: Diagnostic[] }> {
  const modules = new Map<string, SourceText>();
  const diagnostics: Diagnostic[] = [];

  const add = async (path: string): Promise<void> => {
    const file = normalize(path).replaceAll(sep, '/');
    if (modules.has(file)) return;
    const { text, problem } = await readText(path, file);
    if (problem) diagnostics.push(problem);
    if (text !== undefined) modules.set(file, { file, text });
  };

  const walk = async (folder: string): Promise<void> => {
    const { entries, problem } = await readFolder(folder, folder);
    if (problem) diagnostics.push(problem);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!isSkipped(entry.name)) await walk(path);
      } else if (entry.name.endsWith('.rego') && !isSkipped(entry.name)) await add(path);
    }
  };

  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) await walk(path);
      else await add(path);
    } catch (error) {
      diagnostics.push(problemOf(error, path));
    }
  }
  return { modules: [...modules.values()], diagnostics };
}
