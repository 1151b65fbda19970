import { z } from 'zod';
import type { Policy } from './policy.ts';

/** Those of its frameworks, by which a policy belongs to a profile of the same name. */
const ofFrameworks = ['cis', 'soc2', 'hipaa', 'pci_dss', 'nist_800_53'] as const;

/**
 * Sets of built-in policies that run together. `recommended` is right for nearly everyone; `ai_platform` is for those who train and
 * serve models; `all` is every policy.
 */
export const Profile = z.enum(['recommended', 'ai_platform', ...ofFrameworks, 'all'], {
  error: 'must be one of `recommended`, `ai_platform`, `cis`, `soc2`, `hipaa`, `pci_dss`, `nist_800_53`, `all`',
});
export type Profile = z.infer<typeof Profile>;

export const defaultProfiles: readonly Profile[] = ['recommended'];

/** Whether one of the profiles holds the policy. */
export function isInProfile({ metadata }: Policy, profiles: readonly Profile[]): boolean {
  const { profiles: own, frameworks } = metadata.custom;
  return profiles.some((profile) => profile === 'all' || own.includes(profile) || Object.hasOwn(frameworks, profile));
}
