import type { Diagnostic } from '../../../core/host/boundary.ts';
import type { Fix, Severity } from '../../policy/metadata.ts';
import type { Difference } from '../difference.ts';
import type { ModelUsage } from '../model.ts';
import type { Requirement } from '../requirement.ts';
import type { PreventiveControl } from '../scp.ts';

/**
 * How the Rego stands to the requirement of its METADATA. `compiled`: it is what the compiler writes for it. `tried`: other Rego that
 * judges every sample of the requirement as that asks. `differs`: not every one. `unread`: there is no requirement that can be read.
 */
export type Basis = 'compiled' | 'tried' | 'differs' | 'unread';

/** One obligation, in words. */
export interface ExplainedRule {
  types: string[];
  kind: 'resource' | 'data';
  /** Only resources for which this holds. */
  where?: string;
  must: string;
  unless?: string;
}

/** What the checker sees in the Rego itself. */
export interface Seen {
  /** The types that it reads, with their attributes. */
  reads: { kind: 'resource' | 'data'; type: string; attributes: string[] }[];
  /** OPA's functions that it calls. */
  builtins: string[];
  /** Functions of the library that it calls: `tf.absent`. */
  helpers: string[];
  /** Texts of its findings. */
  messages: string[];
}

/** What a language model says of a policy. Nothing checks it. */
export interface Summary {
  text: string;
  usage: ModelUsage;
}

/** What a policy does, as far as that can be said for sure. */
export interface Explained extends Seen {
  id: string;
  title: string;
  description?: string;
  file: string;
  builtin: boolean;
  /** The requirement as its author said it. */
  sentence?: string;
  basis: Basis;
  requirement?: Requirement;
  restated?: string;
  rules: ExplainedRule[];
  /** On how many samples of the requirement the Rego was tried, and on how many of them it does what that asks. */
  samples: number;
  agreeing: number;
  /** Resources on which the requirement (`first`) and the Rego (`second`) differ. */
  difference?: Difference;
  severity: Severity;
  category: string;
  frameworks: Record<string, string[]>;
  remediation?: string;
  fix?: Fix;
  scp?: PreventiveControl;
  summary?: Summary;
  diagnostics: Diagnostic[];
}
