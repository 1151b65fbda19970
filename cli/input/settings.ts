import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readText } from '../../adapters/files/index.ts';
import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { type Config, defaultConfig, readConfig } from '../../engine/policy/config.ts';
import type { Exception } from '../../engine/policy/exceptions.ts';

/** What the decree.yaml of a path says, with every path in it as seen from the working folder. */
export interface Settings extends Config {
  /** Absent where there is no decree.yaml. */
  file?: string;
  diagnostics: Diagnostic[];
  /** The text of the file, for excerpts. */
  sources: SourceText[];
}

const fileName = 'decree.yaml';

/** Reads the decree.yaml in the folder of a path, or else in the nearest folder above. */
export async function readSettings(path: string): Promise<Settings> {
  const file = await nearest(path);
  if (file === undefined) return { ...defaultConfig(), diagnostics: [], sources: [] };
  const { text, problem } = await readText(file, file);
  const problems = problem ? [problem] : [];
  if (text === undefined) return { ...defaultConfig(), file, diagnostics: problems, sources: [] };
  const { config, diagnostics } = readConfig({ file, text });
  const folder = dirname(file);
  return {
    ...config,
    policies: config.policies.map((below) => resolveBelow(folder, below)),
    variable_files: config.variable_files.map((below) => resolveBelow(folder, below)),
    exceptions: config.exceptions.map((exception) => inFolder(exception, folder)),
    file,
    diagnostics: [...problems, ...diagnostics],
    sources: [{ file, text }],
  };
}

async function nearest(path: string): Promise<string | undefined> {
  let folder = (await exists(path, 'folder')) ? path : dirname(path);
  for (;;) {
    const file = join(folder, fileName);
    if (await exists(file, 'file')) return file;
    const parent = join(folder, '..');
    if (resolve(parent) === resolve(folder)) return undefined;
    folder = parent;
  }
}

async function exists(path: string, kind: 'file' | 'folder'): Promise<boolean> {
  try {
    const found = await stat(path);
    return kind === 'folder' ? found.isDirectory() : !found.isDirectory();
  } catch {
    return false;
  }
}

function resolveBelow(folder: string, below: string): string {
  return resolve(below) === below ? below : join(folder, below);
}

function inFolder(exception: Exception, folder: string): Exception {
  const { covers } = exception;
  if ('line' in covers || covers.file === undefined) return exception;
  return { ...exception, covers: { ...covers, file: join(folder, covers.file) } };
}
