import type { SourceText } from '../../core/host/boundary.ts';
import type { Metadata } from './metadata.ts';

/** One loaded policy: its text, what it says of itself, and how it is asked. */
export interface Policy {
  /** `metadata.custom.id`, or the package where a policy has no METADATA of its own. */
  id: string;
  metadata: Metadata;
  source: SourceText;
  /** Dotted package, without `data.`. */
  package: string;
  /** The rules that yield findings: `deny`, and Conftest's `violation` and `warn`. */
  entrypoints: string[];
  /** Types under `input.resource` that it reads; empty together with `dataTypes`: it may read any. */
  types: string[];
  /** Types under `input.data` that it reads. */
  dataTypes: string[];
  builtin: boolean;
}
