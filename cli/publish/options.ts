import type { Algorithm } from '../../adapters/bundle/index.ts';
import type { Forge } from '../../adapters/git/index.ts';

/** What the command line says of what to publish, and where. */
export interface PublishOptions {
  repository?: string;
  base?: string;
  owner?: string[];
  request: boolean;
  forge?: Forge;
  bundle?: string;
  name: string;
  key?: string;
  keyId?: string;
  algorithm?: Algorithm;
  scope?: string;
  resolveWasm?: true;
  only?: string[];
  dryRun?: true;
  json?: true;
}
