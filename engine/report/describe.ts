import type { Diagnostic, Range } from '../../core/host/boundary.ts';
import type { Finding } from '../evaluate/finding.ts';
import type { Fix, Severity } from '../policy/metadata.ts';
import type { Policy } from '../policy/policy.ts';

/** A path as Terraform writes it: `rule[0].status`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** `main.tf:12:21`. */
export function placeText(file: string, range: Range | undefined): string {
  return range ? `${file}:${range.start.line}:${range.start.column}` : file;
}

/** What to do about a finding, in a sentence without a full stop. */
export function fixText(fix: Fix): string {
  if ('set' in fix) return `set \`${pathText(fix.set.path)}\` to \`${JSON.stringify(fix.set.value)}\``;
  if ('add_block' in fix) {
    return `add a \`${pathText(fix.add_block.path)}\` block${withAttributes(fix.add_block.attributes)}`;
  }
  return `add a resource \`${fix.add_resource.type}\`${withAttributes(fix.add_resource.attributes)}`;
}

function withAttributes(attributes: Record<string, unknown>): string {
  const written = Object.entries(attributes).map(([name, value]) => `\`${name} = ${JSON.stringify(value)}\``);
  return written.length === 0 ? '' : ` with ${written.join(', ')}`;
}

/** The finding's own fix, or else what its policy says about remediation. */
export function helpText(finding: Finding, policy: Policy | undefined): string | undefined {
  return finding.fix ? fixText(finding.fix) : policy?.metadata.custom.remediation;
}

/** Policies by id, to look up what a finding does not carry. */
export function policiesById(policies: readonly Policy[]): ReadonlyMap<string, Policy> {
  return new Map(policies.map((policy) => [policy.id, policy]));
}

/** Three levels, as most tools that show results know them. */
export type Level = 'error' | 'warning' | 'note';

export const findingLevels: Readonly<Record<Severity, Level>> = {
  CRITICAL: 'error',
  HIGH: 'error',
  MEDIUM: 'warning',
  LOW: 'warning',
  INFO: 'note',
};

export const diagnosticLevels: Readonly<Record<Diagnostic['severity'], Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};
