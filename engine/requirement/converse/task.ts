import type { Diagnostic } from '../../../core/host/boundary.ts';
import type { ModelUsage } from '../model.ts';
import type { Requirement } from '../requirement.ts';

/** A piece of Terraform with the addresses in it that the policy must flag; those of all else it must not. */
export interface ClaimedSample {
  terraform: string;
  flagged: string[];
}

/** What a language model may hand in: the rule as data, or, where `Requirement` cannot say it, as Rego with samples of its own. */
export type Proposal = { requirement: Requirement } | { rego: string; samples: ClaimedSample[] };

/** What the gate says of a proposal. `diagnostics` are written for whoever has to repair it. */
export interface Verdict {
  passed: boolean;
  /** What the policy does, in a sentence. */
  restated?: string;
  diagnostics: Diagnostic[];
  /** The samples on which the policy was tried. */
  samples: { name: string; flagged: string[]; document: unknown }[];
}

/** One sentence handed to a model, with everything that it may look at. Nothing of the user's files is in here. */
export interface AuthoringTask<V extends Verdict = Verdict> {
  sentence: string;
  /** What the offline reader understood, if it did. */
  hint?: { requirement: Requirement; restated: string; sure: boolean };
  /** JSON schema of `Requirement`. */
  requirementSchema: Record<string, unknown>;
  /** Attributes and blocks of a resource type, as text; the nearest type names where there is no such type. */
  describeType(type: string): string;
  /** Control concepts that are about these words, with what they ask of a type. */
  findConcepts(words: string, type: string | undefined): string;
  /** Titles and ids of policies that are about these words. */
  findPolicies(words: string): string;
  /** The Rego of a policy. */
  readPolicy(id: string): string;
  /** The same gate that a person's policy passes. */
  gate(proposal: Proposal): Promise<V>;
}

export type ModelAnswer<V extends Verdict = Verdict> =
  | { ok: true; proposal: Proposal; verdict: V; assumptions: string[]; usage: ModelUsage }
  | { ok: false; diagnostics: Diagnostic[]; usage: ModelUsage };
