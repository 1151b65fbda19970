import type { Core, SourceText } from '../core/host/boundary.ts';
import type { CompiledPolicies } from '../engine/evaluate/compile.ts';
import type { Evaluator } from '../engine/evaluate/evaluator.ts';
import type { Policy } from '../engine/policy/policy.ts';
import type { Lexicon } from '../engine/requirement/read/lexicon.ts';
import type { Schemas } from '../knowledge/schema/index.ts';

/** The built-in library: what every policy may import, and the policies that come with Decree. */
export interface Builtin {
  library: SourceText[];
  policies: Policy[];
  compiled: CompiledPolicies;
}

/** A text on the disk, by its address. */
export interface StoredText {
  uri: string;
  text: string;
}

/** The disk as the server sees it: only files whose name `kindOf` knows, of a size that can be typed. */
export interface Disk {
  /** Every text below a folder, without `.terraform`, `.git` and the like. */
  readTree(folder: string): Promise<StoredText[]>;
  /** The texts in a folder, not in those below it. */
  readFolder(folder: string): Promise<StoredText[]>;
  /** Absent: the file is not there, or cannot be read. */
  readText(uri: string): Promise<string | undefined>;
}

/** An evaluator that may run in a worker of its own. */
export type ClosableEvaluator = Evaluator & { close?(): Promise<void> };

/** What the server needs of the platform that it runs on; all that differs between Node and a web worker. */
export interface Host {
  /** For what must be there at once: reading texts, and checking them as they are typed. */
  core: Core;
  /** The same in another worker, for what may take its time: authoring, trials, tests, evaluation, traces. Typing never waits for it. */
  idleCore: Core;
  disk: Disk;
  loadBuiltin(): Promise<Builtin>;
  /** An evaluator that gives up on a policy that takes too long. */
  createEvaluator(compiled: CompiledPolicies): Promise<ClosableEvaluator>;
  schemas(): Schemas;
  /** The vocabulary of the reader of sentences. */
  lexicon(): Promise<Lexicon>;
  /** `YYYY-MM-DD` on the user's calendar. */
  today(): string;
  /** Ends whatever runs beside the server. */
  close(): Promise<void>;
}
