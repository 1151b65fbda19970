/** Many states and plans in worker threads, and the verdicts that are kept of them; sources of the inventory, and judges of its rows. */

export { type CloudKind, isCloudKind, openCloud, typesCovered } from './cloud.ts';
export { type FoundFile, findShown } from './find.ts';
export type { ReadRoot } from './local/terraform.ts';
export { localBuiltin, makeLocalBuiltin } from './local_builtin.ts';
export { runInventory } from './pool.ts';
export { type FoundRow, type RowGroup, type RowsResult, type StoredRow, writeRows } from './rows.ts';
export { type RowsJudge, startRowsJudge } from './rows_judge.ts';
export type { ShardResult } from './shard.ts';
export { openSource, type SourceEnvironment } from './sources.ts';
export { Spool } from './spool.ts';
export { hashText, openStore } from './store.ts';
