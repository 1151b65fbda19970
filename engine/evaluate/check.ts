import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Exception } from '../policy/exceptions.ts';
import type { Policy } from '../policy/policy.ts';
import { countResources } from '../resource/configuration.ts';
import type { Configuration } from '../resource/document.ts';
import { type Evaluated, evaluateAll } from './again.ts';
import type { Evaluator } from './evaluator.ts';
import { applyExceptions, type ExceptedFinding } from './excepted.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';

export interface CheckRequest {
  configuration: Configuration;
  evaluators: readonly Evaluator[];
  exceptions?: readonly Exception[];
  /** Policies that are there and do not run: an exception to them is no mistake. */
  idle?: readonly Policy[];
  /** What an earlier check of the same root evaluated: only what differs is evaluated again. */
  before?: Evaluated | undefined;
  /** `YYYY-MM-DD` by the caller's clock. */
  today: string;
}

export interface Checked {
  /** Those that no exception covers, in order of file, line, severity, policy. */
  findings: Finding[];
  excepted: ExceptedFinding[];
  /** What was wrong with the configuration, with a policy, or with an exception. */
  diagnostics: Diagnostic[];
  resources: number;
  policies: number;
  /** For the next check of the same root. */
  evaluated: Evaluated;
}

/** Checks one configuration against every policy. */
export async function check(request: CheckRequest): Promise<Checked> {
  const { configuration, evaluators, exceptions = [], idle = [], today } = request;
  const evaluated = await evaluateAll(evaluators, configuration.document, request.before);
  const policies = evaluators.flatMap((evaluator) => evaluator.policies);
  const found = findingsOf(configuration, [...evaluated.results.values()].flat());
  const sifted = applyExceptions({ configuration, findings: found.findings, policies, idle, exceptions, today });
  return {
    findings: sifted.findings,
    excepted: sifted.excepted,
    diagnostics: [...configuration.diagnostics, ...found.diagnostics, ...sifted.diagnostics],
    resources: countResources(configuration.document),
    policies: policies.length,
    evaluated,
  };
}
