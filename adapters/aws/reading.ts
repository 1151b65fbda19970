import type { Cloud } from '../../engine/inventory/cloud/index.ts';
import type { Batch } from '../../engine/inventory/source.ts';
import type { Account } from './accounts.ts';
import type { Clients } from './clients.ts';
import type { Names } from './names.ts';

/** What the reading of a shard needs. */
export interface Reading {
  account: Account;
  clients: Clients;
  cloud: Cloud;
  names: Names;
  signal: AbortSignal;
}

export type Batches = AsyncGenerator<Batch & { failed?: true }, void>;
