import { ProtocolRequestType, type Range } from 'vscode-languageserver';
import { z } from 'zod';
import type { Json } from '../../core/host/boundary.ts';

/** A Rego document. */
export const DocumentParams = z.object({ uri: z.string() });
export type DocumentParams = z.infer<typeof DocumentParams>;

/** A rule of the package that a document is of. */
export const RuleParams = z.object({ uri: z.string(), rule: z.string() });
export type RuleParams = z.infer<typeof RuleParams>;

/** Without an address, the tests of every open folder. */
export const TestsParams = z.object({ uri: z.string().optional() });
export type TestsParams = z.infer<typeof TestsParams>;

/** Which tests to run: all, those of a document or of a package's folder, or the one of this name. */
export const TestParams = z.object({ uri: z.string().optional(), name: z.string().optional() });
export type TestParams = z.infer<typeof TestParams>;

/** What is said instead of an answer: in words, with what to do next. */
export interface Refusal {
  ok: false;
  messages: { message: string; help?: string; uri?: string; range?: Range }[];
}

/** A resource that a rule flags. */
export interface EvaluatedFinding {
  address: string;
  message: string;
  /** Where it stands in the workspace, if it can be told. */
  location?: { uri: string; range: Range };
}

export interface Evaluated {
  ok: true;
  /** What the rule comes to on each root module. */
  roots: {
    folder: string;
    /** How many resources there are. */
    resources: number;
    /** Absent where the rule is undefined. */
    value?: Json;
  }[];
  findings: EvaluatedFinding[];
  /** What `print` wrote. */
  prints: string;
  milliseconds: number;
}

/** A test as it stands in a document. */
export interface RegoTest {
  uri: string;
  package: string;
  name: string;
  /** Of the whole rule. */
  range: Range;
}

export interface RegoTestResult extends RegoTest {
  status: 'pass' | 'fail' | 'error' | 'skip';
  milliseconds: number;
  /** Why it did not pass. */
  message?: string;
  /** What `print` wrote. */
  prints?: string;
}

/** Stretches of whole lines: the last line is part of it, and lines count from 0. */
export interface LineRange {
  start: number;
  end: number;
}

export interface FileCoverage {
  uri: string;
  covered: LineRange[];
  uncovered: LineRange[];
}

export interface Tested {
  ok: true;
  results: RegoTestResult[];
  coverage: FileCoverage[];
}

/** A step of an evaluation, in words. */
export interface TraceStep {
  /** How far it is inside other rules. */
  depth: number;
  text: string;
  held?: boolean;
  location?: { uri: string; range: Range };
}

export interface Traced {
  ok: true;
  steps: TraceStep[];
  /** The same as a page. */
  markdown: string;
}

export interface Explained {
  ok: true;
  markdown: string;
}

/** Evaluates a rule on the resources of the workspace that its document belongs to. */
export const evaluateRequest = new ProtocolRequestType<RuleParams, Evaluated | Refusal, never, void, void>(
  'decree/rego/evaluate',
);

/** The tests there are. */
export const testsRequest = new ProtocolRequestType<TestsParams, RegoTest[], never, void, void>('decree/rego/tests');

/** Runs tests, with coverage. */
export const testRequest = new ProtocolRequestType<TestParams, Tested | Refusal, never, void, void>('decree/rego/test');

/** Evaluates a rule as `evaluateRequest` does, and tells step by step what held. */
export const traceRequest = new ProtocolRequestType<RuleParams, Traced | Refusal, never, void, void>(
  'decree/rego/trace',
);

/** Says in words what a policy asks. */
export const explainRequest = new ProtocolRequestType<DocumentParams, Explained | Refusal, never, void, void>(
  'decree/rego/explain',
);
