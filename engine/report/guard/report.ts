import type { Diagnostic } from '../../../core/host/boundary.ts';
import type { Finding } from '../../evaluate/finding.ts';
import type { Mend } from '../../guardrail/mend.ts';
import type { Head } from '../../guardrail/override/log.ts';
import type { RuleOutcome, RuleVerdict, Verdict } from '../../guardrail/verdict.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ReportOptions } from '../report.ts';

/** Everything one call of `guard` has to say, for every output format. */
export interface GuardReport {
  verdict: Verdict;
  diagnostics: readonly Diagnostic[];
  policies: readonly Policy[];
  resources: number;
  /** The plan, as the user named it. */
  plan: string;
  run?: string;
  /** Where the log of overrides ends, to hold it against later. */
  log: Head;
  seconds: number;
  /** The fix of a finding as lines of its file, where it can be had. */
  mendOf(finding: Finding): Mend | undefined;
}

/** Turns a report into the text of one output format, with a newline at its end. */
export type GuardFormat = (report: GuardReport, options: ReportOptions) => Iterable<string>;

/** The outcomes as people read them, the gravest first. */
export const outcomeWords: Readonly<Record<RuleOutcome, string>> = {
  blocked: 'blocked',
  overridden: 'overridden',
  warned: 'warning',
  passed: 'passed',
  out_of_scope: 'not for this plan',
};

const order = Object.keys(outcomeWords) as RuleOutcome[];

/** The rules of a verdict, those first that decide. */
export function byOutcome({ rules }: Verdict): RuleVerdict[] {
  return rules.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}
