import type { Diagnostic } from '../../core/host/boundary.ts';
import type { CompiledPolicies } from '../../engine/evaluate/compile.ts';
import type { FoundFile } from './find.ts';

/** What each worker thread of an inventory is given. */
export interface ShardSetup {
  /** Programs with the policies in them. */
  compiled: CompiledPolicies[];
  /** Ids of the policies that are asked. */
  ids: string[];
  /** Ids of those that judge each resource alone. */
  local: string[];
  /** The folder with the verdicts that are kept; absent: none are. */
  store?: string | undefined;
  /** Files of more bytes are read piece by piece. */
  largestWhole?: number | undefined;
  /** What each slot is doing: see `Watch`. */
  watch: SharedArrayBuffer;
}

/** One file to be checked. */
export interface Shard extends FoundFile {
  /** Which slot it runs in. */
  slot: number;
  /** Ids of policies that are not asked any more. */
  failed: string[];
}

/** What was found in a file. */
export interface ShardResult {
  /** `other`: it is neither a state nor a plan. */
  kind: 'shown' | 'other';
  /** JSON of `Outcome[]`: that is quicker to send and to keep than the values. */
  outcomes: string;
  /** What was wrong with the file. */
  diagnostics: Diagnostic[];
  resources: number;
  /** Nothing had to be evaluated. */
  isKept: boolean;
  /** Milliseconds of processor time that policies took. */
  milliseconds: number;
}
