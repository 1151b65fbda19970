import { dirname, join, resolve } from 'node:path';
import { findConfig } from '../../adapters/files/index.ts';
import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { type Config, defaultConfig, readConfig } from '../../engine/policy/config.ts';
import { withFilesFrom } from '../../engine/policy/exceptions.ts';

/** What the decree.yaml of a path says, with every path in it as seen from the working folder. */
export interface Settings extends Omit<Config, 'sources'> {
  /** What decree.yaml calls `sources`. */
  policySources: Config['sources'];
  /** Absent where there is no decree.yaml. */
  file?: string;
  diagnostics: Diagnostic[];
  /** The text of the file, for excerpts. */
  sources: SourceText[];
}

/** Reads the decree.yaml in the folder of a path, or else in the nearest folder above. */
export async function readSettings(path: string): Promise<Settings> {
  const found = await findConfig(path);
  const without = { ...defaultConfig(), policySources: [], sources: [] };
  if (!found) return { ...without, diagnostics: [] };
  const { file, text, problem } = found;
  const problems = problem ? [problem] : [];
  if (text === undefined) return { ...without, file, diagnostics: problems };
  const { config, diagnostics } = readConfig({ file, text });
  const folder = dirname(file);
  return {
    ...config,
    policies: config.policies.map((below) => resolveBelow(folder, below)),
    variable_files: config.variable_files.map((below) => resolveBelow(folder, below)),
    exceptions: config.exceptions.map((exception) => withFilesFrom(exception, (file) => join(folder, file))),
    file,
    policySources: config.sources,
    diagnostics: [...problems, ...diagnostics],
    sources: [{ file, text }],
  };
}

function resolveBelow(folder: string, below: string): string {
  return resolve(below) === below ? below : join(folder, below);
}
