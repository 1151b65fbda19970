import { jsonWith } from '../json_list.ts';
import type { GuardFormat } from './report.ts';

/** For programs; the shape is a contract: keys are added, never renamed or removed. */
export const json: GuardFormat = ({ verdict, diagnostics, policies, resources, plan, run, log, seconds }) => {
  const { outcome, rules, findings, cost } = verdict;
  const all = [
    ...findings.introduced.map((finding) => ({ ...finding, introduced: true })),
    ...findings.present.map((finding) => ({ ...finding, introduced: false })),
  ];
  const summary = {
    policies: policies.length,
    resources,
    introduced: findings.introduced.length,
    present: findings.present.length,
    seconds,
  };
  const written = {
    outcome,
    plan,
    ...(run !== undefined && { run }),
    rules,
    ...(cost && { cost }),
    findings: [],
    diagnostics,
    log,
    summary,
  };
  return jsonWith(written, 'findings', all);
};
