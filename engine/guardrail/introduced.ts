import type { Schemas } from '../../knowledge/schema/index.ts';
import { type Evaluated, evaluateAll } from '../evaluate/again.ts';
import type { Evaluator } from '../evaluate/evaluator.ts';
import type { Finding } from '../evaluate/finding.ts';
import { findingsOf } from '../evaluate/findings.ts';
import { restrict } from '../evaluate/restrict.ts';
import type { Configuration, Resource } from '../resource/document.ts';
import { actionOf, documentBefore } from './changes.ts';
import type { SortedFindings } from './verdict.ts';

export interface IntroducedRequest {
  /** Of the plan. */
  configuration: Configuration;
  removed: readonly Resource[];
  /** What was found in it. */
  findings: readonly Finding[];
  evaluators: readonly Evaluator[];
  /** What the check of the plan evaluated: policies that see no difference in what there was before are not asked again. */
  evaluated: Evaluated;
  schemas: Schemas;
}

/** Tells what a plan introduces from what is there already, by asking the same policies about the resources as they were before. */
export async function sortFindings(request: IntroducedRequest): Promise<SortedFindings> {
  const { configuration, removed, findings, evaluators, evaluated, schemas } = request;
  const created = new Set(
    Object.values(configuration.document.resource).flatMap((resources) =>
      resources.filter((one) => actionOf(one) === 'create').map(({ address }) => address),
    ),
  );
  // Nothing can be there already about a resource that is not.
  const open = new Set(findings.filter(({ address }) => !created.has(address)).map(({ policy }) => policy));
  if (open.size === 0) return { introduced: [...findings], present: [] };
  const document = documentBefore(configuration.document, removed, schemas);
  const asked = evaluators.map((evaluator) =>
    restrict(
      evaluator,
      evaluator.policies.filter(({ id }) => open.has(id)),
    ),
  );
  const known = asked.map((one, at) => [one, resultsOf(evaluated, evaluators[at], open)] as const);
  const before = await evaluateAll(asked, document, { document: configuration.document, results: new Map(known) });
  const found = findingsOf({ ...configuration, document }, [...before.results.values()].flat());
  const there = new Set(found.findings.map(keyOf));
  const isThere = (finding: Finding) => !created.has(finding.address) && there.has(keyOf(finding));
  return { introduced: findings.filter((one) => !isThere(one)), present: findings.filter(isThere) };
}

function resultsOf({ results }: Evaluated, evaluator: Evaluator | undefined, of: ReadonlySet<string>) {
  const all = (evaluator && results.get(evaluator)) ?? [];
  return all.filter(({ policy }) => of.has(policy.id));
}

/** A message may name values that differ; the place is what stays. */
function keyOf({ policy, address, path }: Finding): string {
  return JSON.stringify([policy, address, path]);
}
