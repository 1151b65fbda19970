import { dirname, join } from 'node:path';
import { readText } from '../../adapters/files/index.ts';
import { type LoadedSources, loadSources, type ReadBelow } from '../../engine/publish/consume.ts';
import type { Settings } from './settings.ts';

/** What a pack of policies may be at most. */
const largestPack = 64 * 1024 * 1024;

/** Reads files beside a decree.yaml. */
export function beside(settings: Pick<Settings, 'file'>): ReadBelow {
  const folder = settings.file === undefined ? '.' : dirname(settings.file);
  return async (file) => (await readText(join(folder, file), file, largestPack)).text;
}

/** What the sources of a decree.yaml come to, as its lock file pins them. */
export const readSources = (settings: Settings): Promise<LoadedSources> =>
  loadSources(
    settings.policySources,
    settings.sources.find(({ file }) => file === settings.file),
    beside(settings),
  );
