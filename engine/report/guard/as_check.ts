import type { ExceptedFinding } from '../../evaluate/excepted.ts';
import type { Finding } from '../../evaluate/finding.ts';
import type { Override } from '../../guardrail/override/entry.ts';
import type { Reason, RuleVerdict } from '../../guardrail/verdict.ts';
import { Metadata, type Severity } from '../../policy/metadata.ts';
import type { Policy } from '../../policy/policy.ts';
import type { CheckReport } from '../report.ts';
import type { GuardReport } from './report.ts';

const severities: Readonly<Record<'blocked' | 'warned' | 'overridden', Severity>> = {
  blocked: 'HIGH',
  warned: 'LOW',
  overridden: 'HIGH',
};

/** A verdict as a report of `check`, in which the rules are the policies: for formats that know only findings. */
export function asCheck(report: GuardReport): CheckReport {
  const { verdict, diagnostics, resources, seconds, plan } = report;
  const findings: Finding[] = [];
  const excepted: ExceptedFinding[] = [];
  const held = verdict.rules.filter(({ outcome }) => outcome !== 'out_of_scope');
  for (const rule of held) {
    const { outcome, reasons, override } = rule;
    if (outcome === 'passed' || outcome === 'out_of_scope') continue;
    const found = reasons.map((reason) => findingOf(rule, reason, severities[outcome], plan));
    if (override) excepted.push(...found.map((finding) => exceptedBy(finding, override)));
    else findings.push(...found);
  }
  return { findings, excepted, diagnostics, policies: held.map(policyOf), resources, seconds };
}

function findingOf({ rule }: RuleVerdict, reason: Reason, severity: Severity, plan: string): Finding {
  const { address = '', message, file, range, finding } = reason;
  return {
    policy: rule,
    title: rule,
    severity,
    address,
    message: finding ? `${message} [${finding.policy}]` : message,
    path: finding?.path ?? [],
    root: plan,
    ...(file !== undefined && range && { file, range }),
    modules: finding?.modules ?? [],
    ...(finding?.fix && { fix: finding.fix }),
    docs: finding?.docs ?? [],
  };
}

function exceptedBy(finding: Finding, { by, reason, until, run }: Override): ExceptedFinding {
  return { finding, reason: `${by}: ${reason}`, until: until ?? `the end of run ${run}`, from: 'external' };
}

function policyOf({ rule, kind, enforcement }: RuleVerdict): Policy {
  const custom = { id: 'guardrail', category: `guardrail, ${kind}` };
  return {
    id: rule,
    metadata: Metadata.parse({ title: rule, description: `A ${enforcement} guardrail.`, custom }),
    source: { file: 'decree.yaml', text: '' },
    package: '',
    entrypoints: [],
    types: [],
    dataTypes: [],
    builtin: false,
  };
}
