import type { Policy } from '../../policy/policy.ts';
import { readsAll } from '../input.ts';
import type { Plan } from '../plan/ir.ts';
import { isFinding, Relates } from './shape.ts';
import { Walk } from './walk.ts';

/**
 * The ids of the policies that are local: what they say of a resource depends on that resource alone. Any other may
 * relate resources to each other. `plan` is what the policies are compiled to.
 */
export function localPolicies(plan: Plan, policies: readonly Policy[]): string[] {
  const walk = new Walk(plan);
  const names = new Map((plan.funcs?.funcs ?? []).map(({ path, name }) => [(path ?? []).slice(1).join('.'), name]));
  const isLocal = (policy: Policy) =>
    isAskedByWhatItReads(policy) &&
    policy.entrypoints.every((rule) => isSumOfParts(walk, names.get(`${policy.package}.${rule}`)));
  return policies.filter(isLocal).map(({ id }) => id);
}

/** Otherwise whether it is asked at all would depend on a type that it does not go through. */
function isAskedByWhatItReads(policy: Policy): boolean {
  const judged = policy.metadata.custom.resource_types;
  if (judged.length === 0) return true;
  return !readsAll(policy) && [...policy.types, ...policy.dataTypes].every((type) => judged.includes(type));
}

/** Whether what a rule yields for many resources is what it yields for each, put together. */
function isSumOfParts(walk: Walk, rule: string | undefined): boolean {
  if (rule === undefined) return false;
  try {
    const yielded = walk.rule(rule);
    return typeof yielded === 'object' && yielded.kind === 'gathered' && isFinding(yielded.of);
  } catch (reason) {
    if (reason instanceof Relates) return false;
    throw reason;
  }
}
