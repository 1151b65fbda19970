import type { Forge } from '../../adapters/git/index.ts';
import type { Algorithm } from '../../engine/publish/algorithms.ts';
import type { PublishSettings } from '../../engine/publish/settings.ts';
import { badCall } from '../host/exit.ts';

/** What the command line says of what to publish, and where. */
export interface PublishFlags {
  repository?: string;
  base?: string;
  owner?: string[];
  request: boolean;
  forge?: Forge;
  bundle?: string;
  name?: string;
  key?: string;
  keyId?: string;
  algorithm?: Algorithm;
  scope?: string;
  resolveWasm?: true;
  only?: string[];
  dryRun?: true;
  json?: true;
}

/** The same, completed by decree.yaml. */
export type PublishOptions = PublishFlags & { name: string };

/** A place on the command line is the only one; without, it is those of decree.yaml. */
export function withSettings(
  flags: PublishFlags,
  { repository, base, owners, bundle, name }: PublishSettings,
): PublishOptions {
  const isNamed = flags.repository !== undefined || flags.bundle !== undefined;
  const options: PublishOptions = { name, owner: owners, ...flags };
  if (isNamed) return options;
  if (repository === undefined && bundle === undefined)
    throw badCall(
      'there is no place to publish to',
      'name a git repository with `--repository`, a place for a bundle with `--bundle`, or either in `publish` of decree.yaml',
    );
  return {
    ...options,
    ...(repository !== undefined && { repository }),
    ...(base !== undefined && flags.base === undefined && { base }),
    ...(bundle !== undefined && { bundle }),
  };
}
