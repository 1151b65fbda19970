/** The inventory's database: in a folder by PGlite, or on a PostgreSQL server. */

export {
  acceptByFiles,
  acceptFinding,
  type ExceptableFinding,
  exceptableFindings,
  ownExceptions,
  today,
} from './accept.ts';
export { coveredTypes } from './covered.ts';
export { type Database, type OpenedDatabase, openDatabase, type Place, placeFrom } from './database.ts';
export { type NewFinding, putFindings } from './findings.ts';
export {
  type Listed,
  type ListedFinding,
  type ListedResource,
  type ListFilters,
  listFindings,
  listResources,
} from './list.ts';
export { endShard, failShard, type LoadContext, type StoredShard, shardOf, writeBatch } from './load.ts';
export { matchResources } from './match.ts';
export { allRoots, makeCheckTasks, pieceTarget, rootsTarget } from './phases.ts';
export {
  failedPolicies,
  policySet,
  putPolicies,
  putPolicySet,
  putRelations,
  type Relation,
  relationsOf,
  setFailures,
  type Versions,
} from './policies.ts';
export { isStoreError, nameOf, storeProblem } from './problems.ts';
export type { Root } from './roots.ts';
export { contentsOf, type JudgedRow, rowsOfRoots, rowsOfTypes, setJudged, unjudgedRows } from './rows.ts';
export { analyze, countSnapshot, endSnapshot, setPhase, settleFindings } from './settle.ts';
export {
  abandonSnapshot,
  beginSnapshot,
  type ListedSource,
  type RunningSnapshot,
  runningSnapshot,
  type SnapshotProgress,
  setRequest,
  snapshotDiagnostics,
  snapshotProgress,
} from './snapshot.ts';
export {
  type SnapshotHistory,
  type SourceStatus,
  snapshotsHistory,
  sourcesStatus,
  type Totals,
  totals,
} from './status.ts';
export type * from './tables.ts';
export { endTask, holdTask, noteProblem, openTasks, type Task, TaskLost, takeTask } from './tasks.ts';
