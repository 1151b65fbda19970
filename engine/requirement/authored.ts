import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Catalogue } from '../policy/catalogue.ts';
import type { Fix } from '../policy/metadata.ts';
import type { Difference } from './difference.ts';
import type { Check, GateTools } from './gate.ts';
import type { ModelUsage } from './model.ts';
import type { Lexicon } from './read/lexicon.ts';
import type { Reading, Understanding } from './read/read.ts';
import type { Requirement } from './requirement.ts';
import type { Sample } from './samples/synthesise.ts';
import type { PreventiveControl } from './scp.ts';

/** A sentence turned into a policy, or an honest answer why not. */
export interface Authored {
  status: 'authored' | 'unsure' | 'unsupported';
  /** Id of the policy, once there is one. */
  id?: string;
  requirement?: Requirement;
  restated?: string;
  rego?: string;
  tests?: string;
  samples: Sample[];
  /** The ways to understand the sentence, the likeliest first. */
  readings: Reading[];
  fix?: Fix;
  /** What AWS itself can refuse, so that the rule cannot be violated. */
  scp?: PreventiveControl;
  checks: Check[];
  diagnostics: Diagnostic[];
  /** Built-in policies that are about the same. */
  nearest: { id: string; title: string }[];
  /** What the words leave open, and how it was taken. */
  assumptions: string[];
  /** What a model used. */
  usage?: ModelUsage;
  /** Resources on which the policies of the offline reading (`first`) and of the model (`second`) differ. */
  difference?: Difference;
}

export interface AuthorTools extends GateTools {
  lexicon: Lexicon;
  catalogue: Catalogue;
}

/** What can be said without a policy: the likeliest reading, if there is one. */
export function unauthored({ readings }: Understanding): Pick<Authored, 'status' | 'requirement' | 'restated'> {
  const [first] = readings;
  return first
    ? { status: 'unsure', requirement: first.requirement, restated: first.restated }
    : { status: 'unsupported' };
}
