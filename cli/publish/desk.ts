import type { Core } from '../../core/host/boundary.ts';
import type { GateTools } from '../../engine/requirement/gate.ts';
import type { Gathered } from './gather.ts';
import type { PublishOptions } from './options.ts';
import type { Tests } from './tested.ts';

/** What publishing to any place goes by. */
export interface Desk {
  core: Core;
  tools: GateTools;
  /** Where the policies are. */
  paths: readonly string[];
  gathered: Gathered;
  tests: Tests;
  options: PublishOptions;
}
