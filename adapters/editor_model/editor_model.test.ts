import { expect, test } from 'vitest';
import { converse } from '../../engine/requirement/converse/conversation.ts';
import type { ModelQuestion } from '../../engine/requirement/model.ts';
import { misspelt, sentence, taskFor, versioned, versioning } from '../../engine/requirement/testing/conversation.ts';
import { createEditorModel } from './editor_model.ts';

const never = () => new Promise<unknown>(() => {});
const submit = (requirement: unknown) => ({
  ok: true,
  text: 'Here it is.',
  calls: [{ id: 'call_1', name: 'submit_requirement', input: { requirement, assumptions: [] } }],
  tokens: { input: 50, output: 5 },
});

/** Converses with a model of an editor that sends these answers; a function sends what it returns. */
async function check(
  answers: unknown[],
  expected: string | string[],
  { signal, seconds = 20 }: { signal?: AbortSignal; seconds?: number } = {},
) {
  const questions: ModelQuestion[] = [];
  const model = createEditorModel('house-model', async (question) => {
    questions.push(question);
    const answer = answers[questions.length - 1];
    return typeof answer === 'function' ? answer() : answer;
  });
  const answer = await converse(model, taskFor(sentence), { budget: { seconds }, signal });
  expect(answer.ok ? answer.verdict.restated : answer.diagnostics.map(({ code }) => code)).toEqual(expected);
  return { answer, questions };
}

test('a model of the editor is asked, told what was wrong, and asked again', async () => {
  const { answer, questions } = await check([submit(misspelt), submit(versioning)], versioned);
  expect(answer.usage).toEqual({
    model: 'house-model',
    rounds: 2,
    inputTokens: 100,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: 10,
  });
  expect(questions[1]?.messages.slice(1)).toMatchObject([
    { role: 'model', reply: { text: 'Here it is.', calls: [{ id: 'call_1' }] } },
    { role: 'results', results: [{ id: 'call_1', failed: true }] },
  ]);
});

const reject = (message: string) => () => Promise.reject(new Error(message));

test.each<[string, unknown, string]>([
  ['without permission', { ok: false, reason: 'NoPermissions', message: 'no' }, 'editor_model_denied'],
  ['over its quota', { ok: false, reason: 'Blocked', message: 'no' }, 'editor_model_blocked'],
  ['that is gone', { ok: false, reason: 'NotFound', message: 'no' }, 'editor_model_missing'],
  ['that fails', { ok: false, reason: 'Unknown', message: 'the wire broke' }, 'editor_model_failed'],
  ['whose editor fails', reject('connection lost'), 'editor_model_failed'],
  ['whose answer is none', { ok: true, text: 5 }, 'editor_model_malformed_answer'],
])('a model %s is a diagnostic', async (_, answer, code) => {
  await check([answer], [code]);
});

test('an editor that does not answer ends at the deadline', async () => {
  await check([never], ['model_timed_out'], { seconds: 0.1 });
});

test('cancellation returns at once', async () => {
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(), 50);
  await check([never], ['model_cancelled'], { signal: cancel.signal });
});
