import type { SourceKind, SourceSettings, SourceSettingsOf } from '../../engine/inventory/settings.ts';
import type { InventorySource } from '../../engine/inventory/source.ts';
import { schemas } from '../builtin/index.ts';
import { openCloud } from './cloud.ts';
import type { ReadRoot } from './local/terraform.ts';

/** What a source may need beside its settings. */
export interface SourceEnvironment {
  /** Of the process: where credentials come from. */
  variables: NodeJS.ProcessEnv;
  /** The folder of decree.yaml, in full: paths of settings are relative to it. */
  folder: string;
  readRoot: ReadRoot;
}

type Open<K extends SourceKind> = (
  settings: SourceSettingsOf<K>,
  environment: SourceEnvironment,
) => Promise<InventorySource>;

/** How a source of each kind is opened; what it needs is loaded when it is. */
const openers: { [K in SourceKind]: Open<K> } = {
  async aws({ name, kind, ...settings }, { variables }) {
    const [{ createAwsSource }, cloud] = await Promise.all([import('../aws/index.ts'), openCloud(kind)]);
    return createAwsSource(settings, { name, cloud, environment: variables });
  },
  async azure({ name, kind, ...settings }) {
    const [{ createAzureSource }, cloud] = await Promise.all([import('../azure/index.ts'), openCloud(kind)]);
    return createAzureSource(settings, { name, cloud });
  },
  async google({ name, kind, ...settings }) {
    const [{ createGoogleSource }, cloud] = await Promise.all([import('../google/index.ts'), openCloud(kind)]);
    return createGoogleSource(settings, { name, cloud });
  },
  async kubernetes({ name, kind, ...settings }, { variables }) {
    const [{ createKubernetesSource }, cloud] = await Promise.all([import('../kubernetes/index.ts'), openCloud(kind)]);
    return createKubernetesSource(settings, { name, cloud, environment: variables });
  },
  async s3({ name, kind, ...settings }, { variables }) {
    const { createS3Source } = await import('../states/index.ts');
    return createS3Source(settings, { name, schemas: schemas(), environment: variables });
  },
  async http({ name, kind, ...settings }, { variables }) {
    const { createHttpSource } = await import('../states/index.ts');
    return createHttpSource(settings, { name, schemas: schemas(), environment: variables });
  },
  async postgres({ name, kind, ...settings }, { variables }) {
    const { createPostgresSource } = await import('../states/index.ts');
    return createPostgresSource(settings, { name, schemas: schemas(), environment: variables });
  },
  async hcp({ name, kind, ...settings }, { variables }) {
    const { createHcpSource } = await import('../states/index.ts');
    return createHcpSource(settings, { name, schemas: schemas(), environment: variables });
  },
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
  const open = openers[settings.kind] as Open<SourceKind>;
  return open(settings, environment);
}
