import { afterEach, expect, vi } from 'vitest';
import type { ModelBudget } from '../../../engine/requirement/converse/budget.ts';
import { converse } from '../../../engine/requirement/converse/conversation.ts';
import type { AuthoringTask, ModelAnswer, Proposal, Verdict } from '../../../engine/requirement/converse/task.ts';
import type { ModelProgress } from '../../../engine/requirement/model.ts';
import { sentence, taskFor } from '../../../engine/requirement/testing/conversation.ts';
import { type ClaudeOptions, createClaudeModel } from '../claude.ts';
import { type RecordedRequest, type ScriptedAnswer, script } from './scripted-server.ts';

export const key = 'sk-test-4f1c9b7e2d';

export interface Outcome {
  answer: ModelAnswer;
  requests: RecordedRequest[];
  proposals: Proposal[];
  progress: ModelProgress[];
  console: string;
}

export interface Expected {
  /** What the policy does, or the codes of the diagnostics. */
  outcome: string | string[];
  rounds?: number;
  says?: RegExp;
}

export interface Case {
  options?: ClaudeOptions;
  budget?: Partial<ModelBudget>;
  task?: Partial<AuthoringTask>;
  signal?: AbortSignal;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Authors a sentence with Claude at a service that answers as scripted. Whatever the case, the key is nowhere to be seen. */
export async function check(answers: ScriptedAnswer[], given: Case, expected: Expected): Promise<Outcome> {
  const written: unknown[] = [];
  vi.stubEnv('ANTHROPIC_LOG', 'debug');
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation((...values) => void written.push(...values));
  }
  const server = await script(answers);
  const proposals: Proposal[] = [];
  const progress: ModelProgress[] = [];
  const model = createClaudeModel({ apiKey: key, baseUrl: server.url, ...given.options });
  const task: AuthoringTask<Verdict> = { ...taskFor(sentence, proposals), ...given.task };
  const answer = await converse(model, task, {
    budget: { seconds: 20, ...given.budget },
    signal: given.signal,
    onProgress: (event) => progress.push(event),
  }).finally(() => server.close());
  const outcome = { answer, requests: server.requests, proposals, progress, console: written.map(String).join('\n') };
  const texts = answer.ok ? [] : answer.diagnostics.map(({ message, help }) => `${message} | ${help}`);

  expect(answer.ok ? answer.verdict.restated : answer.diagnostics.map(({ code }) => code)).toEqual(expected.outcome);
  if (expected.rounds !== undefined) expect(answer.usage.rounds).toBe(expected.rounds);
  if (expected.says) expect(texts[0]).toMatch(expected.says);
  expect(JSON.stringify([answer, progress]) + outcome.console).not.toContain(key);
  return outcome;
}

/** Keeps the waits between the SDK's attempts short. */
export const soon = { 'retry-after-ms': '1' };
