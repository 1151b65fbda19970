import { Worker } from 'node:worker_threads';
import type { Core, Diagnostic } from '../../core/host/boundary.ts';
import { askedOf } from '../../engine/evaluate/asked.ts';
import type { CompiledPolicies } from '../../engine/evaluate/compile.ts';
import { createCoreEvaluator, withFallback } from '../../engine/evaluate/core_evaluator.ts';
import type { Evaluator, RuleResult } from '../../engine/evaluate/evaluator.ts';
import { policyFailed, policyTooSlow } from '../../engine/evaluate/failure.ts';
import { concerns } from '../../engine/evaluate/input.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { ResourceDocument } from '../../engine/resource/document.ts';
import { diagnosticOf } from './endings.ts';
import { type Outcome, Supervisor } from './supervisor.ts';
import { workerEntry } from './worker_entry.ts';

/** What a worker thread is given to become an evaluator. */
export interface EvaluatorSetup {
  role: 'evaluator';
  compiled: CompiledPolicies;
}

/** A request to such a thread: the policies to run, one after the other. */
export interface EvaluatorCall {
  document: ResourceDocument;
  ids: string[];
  /** Where the thread writes down which of them it is at, as one whole number; absent: nobody asks. */
  at?: SharedArrayBuffer;
}

/** What a policy came to; the worker sends several at a time. */
export interface PolicyStep {
  id: string;
  results: { rule: string; values: unknown[]; failure?: Diagnostic }[];
}

/** What a worker may hold of JavaScript's values. */
const maxOldGenerationSizeMb = 2048;

export interface WorkerEvaluatorOptions {
  /** For each policy. */
  timeoutSeconds?: number;
  /** Those that are asked; absent: all. */
  policies?: readonly Policy[];
  /** Evaluates the policies that call a built-in function which compiled policies do not have. */
  core?: Core;
}

/** An evaluator in a worker thread: a policy past its time is stopped and reported, and the others still run. */
export function createWorkerEvaluator(
  compiled: CompiledPolicies,
  { timeoutSeconds = 10, policies = compiled.policies, core }: WorkerEvaluatorOptions = {},
): Evaluator & { close(): Promise<void> } {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const setup: EvaluatorSetup = { role: 'evaluator', compiled: askedOf(compiled, policies) };
  const supervisor = new Supervisor({
    spawn: () => new Worker(workerEntry, { workerData: setup, resourceLimits: { maxOldGenerationSizeMb } }),
    timeoutSeconds,
  });

  const inWorker: Evaluator = {
    policies,
    async evaluate(document, only) {
      const results = new Map<string, RuleResult[]>();
      const isAsked = (policy: Policy) => (only?.has(policy.id) ?? true) && concerns(policy, document);
      const left = new Map([...byId].filter(([, policy]) => isAsked(policy)));
      const onStep = (steps: unknown) => {
        for (const { id, results: found } of steps as PolicyStep[]) {
          const policy = left.get(id);
          if (policy) results.set(id, resultsOf(policy, found));
          left.delete(id);
        }
      };
      while (left.size > 0) {
        const ids = [...left.keys()];
        const at = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
        const call: EvaluatorCall = { document, ids, at: at.buffer };
        const outcome = await supervisor.call(call, { onStep });
        if ('answer' in outcome) {
          onStep(outcome.answer);
          break;
        }
        const [first] = left.values();
        const policy = left.get(ids[at[0] ?? 0] ?? '') ?? first;
        if (!policy) break;
        left.delete(policy.id);
        const failure = failureOf(outcome, policy, timeoutSeconds);
        results.set(policy.id, [{ policy, rule: policy.entrypoints[0] ?? 'deny', values: [], failure }]);
        if (!isOfThePolicy(outcome)) break;
      }
      return { results: policies.flatMap(({ id }) => results.get(id) ?? []) };
    },
  };
  const evaluator = core ? withFallback(inWorker, createCoreEvaluator(core, compiled)) : inWorker;
  return { ...evaluator, close: () => supervisor.close() };
}

function resultsOf(policy: Policy, found: PolicyStep['results']): RuleResult[] {
  return found.map((result) => ({ policy, ...result }));
}

type Ended = Extract<Outcome, { ending: unknown }>;

/** Whether the next policy may fare better. */
function isOfThePolicy({ ending }: Ended): boolean {
  return ending === 'timeout' || ending === 'failed';
}

function failureOf(ended: Ended, policy: Policy, timeoutSeconds: number): Diagnostic {
  if (ended.ending === 'timeout') return policyTooSlow(policy, timeoutSeconds);
  if (isOfThePolicy(ended)) return policyFailed(policy, ended.reason);
  return diagnosticOf(ended.ending, { timeoutSeconds, memoryMegabytes: 0 }, ended.reason);
}
