import type { Transaction } from 'kysely';
import type { InventorySource } from '../../engine/inventory/source.ts';
import type { Exception } from '../../engine/policy/exceptions.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { RowsJudge } from '../inventory/index.ts';
import type { Database, LoadContext, Tables, Versions } from '../store/index.ts';

/** What a worker needs to take part in a snapshot. */
export interface Work {
  readonly database: Database;
  readonly snapshot: number;
  /** Opened sources, by name. */
  readonly sources: ReadonlyMap<string, InventorySource>;
  /** Tags that name an owner, in small letters. */
  readonly ownerTags: readonly string[];
  /** Dollars a month, where they are known. */
  readonly costOf: LoadContext['costOf'];
  /** Absent: the snapshot only loads. */
  readonly checks?: Checks | undefined;
  /** Hears of tasks that are to be done once the transaction is through. */
  announce(trx: Transaction<Tables>, tasks: readonly number[]): Promise<void>;
}

/** The policies of a snapshot, ready to judge. */
export interface Checks {
  readonly policies: readonly Policy[];
  /** Ids of those that judge each resource alone. */
  readonly local: ReadonlySet<string>;
  /** Number of the set of policies in the database, and the version of each in it. */
  readonly set: number;
  readonly versions: Versions;
  /** What files except beside the code itself. */
  readonly exceptions: readonly Exception[];
  readonly judge: RowsJudge;
}

/** Thrown where whoever runs a task has been asked to stop: another will go on with it. */
export class Interrupted extends Error {
  constructor() {
    super('stopped before the end');
  }
}
