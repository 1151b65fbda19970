import { afterEach, expect, vi } from 'vitest';
import { z } from 'zod';
import type { AuthoringTask, ModelAnswer, Proposal, Verdict } from '../../../engine/requirement/model.ts';
import { Requirement } from '../../../engine/requirement/requirement.ts';
import { type ClaudeOptions, type ClaudeProgress, createClaudeModel } from '../claude.ts';
import { type RecordedRequest, type ScriptedAnswer, script } from './scripted-server.ts';

export const key = 'sk-test-4f1c9b7e2d';
export const sentence = 'S3 buckets must have versioning enabled';

export const versioning = requirement(['versioning', 0, 'enabled']);
export const misspelt = requirement(['versionning', 0, 'enabled']);

function requirement(attribute: (string | number)[]) {
  return { rules: [{ subject: { types: ['aws_s3_bucket'] }, must: { attribute, test: { equals: true } } }] };
}

export function submit(requirement: unknown, assumptions: unknown = []) {
  return { calls: [{ tool: 'submit_requirement', input: { requirement, assumptions } }] };
}

export function submitRego(rego: string) {
  return { calls: [{ tool: 'submit_rego', input: { rego, assumptions: [] } }] };
}

export const lookUp = { calls: [{ tool: 'describe_resource_type', input: { type: 'aws_s3_bucket' } }] };

/** A gate in small: it knows the attributes of a bucket, and that a policy has to be able to deny. */
async function gate(proposal: Proposal): Promise<Verdict> {
  const rejected = (code: string, message: string): Verdict => ({
    passed: false,
    diagnostics: [{ code, severity: 'error', message }],
  });
  if ('rego' in proposal) {
    return /^deny contains .* if /m.test(proposal.rego)
      ? { passed: true, restated: 'a policy in Rego', diagnostics: [] }
      : rejected('policy_never_fires', 'no resource is ever denied');
  }
  const { must } = proposal.requirement.rules[0] as { must: Record<string, unknown> };
  const [attribute] = 'attribute' in must ? (must.attribute as string[]) : ['?'];
  return attribute === 'versioning'
    ? { passed: true, restated: 'every S3 bucket must have versioning enabled', diagnostics: [] }
    : rejected('rego_type_error', `\`aws_s3_bucket\` has no attribute \`${attribute}\``);
}

export interface Outcome {
  answer: ModelAnswer;
  requests: RecordedRequest[];
  proposals: Proposal[];
  progress: ClaudeProgress[];
  console: string;
}

export interface Expected {
  /** What the policy does, or the codes of the diagnostics. */
  outcome: string | string[];
  rounds?: number;
  assumptions?: string[];
  says?: RegExp;
}

export interface Case {
  sentence?: string;
  options?: ClaudeOptions;
  task?: Partial<AuthoringTask>;
  signal?: AbortSignal;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Authors the sentence against a service that answers as scripted. Whatever the case, the key is nowhere to be seen. */
export async function check(answers: ScriptedAnswer[], given: Case, expected: Expected): Promise<Outcome> {
  const written: unknown[] = [];
  vi.stubEnv('ANTHROPIC_LOG', 'debug');
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation((...values) => void written.push(...values));
  }
  const server = await script(answers);
  const proposals: Proposal[] = [];
  const progress: ClaudeProgress[] = [];
  const model = createClaudeModel({
    apiKey: key,
    baseUrl: server.url,
    timeoutSeconds: 20,
    onProgress: (event) => progress.push(event),
    ...given.options,
  });
  const task: AuthoringTask = {
    sentence: given.sentence ?? sentence,
    requirementSchema: z.toJSONSchema(Requirement, { io: 'input' }),
    describeType: (type) => `attributes of ${type}: bucket, versioning`,
    findPolicies: (words) => `policies about ${words}: aws.s3.versioning`,
    gate: (proposal) => {
      proposals.push(proposal);
      return gate(proposal);
    },
    ...given.task,
  };
  const answer = await model.author(task, given.signal).finally(() => server.close());
  const outcome = { answer, requests: server.requests, proposals, progress, console: written.map(String).join('\n') };
  const texts = answer.ok ? [] : answer.diagnostics.map(({ message, help }) => `${message} | ${help}`);

  expect(answer.ok ? answer.verdict.restated : answer.diagnostics.map(({ code }) => code)).toEqual(expected.outcome);
  if (expected.rounds !== undefined) expect(answer.usage.rounds).toBe(expected.rounds);
  if (expected.assumptions) expect(answer).toMatchObject({ assumptions: expected.assumptions });
  if (expected.says) expect(texts[0]).toMatch(expected.says);
  expect(JSON.stringify([answer, progress]) + outcome.console).not.toContain(key);
  return outcome;
}

export const versioned = 'every S3 bucket must have versioning enabled';
/** Keeps the waits between the SDK's attempts short. */
export const soon = { 'retry-after-ms': '1' };
export const toolResult = (request: RecordedRequest | undefined) => request?.body.messages.at(-1)?.content[0];
