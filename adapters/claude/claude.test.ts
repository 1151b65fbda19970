import { expect, test, vi } from 'vitest';
import {
  lookUp,
  misspelt,
  sentence,
  submit,
  versioned,
  versioning,
} from '../../engine/requirement/testing/conversation.ts';
import { priceSource } from './prices.ts';
import { check, key } from './testing/check.ts';
import { script } from './testing/scripted-server.ts';

test('what an answer used and cost is told, the cache included', async () => {
  const options = { model: 'claude-opus-5-5' };
  const { answer, requests } = await check([submit(versioning)], { options }, { outcome: versioned, rounds: 1 });
  expect(answer.usage).toEqual({
    model: 'claude-opus-5-5',
    rounds: 1,
    inputTokens: 120,
    cacheReadTokens: 20,
    cacheWriteTokens: 0,
    outputTokens: 10,
    pricesOf: priceSource.date,
    dollars: (100 * 4 + 20 * 0.2 + 10 * 20) / 1_000_000,
  });
  expect(requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
});

test('a model without a known price has tokens alone', async () => {
  const options = { model: 'claude-opus-5-50' };
  const { answer } = await check([submit(versioning)], { options }, { outcome: versioned });
  expect(answer.usage).not.toHaveProperty('dollars');
});

test('what is stable is marked for the cache, and so is what was said so far', async () => {
  const { requests } = await check([lookUp, submit(misspelt), submit(versioning)], {}, { outcome: versioned });
  const marked = { type: 'ephemeral' };
  for (const { body } of requests) {
    expect(body.system.at(-1)?.cache_control).toEqual(marked);
    expect(body.messages.at(-1)?.content.at(-1)?.cache_control).toEqual(marked);
    expect(JSON.stringify(body.messages).match(/cache_control/g)).toHaveLength(1);
    expect(JSON.stringify([body.system, body.tools])).not.toContain(sentence);
  }
  const stable = requests.map(({ body }) => JSON.stringify([body.tools, body.system]));
  expect(new Set(stable).size).toBe(1);
});

test('what becomes of a call goes back to it', async () => {
  const { requests } = await check([submit(misspelt), submit(versioning)], {}, { outcome: versioned, rounds: 2 });
  expect(requests[1]?.body.messages.at(-1)).toMatchObject({
    role: 'user',
    content: [
      { type: 'tool_result', tool_use_id: 'toolu_0', is_error: true, content: expect.stringMatching(/^rego_type/) },
    ],
  });
});

test('what the model thought goes back unchanged, as the service demands', async () => {
  const answers = [{ thinking: 'Buckets, then.', ...lookUp }, submit(versioning)];
  const { requests, progress } = await check(answers, {}, { outcome: versioned });
  expect(requests[1]?.body.messages[1]).toMatchObject({
    role: 'assistant',
    content: [{ type: 'thinking', thinking: 'Buckets, then.', signature: 'signed' }, { type: 'tool_use' }],
  });
  expect(progress).toContainEqual({ kind: 'thinking', characters: 7 });
});

test('a call that is not JSON is asked for again, and its cost is not known', async () => {
  const broken = { calls: [{ tool: 'submit_requirement', input: '{"requirement": nonsense' }] };
  const { answer } = await check([broken, submit(versioning)], {}, { outcome: versioned, rounds: 2 });
  expect(answer.usage).toMatchObject({ inputTokens: 240 });
  expect(answer.usage).not.toHaveProperty('dollars');
});

test('the environment gives the key, the address and the model', async () => {
  const server = await script([submit(versioning)]);
  vi.stubEnv('ANTHROPIC_API_KEY', ` ${key}\n`);
  vi.stubEnv('ANTHROPIC_BASE_URL', server.url);
  vi.stubEnv('DECREE_CLAUDE_MODEL', 'claude-of-the-house');
  await check([], { options: { apiKey: undefined, baseUrl: undefined } }, { outcome: versioned }).finally(server.close);
  expect(server.requests[0]).toMatchObject({
    headers: { authorization: `Bearer ${key}` },
    body: { model: 'claude-of-the-house' },
  });
});
