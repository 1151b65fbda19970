import type { Finding } from '../../evaluate/finding.ts';
import { severities } from '../../policy/metadata.ts';
import type { Policy } from '../../policy/policy.ts';
import { matcher, pattern } from '../scope.ts';
import type { PolicyRule } from '../settings.ts';
import type { Reason, SortedFindings } from '../verdict.ts';

/** The findings that a rule does not let pass. */
export function judgePolicies(
  rule: PolicyRule,
  { introduced, present }: SortedFindings,
  policies: readonly Policy[],
): Reason[] {
  const isMeant = matcher(rule.policies);
  const mildest = severities.indexOf(rule.severity);
  const served = rule.frameworks && servedBy(policies, pattern(rule.frameworks));
  return (rule.findings === 'all' ? [...introduced, ...present] : introduced)
    .filter(({ policy }) => isMeant(policy) && (served?.has(policy) ?? true))
    .filter(({ severity }) => severities.indexOf(severity) >= mildest)
    .map(reasonOf);
}

function servedBy(policies: readonly Policy[], framework: RegExp): Set<string> {
  const serves = ({ metadata }: Policy) => Object.keys(metadata.custom.frameworks).some((name) => framework.test(name));
  return new Set(policies.filter(serves).map(({ id }) => id));
}

function reasonOf(finding: Finding): Reason {
  const { address, message, file, range } = finding;
  return {
    ...(address !== '' && { address }),
    message,
    ...(file !== undefined && range && { file, range }),
    finding,
  };
}
