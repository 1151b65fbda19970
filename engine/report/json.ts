import { jsonWith } from './json_list.ts';
import type { Format } from './report.ts';

/** For programs; the shape is a contract: keys are added, never renamed or removed. */
export const json: Format = ({ findings, diagnostics, policies, resources, seconds }) => {
  const summary = { policies: policies.length, resources, findings: findings.length, seconds };
  return jsonWith({ findings: [], diagnostics, summary }, 'findings', findings);
};
