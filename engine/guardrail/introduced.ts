import type { Schemas } from '../../knowledge/schema/index.ts';
import { type Evaluated, evaluateAll } from '../evaluate/again.ts';
import type { Evaluator } from '../evaluate/evaluator.ts';
import type { Finding } from '../evaluate/finding.ts';
import { findingsOf } from '../evaluate/findings.ts';
import { restrict } from '../evaluate/restrict.ts';
import { documentOf } from '../resource/configuration.ts';
import type { Configuration, Resource, ResourceDocument } from '../resource/document.ts';
import { type Action, actionOf, asBefore, documentBefore } from './changes.ts';
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
  /** Ids of policies that judge each resource alone: what they say of one that stays as it is, they said before. */
  local: ReadonlySet<string>;
  schemas: Schemas;
}

/** Tells what a plan introduces from what is there already, by asking the same policies about the resources as they were before. */
export async function sortFindings(request: IntroducedRequest): Promise<SortedFindings> {
  const { configuration, removed, findings, local, schemas } = request;
  const { document } = configuration;
  const actions = actionsIn(document);
  // Nothing can be there already about a resource that is not.
  const old = findings.filter(({ address }) => actions.get(address) !== 'create');
  const isSame = ({ policy, address }: Finding) => local.has(policy) && actions.get(address) === 'none';
  const there = new Set(old.filter(isSame));
  const open = old.filter((finding) => !there.has(finding));
  const alone = open.filter(({ policy }) => local.has(policy));
  const related = open.filter(({ policy }) => !local.has(policy));
  const before = [
    ...(await foundBefore(request, related, () => documentBefore(document, removed, schemas))),
    ...(await foundBefore(request, alone, () => changedBefore(document, schemas))),
  ];
  const keys = new Set(before.map(keyOf));
  for (const finding of open) if (keys.has(keyOf(finding))) there.add(finding);
  return {
    introduced: findings.filter((finding) => !there.has(finding)),
    present: findings.filter((finding) => there.has(finding)),
  };
}

/** What is done to each resource. */
function actionsIn({ resource }: ResourceDocument): Map<string, Action | 'none'> {
  const actions = new Map<string, Action | 'none'>();
  for (const resources of Object.values(resource))
    for (const one of resources) actions.set(one.address, actionOf(one) ?? 'none');
  return actions;
}

/** The resources that a plan changes, as they were. */
function changedBefore({ resource }: ResourceDocument, schemas: Schemas): ResourceDocument {
  const changed = Object.values(resource).flatMap((resources) =>
    resources.filter((one) => !['create', undefined].includes(actionOf(one))),
  );
  return documentOf(
    changed.map((one) => asBefore(one, schemas)),
    [],
  );
}

/** What the policies of some findings find in what there was before. */
async function foundBefore(
  { configuration, evaluators, evaluated }: IntroducedRequest,
  findings: readonly Finding[],
  documentOfBefore: () => ResourceDocument,
): Promise<Finding[]> {
  if (findings.length === 0) return [];
  const ids = new Set(findings.map(({ policy }) => policy));
  const asked = evaluators.map((evaluator) =>
    restrict(
      evaluator,
      evaluator.policies.filter(({ id }) => ids.has(id)),
    ),
  );
  const known = asked.map((one, at) => [one, resultsOf(evaluated, evaluators[at], ids)] as const);
  const document = documentOfBefore();
  const before = await evaluateAll(asked, document, { document: configuration.document, results: new Map(known) });
  return findingsOf({ ...configuration, document }, [...before.results.values()].flat()).findings;
}

function resultsOf({ results }: Evaluated, evaluator: Evaluator | undefined, ids: ReadonlySet<string>) {
  const all = (evaluator && results.get(evaluator)) ?? [];
  return all.filter(({ policy }) => ids.has(policy.id));
}

/** A message may name values that differ; the place is what stays. */
function keyOf({ policy, address, path }: Finding): string {
  return JSON.stringify([policy, address, path]);
}
