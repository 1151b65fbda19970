import { join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { localSources } from './calls.ts';
import { walk } from './folder.ts';
import { isTerraform } from './names.ts';
import { readText } from './text.ts';

/**
 * The root modules that a folder stands for: itself, if it has Terraform files; otherwise every folder below that has
 * some and that no other calls as a module. Symbolic links are not followed.
 */
export async function findRoots(path: string): Promise<{ roots: string[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const modules: string[] = [];
  const called = new Set<string>();
  for await (const { folder, files, problem } of walk(path)) {
    if (problem) diagnostics.push(problem);
    const texts = files.filter(isTerraform).map((name) => join(folder, name));
    if (texts.length > 0) modules.push(folder);
    if (texts.length > 0 && folder === path) break;
    for (const file of texts) {
      const { text = '' } = await readText(file, file);
      for (const source of localSources(text)) called.add(resolve(folder, source));
    }
  }
  const roots = modules.filter((folder) => folder === path || !called.has(resolve(folder))).sort();
  const notice = diagnostics.length > 0 && roots.length === 0 ? undefined : noticeOf(path, roots);
  return { roots, diagnostics: notice ? [...diagnostics, notice] : diagnostics };
}

function noticeOf(path: string, roots: readonly string[]): Diagnostic | undefined {
  if (roots.length === 1 && roots[0] === path) return undefined;
  if (roots.length === 0) {
    return {
      code: 'terraform_missing',
      severity: 'warning',
      message: `\`${path}\` has no Terraform files`,
      help: 'name a folder with `.tf` files, a plan or a state',
      file: path,
    };
  }
  const names = roots.slice(0, 5).map((root) => `\`${relative(path, root)}\``);
  const more = roots.length > names.length ? ` and ${roots.length - names.length} more` : '';
  return {
    code: 'roots_found',
    severity: 'information',
    message: `\`${path}\` has no Terraform files itself; checked as root modules: ${names.join(', ')}${more}`,
    help: 'name one of these folders to check it alone',
    file: path,
  };
}
