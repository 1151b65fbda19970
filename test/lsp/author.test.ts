import { expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { session } from './session.ts';

const sentence = 'RDS instances must not be publicly accessible';
const submission = {
  rules: [
    {
      subject: { types: ['aws_kms_key'] },
      must: { attribute: ['enable_key_rotation'], test: { equals: true } },
    },
  ],
};

/** Asks the built server for a policy, as the command of the editor does. */
async function connected() {
  const { editor } = await session({}, { own: {} });
  return editor.server.connection;
}

test('a sentence becomes a policy without leaving the machine', async () => {
  const connection = await connected();
  const result = await connection.sendRequest('decree/author', { sentence, by: { who: 'offline' } });
  expect(result).toMatchObject({
    status: 'authored',
    restated: expect.stringContaining('`publicly_accessible`'),
    rego: expect.stringContaining('deny contains'),
  });
});

test("the editor's model is asked over the connection, with its tools, until a policy passes", async () => {
  const connection = await connected();
  const told: string[] = [];
  const asked: { model: string; question: { tools: unknown[]; messages: unknown[] } }[] = [];
  connection.onNotification('decree/authoring', ({ message }: { message: string }) => {
    told.push(message);
  });
  connection.onRequest('decree/askModel', (request: (typeof asked)[number]) => {
    const requirement = asked.push(request) === 1 ? { rules: [] } : submission;
    const calls = [{ id: 'c', name: 'submit_requirement', input: { requirement, assumptions: [] } }];
    return { ok: true, text: '', calls, tokens: { input: 10, output: 5 } };
  });
  const by = { who: 'editor', model: 'house/1', name: 'House Model' };
  const result = await connection.sendRequest('decree/author', { sentence: 'keys should turn over', by });
  expect(result).toMatchObject({
    status: 'authored',
    used: expect.stringMatching(/^House Model: 2 rounds, 20 tokens/),
  });
  expect(asked.map(({ model, question }) => [model, question.messages.length])).toEqual([
    ['house/1', 1],
    ['house/1', 3],
  ]);
  expect(asked[0]?.question.tools.length).toBeGreaterThan(3);
  expect(told).toContain('the policy passes');
});

test('cancelling the request cancels that of the model', async () => {
  const connection = await connected();
  const source = new CancellationTokenSource();
  const cancelled = new Promise<void>((resolve) => {
    connection.onRequest('decree/askModel', (_: unknown, token) => {
      token.onCancellationRequested(() => resolve());
      source.cancel();
      return new Promise(() => {});
    });
  });
  const by = { who: 'editor', model: 'house/1', name: 'House Model' };
  const result = connection.sendRequest('decree/author', { sentence, by }, source.token);
  await cancelled;
  expect(await result).toMatchObject({
    messages: expect.arrayContaining([expect.objectContaining({ code: 'model_cancelled' })]),
  });
});

test('a request of another shape is refused', async () => {
  const connection = await connected();
  await expect(connection.sendRequest('decree/author', { sentence: 5 })).rejects.toThrow();
});
