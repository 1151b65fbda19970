import { Worker } from 'node:worker_threads';
import type { Core, Diagnostic } from '../../core/host/boundary.ts';
import type { CompiledPolicies } from '../../engine/evaluate/compile.ts';
import { createCoreEvaluator, withFallback } from '../../engine/evaluate/core_evaluator.ts';
import type { Evaluator, RuleResult } from '../../engine/evaluate/evaluator.ts';
import { policyFailed, policyTooSlow } from '../../engine/evaluate/failure.ts';
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
}

/** What the worker sends after each policy. */
export interface PolicyStep {
  id: string;
  results: { rule: string; values: unknown[]; failure?: Diagnostic }[];
}

/** What a worker may hold of JavaScript's values. */
const maxOldGenerationSizeMb = 2048;

export interface WorkerEvaluatorOptions {
  /** For each policy. */
  timeoutSeconds?: number;
  /** Evaluates the policies that call a built-in function which compiled policies do not have. */
  core?: Core;
}

/** An evaluator in a worker thread: a policy past its time is stopped and reported, and the others still run. */
export function createWorkerEvaluator(
  compiled: CompiledPolicies,
  { timeoutSeconds = 10, core }: WorkerEvaluatorOptions = {},
): Evaluator & { close(): Promise<void> } {
  const byId = new Map(compiled.policies.map((policy) => [policy.id, policy]));
  const setup: EvaluatorSetup = { role: 'evaluator', compiled };
  const supervisor = new Supervisor({
    spawn: () => new Worker(workerEntry, { workerData: setup, resourceLimits: { maxOldGenerationSizeMb } }),
    timeoutSeconds,
  });

  const inWorker: Evaluator = {
    policies: compiled.policies,
    async evaluate(document, only) {
      const results: RuleResult[] = [];
      const left = new Map([...byId].filter(([id]) => only?.has(id) ?? true));
      const onStep = (step: unknown) => {
        const { id, results: found } = step as PolicyStep;
        const policy = byId.get(id);
        if (policy) results.push(...found.map((result) => ({ policy, ...result })));
        left.delete(id);
      };
      while (left.size > 0) {
        const call: EvaluatorCall = { document, ids: [...left.keys()] };
        const outcome = await supervisor.call(call, { onStep });
        if ('answer' in outcome) break;
        const [policy] = left.values();
        if (!policy) break;
        left.delete(policy.id);
        const failure = failureOf(outcome, policy, timeoutSeconds);
        results.push({ policy, rule: policy.entrypoints[0] ?? 'deny', values: [], failure });
        if (!isOfThePolicy(outcome)) break;
      }
      return { results };
    },
  };
  const evaluator = core ? withFallback(inWorker, createCoreEvaluator(core, compiled)) : inWorker;
  return { ...evaluator, close: () => supervisor.close() };
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
