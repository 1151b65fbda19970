/** Many states and plans in worker threads, and the verdicts that are kept of them. */

export { type FoundFile, findShown } from './find.ts';
export { localBuiltin, makeLocalBuiltin } from './local.ts';
export { runInventory } from './pool.ts';
export type { ShardResult } from './shard.ts';
export { Spool } from './spool.ts';
export { hashText, openStore } from './store.ts';
