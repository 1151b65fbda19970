import type { Range } from 'vscode-languageclient';

/** What the server says of Rego when it is asked to run it. */

export interface RuleParams {
  uri: string;
  rule: string;
}

/** What is said instead of an answer. */
export interface Refusal {
  ok: false;
  messages: { message: string; help?: string; uri?: string; range?: Range }[];
}

export interface Evaluated {
  ok: true;
  /** Absent where the rule is undefined. */
  value?: unknown;
  findings: { address: string; message: string; location?: { uri: string; range: Range } }[];
  prints: string;
  /** How many resources of the workspace it was evaluated on. */
  resources: number;
  milliseconds: number;
}

/** A test as it stands in a document. */
export interface RegoTest {
  uri: string;
  package: string;
  name: string;
  range: Range;
}

export interface RegoTestResult extends RegoTest {
  status: 'pass' | 'fail' | 'error' | 'skip';
  milliseconds: number;
  message?: string;
  prints?: string;
}

/** Which tests to run: all, those of a document or folder, or the one of this name. */
export interface TestParams {
  uri?: string;
  name?: string;
}

/** Whole lines, the last included; they count from 0. */
export interface LineRange {
  start: number;
  end: number;
}

export interface CoverageOfFile {
  uri: string;
  covered: LineRange[];
  uncovered: LineRange[];
}

export interface Tested {
  ok: true;
  results: RegoTestResult[];
  coverage: CoverageOfFile[];
}

/** An answer that is a page to read. */
export interface Page {
  ok: true;
  markdown: string;
}

/** `RuleParams` gives `Evaluated | Refusal`. */
export const evaluateMethod = 'decree/rego/evaluate';
/** `RuleParams` gives `Page | Refusal`. */
export const traceMethod = 'decree/rego/trace';
/** `{ uri }` gives `Page | Refusal`. */
export const explainMethod = 'decree/rego/explain';
/** `{ uri? }` gives `RegoTest[]`. */
export const testsMethod = 'decree/rego/tests';
/** `TestParams` gives `Tested | Refusal`. */
export const testMethod = 'decree/rego/test';
