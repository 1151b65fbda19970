import type { Policy } from '../../policy/policy.ts';
import type { ResourceDocument } from '../../resource/document.ts';
import { entrypointOf } from '../compile.ts';
import { eachPolicy } from '../each_policy.ts';
import type { Evaluator, RuleResult } from '../evaluator.ts';
import { policyFailed } from '../failure.ts';
import { MissingBuiltin } from '../wasm/builtins.ts';
import { type CoreBuiltin, CoreNeeded, type Program, startProgram } from './program.ts';
import { plain } from './value/json.ts';
import { isArray, isPlainObject, SetValue, type Value } from './value/value.ts';

export interface PlanEvaluatorOptions {
  /** Starts core, for built-in functions that are not here; without it, a policy that needs one fails. */
  startCore?: () => Promise<CoreBuiltin>;
  /** Asked now and then while a policy runs: whether it has had its time. */
  isOver?: () => boolean;
}

/** An evaluator on JavaScript in this thread. It reads the document in place, and rules are evaluated once for all policies. */
export function createPlanEvaluator(
  policies: readonly Policy[],
  program: Program,
  { startCore, isOver }: PlanEvaluatorOptions = {},
): Evaluator {
  let core: CoreBuiltin | undefined;
  const instance = startProgram(program, { core: () => core, isOver });
  let begun: WeakRef<ResourceDocument> | undefined;

  const evaluate = async (entrypoint: string, document: ResourceDocument): Promise<Value | undefined> => {
    await instance.load(entrypoint);
    if (begun?.deref() !== document) instance.begin();
    begun = new WeakRef(document);
    const input = { resource: document.resource, data: document.data } as unknown as Value;
    try {
      return instance.evaluate(entrypoint, input, {}).elements()[0];
    } catch (reason) {
      if (!(reason instanceof CoreNeeded)) throw reason;
      if (core || !startCore) throw new MissingBuiltin(reason.builtin);
    }
    core = await startCore();
    return evaluate(entrypoint, document);
  };

  const run = async (policy: Policy, rule: string, document: ResourceDocument): Promise<RuleResult> => {
    try {
      const result = await evaluate(entrypointOf(policy, rule), document);
      return { policy, rule, values: valuesOf(result) };
    } catch (reason) {
      return { policy, rule, values: [], failure: policyFailed(policy, reason) };
    }
  };

  return eachPolicy(policies, run);
}

/** What a rule yields: a collection's elements; any other value but `false` alone. */
function valuesOf(result: Value | undefined): unknown[] {
  const value = isPlainObject(result) ? result.result : undefined;
  if (value === undefined || value === false) return [];
  if (isArray(value)) return value.map(plain);
  return value instanceof SetValue ? value.elements().map(plain) : [plain(value)];
}
