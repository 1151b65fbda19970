import type { Location, Range } from '../../core/host/boundary.ts';
import type { Finding } from '../evaluate/finding.ts';
import type { CostEstimate } from './cost/estimate.ts';
import type { Override } from './override/entry.ts';
import type { Enforcement, Guardrail } from './settings.ts';

/** Why a rule does not let a plan pass. */
export interface Reason {
  /** Absent where it is about the plan as a whole. */
  address?: string;
  message: string;
  /** Where the resource, or what is wrong with it, is written; absent where that is not known. */
  file?: string;
  range?: Range;
  /** What was found, where the rule is about findings. */
  finding?: Finding;
}

/** `blocked` holds the plan; `overridden` would, but for an override; `out_of_scope`: the rule does not hold for this plan. */
export type RuleOutcome = 'passed' | 'warned' | 'blocked' | 'overridden' | 'out_of_scope';

/** What one rule says of a plan. */
export interface RuleVerdict {
  rule: string;
  kind: Guardrail['kind'];
  enforcement: Enforcement;
  outcome: RuleOutcome;
  reasons: Reason[];
  override?: Override;
}

/** A finding, and whether the plan brings it about. */
export interface SortedFindings {
  introduced: Finding[];
  /** There already before the plan. */
  present: Finding[];
}

/** What all rules say of a plan. */
export interface Verdict {
  outcome: 'passed' | 'blocked';
  rules: RuleVerdict[];
  findings: SortedFindings;
  cost?: CostEstimate;
}

/** Gives the place of a resource, or of what stands at a path in it. */
export type PlaceOf = (address: string, path?: readonly (string | number)[]) => Location | undefined;
