/** What is evaluated: a document, a folder with the modules of all policies, and their packages. */
export interface Files {
  input: string;
  modules: string;
  packages: readonly string[];
}

/** What one process took, in milliseconds: of an evaluation only where it tells. */
export interface Took {
  first?: number;
  /** The median of the evaluations after the first. */
  later?: number;
  /** `JSON.parse` or what stands for it. */
  read?: number;
  /** Processor time of a later evaluation. */
  processor?: number;
  whole: number;
  megabytes?: number;
  /** Findings. */
  count: number;
  /** What JavaScript takes for the same, where a contender runs only a part, and what is to be said of that. */
  beside?: Took;
  note?: string;
}

/** An evaluator of Rego, each time in a process of its own. */
export interface Contender {
  name: string;
  /** So many times faster than it JavaScript should be, from 100,000 resources on. */
  target?: number;
  once(files: Files): Promise<Took>;
}

/** A contender that is not there, and why. */
export interface Missing {
  name: string;
  missing: string;
}
