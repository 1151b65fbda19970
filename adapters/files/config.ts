import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { readText } from './text.ts';

const names = ['decree.yaml', 'decree.yml'];

/** The nearest `decree.yaml` in a folder or one above, up to the root of its git repository; `file` is its path. */
export async function findConfig(folder: string): Promise<{ source?: SourceText; diagnostics: Diagnostic[] }> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    for (const name of names) {
      const file = join(at, name);
      if (!(await exists(file))) continue;
      const { text, problem } = await readText(file, file);
      return { ...(text !== undefined && { source: { file, text } }), diagnostics: problem ? [problem] : [] };
    }
    if (at === dirname(at) || (await exists(join(at, '.git')))) return { diagnostics: [] };
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
