import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Cancellation } from '../cancellation.ts';
import type { Requirement } from './requirement.ts';

/** What a language model may answer: the rule as data, or, where `Requirement` cannot say it, as Rego. */
export type Proposal = { requirement: Requirement } | { rego: string };

/** What the gate says of a proposal. `diagnostics` are written for whoever has to repair it. */
export interface Verdict {
  passed: boolean;
  /** What the policy does, in a sentence. */
  restated?: string;
  diagnostics: Diagnostic[];
}

/** One sentence handed to a model, with everything it may look at. Nothing of the user's files is in here. */
export interface AuthoringTask {
  sentence: string;
  /** What the offline reader understood, if it did. */
  hint?: { requirement: Requirement; restated: string; sure: boolean };
  /** JSON schema of `Requirement`. */
  requirementSchema: Record<string, unknown>;
  /** Attributes and blocks of a resource type, as text; the nearest type names where there is no such type. */
  describeType(type: string): string;
  /** Titles and ids of policies that are about these words. */
  findPolicies(words: string): string;
  /** The same gate that a person's policy passes. */
  gate(proposal: Proposal): Promise<Verdict>;
}

export interface ModelUsage {
  rounds: number;
  inputTokens: number;
  outputTokens: number;
}

export type ModelAnswer =
  | { ok: true; proposal: Proposal; verdict: Verdict; assumptions: string[]; usage: ModelUsage }
  | { ok: false; diagnostics: Diagnostic[]; usage: ModelUsage };

/** A language model that writes requirements: Claude, the editor's own models, or a scripted double. */
export interface AuthoringModel {
  readonly name: string;
  author(task: AuthoringTask, signal?: Cancellation): Promise<ModelAnswer>;
}
