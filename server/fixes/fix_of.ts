import type { Fix } from '../../engine/policy/metadata.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { Item } from '../checking/results.ts';
import type { Host } from '../host.ts';

const derived = new WeakMap<Policy, Promise<Fix | undefined>>();

/** How a finding is mended: as its policy says, else as the policy's requirement does, which is read when somebody asks. */
export async function fixFor(
  host: Host,
  { finding, policy }: Pick<Item, 'finding' | 'policy'>,
): Promise<Fix | undefined> {
  if (finding?.fix) return finding.fix;
  if (!finding || !policy || policy.builtin || policy.metadata.custom.requirement === undefined) return undefined;
  const known = derived.get(policy) ?? derive(host, policy);
  derived.set(policy, known);
  return known;
}

/** What reads sentences is large, and most policies say themselves how they are mended. */
async function derive(host: Host, policy: Policy): Promise<Fix | undefined> {
  const { deriveFix } = await import('./derive.ts');
  return deriveFix(host, policy);
}
