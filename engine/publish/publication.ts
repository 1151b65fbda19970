import type { SourceText } from '../../core/host/boundary.ts';
import type { Policy } from '../policy/policy.ts';

/** A policy with everything that is published of it. */
export interface PublishedPolicy {
  policy: Policy;
  /** `policy.rego`, `policy_test.rego`, `fixtures/*.tf`, named below the folder of the policy. */
  files: SourceText[];
}

/** What one call of `decree publish` publishes. */
export interface Publication {
  name: string;
  policies: PublishedPolicy[];
  /** Modules of the team that the policies import. */
  modules: SourceText[];
}

/** The folder of a policy wherever it is published, `policies/aws/s3/kms_encryption`. */
export const homeOf = (id: string): string => `policies/${id.replaceAll('.', '/')}`;

/** Whether a file of a published policy is one of its samples. */
export const isFixture = (file: string): boolean => file.startsWith('fixtures/') && file.endsWith('.tf');

/** The name of a published policy's own text. */
export const policyFile = 'policy.rego';
/** The name of its tests. */
export const testFile = 'policy_test.rego';

/** The modules that policies share, by names under which they stand beside each other. */
export function sharedModules(modules: readonly SourceText[]): SourceText[] {
  const taken = new Set<string>();
  return modules.map(({ file, text }) => {
    const base = (file.split('/').at(-1) ?? file).replace(/\.rego$/, '');
    let name = `modules/${base}.rego`;
    for (let at = 2; taken.has(name); at += 1) name = `modules/${base}_${at}.rego`;
    taken.add(name);
    return { file: name, text };
  });
}
