import type { Diagnostic } from '../../core/host/boundary.ts';
import type { FoundFile } from './find.ts';
import type { PolicySetup } from './thread_policies.ts';
import type { Turn } from './threads.ts';

/** What each worker thread of an inventory is given. */
export interface ShardSetup extends PolicySetup {
  /** Ids of those that judge each resource alone. */
  local: string[];
  /** The folder with the verdicts that are kept; absent: none are. */
  store?: string | undefined;
  /** Files of more bytes are read piece by piece. */
  largestWhole?: number | undefined;
}

/** One file to be checked. */
export type Shard = FoundFile & Turn;

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
