import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Policy } from '../policy/policy.ts';
import type { ResourceDocument } from '../resource/document.ts';
import { type CompiledPolicies, entrypointOf } from './compile.ts';
import { eachPolicy } from './each_policy.ts';
import { policyFailed } from './failure.ts';
import { inputsOf } from './input.ts';
import { compileModule, type LoadedPolicy, startPolicy, type WasmModule } from './wasm/host.ts';

/** What one rule of a policy yields for a document. */
export interface RuleResult {
  policy: Policy;
  /** `deny`, or Conftest's `violation` or `warn`. */
  rule: string;
  values: unknown[];
  /** Why the policy could not be evaluated; then `values` is empty. */
  failure?: Diagnostic;
}

export interface Evaluation {
  results: RuleResult[];
}

/** Runs policies over documents, whatever they are compiled to. A policy that fails leaves the others alone. */
export interface Evaluator {
  readonly policies: readonly Policy[];
  /** `only` are ids; policies whose resource types are not in the document are left out. */
  evaluate(document: ResourceDocument, only?: ReadonlySet<string>): Promise<Evaluation>;
}

const pageBytes = 64 * 1024;

/** What an instance may keep of memory from one evaluation to the next. */
const keptBytes = 128 * 1024 * 1024;

export interface WasmEvaluatorOptions {
  /** A policy that needs more fails. */
  memoryMegabytes?: number;
}

/** An evaluator on WebAssembly in this thread. */
export async function createWasmEvaluator(
  compiled: CompiledPolicies,
  { memoryMegabytes = 1024 }: WasmEvaluatorOptions = {},
): Promise<Evaluator> {
  const maximum = Math.ceil((memoryMegabytes * 1024 * 1024) / pageBytes);
  let module: WasmModule | undefined;
  let instance: LoadedPolicy | undefined;

  const start = () => {
    module ??= compileModule(compiled.wasm ?? new Uint8Array());
    return startPolicy(module, maximum);
  };

  const run = async (policy: Policy, rule: string, document: ResourceDocument): Promise<RuleResult> => {
    instance ??= await start();
    try {
      const answer = instance.evaluate(inputsOf(document)(policy), entrypointOf(policy, rule));
      // A WebAssembly memory never shrinks; a new instance is cheaper than keeping a large one.
      if (instance.mem.buffer.byteLength > keptBytes) instance = undefined;
      return { policy, rule, values: valuesOf(answer) };
    } catch (reason) {
      // What a trap leaves behind in the memory is not to be relied on.
      instance = undefined;
      return { policy, rule, values: [], failure: policyFailed(policy, reason) };
    }
  };

  return eachPolicy(compiled.policies, run);
}

/** OPA gives a list of results, one per answer of the query; a set of findings comes as a list. */
function valuesOf(answer: unknown): unknown[] {
  const [first] = Array.isArray(answer) ? answer : [];
  const value: unknown = first?.result;
  if (value === undefined || value === false) return [];
  return Array.isArray(value) ? value : [value];
}
