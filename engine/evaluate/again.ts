import type { Policy } from '../policy/policy.ts';
import type { Resource, ResourceDocument } from '../resource/document.ts';
import { isEqual } from './equal.ts';
import type { Evaluator, RuleResult } from './evaluator.ts';
import { readsAll, typesOf } from './input.ts';

/** What evaluators yielded for a document; with it, the next document of the same root is evaluated where it differs. */
export interface Evaluated {
  document: ResourceDocument;
  results: ReadonlyMap<Evaluator, readonly RuleResult[]>;
}

/** Evaluates a document. What `before` has of policies that see no difference is taken over, unless it is a failure. */
export async function evaluateAll(
  evaluators: readonly Evaluator[],
  document: ResourceDocument,
  before?: Evaluated,
): Promise<Evaluated> {
  const differs = before ? differenceTo(before.document, document) : undefined;
  const evaluate = async (evaluator: Evaluator): Promise<[Evaluator, readonly RuleResult[]]> => {
    const known = before?.results.get(evaluator);
    if (!known || !differs) return [evaluator, await run(evaluator, evaluator.policies, document)];
    const failed = new Set(known.filter(({ failure }) => failure).map(({ policy }) => policy));
    const affected = evaluator.policies.filter((policy) => failed.has(policy) || differs(policy));
    const kept = known.filter(({ policy }) => !affected.includes(policy));
    return [evaluator, [...kept, ...(await run(evaluator, affected, document))]];
  };
  return { document, results: new Map(await Promise.all(evaluators.map(evaluate))) };
}

async function run(
  evaluator: Evaluator,
  policies: readonly Policy[],
  document: ResourceDocument,
): Promise<readonly RuleResult[]> {
  if (policies.length === 0) return [];
  const seen = partFor(policies, document);
  return (await evaluator.evaluate(seen, new Set(policies.map(({ id }) => id)))).results;
}

/** The part of a document that these policies see: an evaluator may be far away. */
function partFor(policies: readonly Policy[], document: ResourceDocument): ResourceDocument {
  if (policies.some(readsAll)) return document;
  const types = new Set(policies.flatMap(typesOf));
  const part = (byType: Record<string, Resource[]>) =>
    Object.fromEntries(Object.entries(byType).filter(([type]) => types.has(type)));
  return { ...document, resource: part(document.resource), data: part(document.data) };
}

/** Tells whether a policy sees a difference between two documents. */
function differenceTo(before: ResourceDocument, document: ResourceDocument): (policy: Policy) => boolean {
  const types = new Set(
    [...Object.keys(before.resource), ...Object.keys(document.resource)].concat(
      Object.keys(before.data),
      Object.keys(document.data),
    ),
  );
  const different = new Set(
    [...types].filter(
      (type) =>
        !isEqual(before.resource[type], document.resource[type]) || !isEqual(before.data[type], document.data[type]),
    ),
  );
  return (policy) => different.size > 0 && (readsAll(policy) || typesOf(policy).some((type) => different.has(type)));
}
