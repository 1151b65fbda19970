import { expect, test, vi } from 'vitest';
import type { ModelAnswer, ModelQuestion } from './protocol.ts';

const vscode = vi.hoisted(() => {
  class Part {
    readonly fields: unknown[];
    constructor(...fields: unknown[]) {
      this.fields = fields;
    }
  }
  class LanguageModelTextPart extends Part {
    readonly value: unknown;
    constructor(value: unknown) {
      super(value);
      this.value = value;
    }
  }
  class LanguageModelToolCallPart extends Part {
    readonly callId: unknown;
    readonly name: unknown;
    readonly input: unknown;
    constructor(callId: unknown, name: unknown, input: unknown) {
      super(callId, name, input);
      this.callId = callId;
      this.name = name;
      this.input = input;
    }
  }
  class LanguageModelToolResultPart extends Part {}
  class LanguageModelError extends Error {
    readonly code: string;
    constructor(code: string) {
      super(`the model says ${code}`);
      this.code = code;
    }
  }
  const LanguageModelChatMessage = {
    User: (content: unknown) => ({ role: 'user', content }),
    Assistant: (content: unknown) => ({ role: 'assistant', content }),
  };
  const lm = { selectChatModels: async (_selector: unknown): Promise<unknown[]> => [] };
  return {
    LanguageModelTextPart,
    LanguageModelToolCallPart,
    LanguageModelToolResultPart,
    LanguageModelError,
    LanguageModelChatMessage,
    lm,
  };
});
vi.mock('vscode', () => vscode);

const { askEditorModel } = await import('./language_model.ts');

const question: ModelQuestion = {
  system: 'You turn requirements into policies.',
  tools: [{ name: 'submit', description: 'Hands in.', inputSchema: { type: 'object' } }],
  messages: [
    { role: 'user', text: 'buckets must be private' },
    { role: 'model', reply: { text: 'Let me see.', calls: [{ id: 'c1', name: 'submit', input: { a: 1 } }] } },
    { role: 'results', results: [{ id: 'c1', text: 'no such attribute' }] },
  ],
};

/** Asks a model of the editor that streams these parts, or fails; gives what it was sent. */
async function check(answers: unknown[] | Error, expected: Partial<ModelAnswer>) {
  const sent: unknown[][] = [];
  const model = {
    async sendRequest(...request: unknown[]) {
      sent.push(request);
      if (answers instanceof Error) throw answers;
      return {
        stream: (async function* () {
          yield* answers;
        })(),
      };
    },
    countTokens: async (text: unknown) => (typeof text === 'string' ? 3 : 10),
  };
  vscode.lm.selectChatModels = async (selector) => (JSON.stringify(selector) === '{"id":"house/1"}' ? [model] : []);
  const token = { isCancellationRequested: false } as never;
  expect(await askEditorModel('house/1', question, token)).toMatchObject(expected);
  return { sent, token };
}

test('the question becomes messages, what is stable first, and the answer is put together from its stream', async () => {
  const { LanguageModelTextPart, LanguageModelToolCallPart } = vscode;
  const parts = [
    new LanguageModelTextPart('Here '),
    new LanguageModelTextPart('it is.'),
    new LanguageModelToolCallPart('c2', 'submit', { b: 2 }),
    { kind: 'something that a later editor sends' },
  ];
  const { sent, token } = await check(parts, {
    ok: true,
    text: 'Here it is.',
    calls: [{ id: 'c2', name: 'submit', input: { b: 2 } }],
    tokens: { input: 40, output: 3 },
  });
  const [messages, options, given] = sent[0] ?? [];
  expect(messages).toMatchObject([
    { role: 'user', content: 'You turn requirements into policies.' },
    { role: 'user', content: 'buckets must be private' },
    { role: 'assistant', content: [{ value: 'Let me see.' }, { callId: 'c1', name: 'submit', input: { a: 1 } }] },
    { role: 'user', content: [{ fields: ['c1', [{ value: 'no such attribute' }]] }] },
  ]);
  expect(options).toMatchObject({ tools: question.tools, justification: expect.any(String) });
  expect(given).toBe(token);
});

test.each<[string, Error, Partial<ModelAnswer>]>([
  ['a refusal of the editor by its name', new vscode.LanguageModelError('NoPermissions'), { reason: 'NoPermissions' }],
  ['any other failure with its words', new Error('the wire broke'), { reason: 'failed', message: 'the wire broke' }],
])('%s is an answer', async (_, error, expected) => {
  await check(error, { ok: false, ...expected } as Partial<ModelAnswer>);
});

test('a model that is gone is an answer', async () => {
  vscode.lm.selectChatModels = async () => [];
  expect(await askEditorModel('house/1', question, {} as never)).toMatchObject({ ok: false, reason: 'NotFound' });
});
