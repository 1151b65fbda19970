import type { Range } from '../../core/host/boundary.ts';
import type { Fix, Severity } from '../policy/metadata.ts';
import type { ModuleCall } from '../resource/document.ts';

/** One policy, one resource, one path: the same shape in the editor, the terminal, SARIF and a pull request. */
export interface Finding {
  /** Id of the policy. */
  policy: string;
  title: string;
  severity: Severity;
  address: string;
  message: string;
  /** Below the resource's `values`; empty: the resource itself. */
  path: (string | number)[];
  /** Root module, plan or state that the resource belongs to, as the user named it. */
  root: string;
  /** Absent together with `range` where no source is known (a plan without its configuration). */
  file?: string;
  range?: Range;
  /** The chain of module calls that leads to the resource, outermost first. */
  modules: ModuleCall[];
  fix?: Fix;
  /** Documentation links, the policy's own first. */
  docs: string[];
}
