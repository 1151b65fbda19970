import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Tried } from '../../engine/evaluate/trial/trial.ts';
import { loadPolicies } from '../../engine/policy/load.ts';
import type { AuthorTools } from '../../engine/requirement/authored.ts';

/** The policy that is being written; absent while it has a mistake. */
export interface Loaded {
  tried?: Tried;
  diagnostics: Diagnostic[];
}

export const policyFile = 'policy.rego';

/** Reads the one policy of a text. */
export async function loadPolicy({ core, library, schemas }: AuthorTools, text: string): Promise<Loaded> {
  const loaded = await loadPolicies(core, [{ file: policyFile, text }], { library, schemas });
  const { policies, modules, diagnostics } = loaded;
  const [policy] = policies;
  if (policy) return { tried: { policy, modules, library }, diagnostics };
  const isExplained = diagnostics.some(({ severity }) => severity === 'error');
  return { diagnostics: isExplained ? diagnostics : [...diagnostics, noRule] };
}

const noRule: Diagnostic = {
  code: 'policy_missing',
  severity: 'warning',
  message: 'there is no rule `deny` yet, so nothing is flagged',
  help: 'write `deny contains tf.finding(resource, message, path) if { … }`',
  file: policyFile,
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
};
