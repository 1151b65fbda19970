import { join, normalize, sep } from 'node:path';
import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { isFolder, walk } from './folder.ts';
import { isRego } from './names.ts';
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

  for (const path of paths) {
    if (!(await isFolder(path))) {
      await add(path);
      continue;
    }
    for await (const { folder, files, problem } of walk(path)) {
      if (problem) diagnostics.push(problem);
      for (const name of files.filter(isRego)) await add(join(folder, name));
    }
  }
  return { modules: [...modules.values()], diagnostics };
}
