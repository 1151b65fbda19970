import type { SourceKind, SourceSettings, SourceSettingsOf } from '../../engine/inventory/settings.ts';
import type { InventorySource } from '../../engine/inventory/source.ts';
import type { ReadRoot } from './local/terraform.ts';

/** What a source may need beside its settings. */
export interface SourceEnvironment {
  /** Of the process: where credentials come from. */
  variables: Readonly<Record<string, string | undefined>>;
  /** The folder of decree.yaml, in full: paths of settings are relative to it. */
  folder: string;
  readRoot: ReadRoot;
}

type Open<K extends SourceKind> = (
  settings: SourceSettingsOf<K>,
  environment: SourceEnvironment,
) => Promise<InventorySource>;

/** How a source of each kind is opened; what it needs is loaded when it is. */
const openers: { [K in SourceKind]?: Open<K> } = {
  async states(settings, { folder }) {
    const { openShown } = await import('./local/shown.ts');
    return openShown('state', settings, folder);
  },
  async plans(settings, { folder }) {
    const { openShown } = await import('./local/shown.ts');
    return openShown('plan', settings, folder);
  },
  async terraform(settings, { folder, readRoot }) {
    const { openTerraform } = await import('./local/terraform.ts');
    return openTerraform(settings, folder, readRoot);
  },
};

/** Opens a source: nothing is read of it yet. */
export async function openSource(settings: SourceSettings, environment: SourceEnvironment): Promise<InventorySource> {
  const open = openers[settings.kind] as Open<SourceKind> | undefined;
  if (!open) throw new Error(`sources of the kind ${settings.kind} cannot be read`);
  return open(settings, environment);
}
