import { resolve } from 'node:path';
import { describedResources } from '../../../engine/inventory/described.ts';
import type { InventorySource } from '../../../engine/inventory/source.ts';
import type { Exception } from '../../../engine/policy/exceptions.ts';
import type { Configuration } from '../../../engine/resource/document.ts';
import { batchesOf, countOf } from './batches.ts';
import { expand } from './paths.ts';
import type { LocalSettings } from './shown.ts';

/** Reads the root modules in a folder. */
export type ReadRoot = (
  path: string,
) => Promise<readonly { configuration: Configuration; exceptions: readonly Exception[] }[]>;

/** Folders of Terraform on this machine, each a shard and a root. */
export function openTerraform({ name, paths }: LocalSettings, folder: string, readRoot: ReadRoot): InventorySource {
  return {
    name,
    tells: 'code',
    async shards() {
      const { paths: roots, diagnostics } = await expand(folder, paths, 'folders');
      return { shards: roots.map((root) => ({ id: `${name}:${root}`, root })), diagnostics };
    },
    async *read({ root }, from) {
      const read = await readRoot(resolve(folder, root));
      const resources = read.flatMap(({ configuration }) => describedResources(configuration));
      const diagnostics = read.flatMap(({ configuration }) => configuration.diagnostics);
      const exceptions = read.flatMap((input) => input.exceptions);
      const isBroken = diagnostics.some(({ severity }) => severity === 'error');
      yield* batchesOf(resources, { diagnostics, exceptions, ...(isBroken && { failed: true }) }, countOf(from));
    },
  };
}
