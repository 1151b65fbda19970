import type { Diagnostic, Range } from '../../core/host/boundary.ts';
import type { Severity } from '../policy/metadata.ts';
import type { Policy } from '../policy/policy.ts';

/** A path as Terraform writes it: `rule[0].status`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** `main.tf:12:21`. */
export function placeText(file: string, range: Range | undefined): string {
  return range ? `${file}:${range.start.line}:${range.start.column}` : file;
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
