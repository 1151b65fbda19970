import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Exception } from '../policy/exceptions.ts';
import { countResources } from '../resource/configuration.ts';
import type { Configuration } from '../resource/document.ts';
import type { Evaluator } from './evaluator.ts';
import { applyExceptions } from './excepted.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';

export interface CheckRequest {
  configuration: Configuration;
  evaluators: readonly Evaluator[];
  exceptions?: readonly Exception[];
  /** `YYYY-MM-DD` by the caller's clock. */
  today: string;
}

export interface Checked {
  /** Those that no exception covers, in order of file, line, severity, policy. */
  findings: Finding[];
  /** What was wrong with the configuration, with a policy, or with an exception. */
  diagnostics: Diagnostic[];
  resources: number;
  policies: number;
}

/** Checks one configuration against every policy. */
export async function check(request: CheckRequest): Promise<Checked> {
  const { configuration, evaluators, exceptions = [], today } = request;
  const evaluations = await Promise.all(evaluators.map((evaluator) => evaluator.evaluate(configuration.document)));
  const policies = evaluators.flatMap((evaluator) => evaluator.policies);
  const found = findingsOf(
    configuration,
    evaluations.flatMap((evaluation) => evaluation.results),
  );
  const kept = applyExceptions({ configuration, findings: found.findings, policies, exceptions, today });
  return {
    findings: kept.findings,
    diagnostics: [...configuration.diagnostics, ...found.diagnostics, ...kept.diagnostics],
    resources: countResources(configuration.document),
    policies: policies.length,
  };
}
