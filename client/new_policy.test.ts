import { expect, test, vi } from 'vitest';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AuthorParams, AuthorResult } from './protocol.ts';
import type { ReaderTools } from './readers.ts';

/** The editor, with a user who answers in this order and whose answers to a list are labels. */
const editor = vi.hoisted(() => ({
  answers: [] as (string | undefined)[],
  models: [] as { id: string; name: string; vendor: string }[],
  opened: [] as unknown[],
  shown: [] as string[],
  cancelled: false,
  reader: 'ask',
  /** What the user is asked to agree to, and whether he does. */
  agreements: [] as string[],
  agrees: true,
}));
vi.mock('vscode', () => {
  const say = async (text: string) => void editor.shown.push(text);
  return {
    ProgressLocation: { Notification: 15 },
    lm: { selectChatModels: async () => editor.models },
    workspace: {
      openTextDocument: async (document: unknown) => document,
      getConfiguration: () => ({ get: () => editor.reader }),
    },
    window: {
      showInputBox: async () => editor.answers.shift(),
      showQuickPick: async (items: { label: string }[]) => {
        const wanted = editor.answers.shift();
        return items.find(({ label }) => label === wanted);
      },
      showTextDocument: async (document: unknown) => void editor.opened.push(document),
      async showInformationMessage(text: string, options?: { modal: boolean; detail: string }, send?: string) {
        if (!options) return say(text);
        editor.agreements.push(text);
        expect(options.detail).toContain('leaves the machine');
        return editor.agrees ? send : undefined;
      },
      showWarningMessage: say,
      withProgress: (_: unknown, work: (progress: unknown, token: unknown) => unknown) =>
        work(
          { report: ({ message }: { message: string }) => editor.shown.push(message) },
          { isCancellationRequested: editor.cancelled },
        ),
    },
  };
});

const { newPolicy } = await import('./new_policy.ts');

const sentence = 'S3 buckets must be versioned';
const nothing: AuthorResult = { status: 'unsupported', assumptions: [], readings: [], messages: [] };
const versioned: AuthorResult = { ...nothing, status: 'authored', rego: 'package p', restated: 'Every bucket must.' };

interface Case {
  answers: (string | undefined)[];
  results?: (AuthorResult | Error)[];
  secrets?: Record<string, string>;
  models?: typeof editor.models;
  cancelled?: boolean;
  reader?: string;
  agrees?: boolean;
  agreed?: Record<string, boolean>;
  reachesClaude?: boolean;
}

/** Runs the command for a user who answers so; gives what the server was asked and what the user saw. */
async function check(given: Case, expected: { asked: Partial<AuthorParams>[]; opened?: string[] }) {
  const { answers, results = [versioned], secrets = {}, models = [], cancelled = false } = given;
  const { reader = 'ask', agrees = true, agreed = {}, reachesClaude = true } = given;
  const fresh = { opened: [], shown: [], agreements: [] };
  Object.assign(editor, { answers: [...answers], models, cancelled, reader, agrees, ...fresh });
  const asked: AuthorParams[] = [];
  const client = {
    onNotification: () => ({ dispose() {} }),
    sendRequest: async (_: string, params: AuthorParams) => {
      const result = results[asked.push(params) - 1];
      if (result instanceof Error) throw result;
      return result;
    },
  };
  const safe = {
    get: async (name: string) => secrets[name],
    store: async (name: string, value: string) => void Object.assign(secrets, { [name]: value }),
    delete: async (name: string) => void delete secrets[name],
  };
  const memory = {
    get: (name: string) => agreed[name],
    update: async (name: string, value: boolean) => void Object.assign(agreed, { [name]: value }),
  };
  const tools = { secrets: safe, memory, reachesClaude } as unknown as ReaderTools;
  await newPolicy(client as unknown as BaseLanguageClient, tools);
  expect(asked).toEqual(expected.asked);
  const opened = (expected.opened ?? []).map((content) => ({ language: 'rego', content }));
  expect(editor.opened).toEqual(opened);
  return { secrets, shown: editor.shown, agreements: editor.agreements };
}

const offline = { sentence, by: { who: 'offline' as const } };

test('the policy of a sentence is opened, and what it does is said', async () => {
  const result = { ...versioned, assumptions: ['suspended counts as off'], used: 'a model: 1 round' };
  const { shown } = await check(
    { answers: [sentence, 'Offline'], results: [result] },
    { asked: [offline], opened: ['package p'] },
  );
  expect(shown.at(-1)).toBe('Every bucket must.\nAssumed: suspended counts as off\na model: 1 round');
});

test.each<[string, Case['answers']]>([
  ['without a sentence', [undefined]],
  ['with a blank sentence', [' ']],
  ['without a reader', [sentence, undefined]],
  ['without a key', [sentence, 'Claude', undefined]],
])('%s nothing is asked', async (_, answers) => {
  await check({ answers }, { asked: [] });
});

test('the key for Claude is asked for once, and kept in the safe', async () => {
  const by = { who: 'claude' as const, key: 'k-1' };
  const { secrets } = await check(
    { answers: [sentence, 'Claude', ' k-1 '] },
    { asked: [{ sentence, by }], opened: ['package p'] },
  );
  expect(Object.values(secrets)).toEqual(['k-1']);
  await check({ answers: [sentence, 'Claude'], secrets }, { asked: [{ sentence, by }], opened: ['package p'] });
});

test('a key that the service refuses is forgotten', async () => {
  const refused = { code: 'claude_key_refused', severity: 'error', message: 'the key is refused', help: 'check it' };
  const secrets = { 'decree.claudeKey': 'old' };
  const { shown } = await check(
    { answers: [sentence, 'Claude'], secrets, results: [{ ...nothing, messages: [refused] }] },
    { asked: [{ sentence, by: { who: 'claude', key: 'old' } }] },
  );
  expect(secrets).toEqual({});
  expect(shown).toContain('the key is refused: check it');
});

test('a model of the editor is offered by its name, and asked for by its id', async () => {
  const models = [{ id: 'house/1', name: 'House Model', vendor: 'house' }];
  const by = { who: 'editor' as const, model: 'house/1', name: 'House Model' };
  await check({ answers: [sentence, 'House Model'], models }, { asked: [{ sentence, by }], opened: ['package p'] });
});

test('where the sentence can mean several things, the user chooses', async () => {
  const readings = ['one', 'two'].map((restated) => ({ restated, notUnderstood: [] }));
  await check(
    { answers: [sentence, 'Offline', 'two'], results: [{ ...nothing, status: 'unsure', readings }, versioned] },
    { asked: [offline, { ...offline, accept: 2 }], opened: ['package p'] },
  );
});

test('giving up waiting is no error', async () => {
  await check(
    { answers: [sentence, 'Offline'], results: [new Error('cancelled')], cancelled: true },
    { asked: [offline] },
  );
});

const house = [{ id: 'house/1', name: 'House Model', vendor: 'house' }];
const byHouse = { who: 'editor' as const, model: 'house/1', name: 'House Model' };

test('what leaves the machine is shown before the first request to a model, once for each', async () => {
  const agreed = {};
  const answers = [sentence, 'House Model'];
  const expected = { asked: [{ sentence, by: byHouse }], opened: ['package p'] };
  const first = await check({ answers, models: house, agreed }, expected);
  expect(first.agreements).toEqual(['Send the requirement to House Model?']);
  const second = await check({ answers, models: house, agreed }, expected);
  expect(second.agreements).toEqual([]);
});

test('who does not agree sends nothing, and is asked again', async () => {
  const given = { answers: [sentence, 'Claude'], secrets: { 'decree.claudeKey': 'k-1' }, agreed: {}, agrees: false };
  await check(given, { asked: [] });
  const { agreements } = await check(given, { asked: [] });
  expect(agreements).toEqual(['Send the requirement to Anthropic?']);
});

test.each<[reader: string, given: Partial<Case>, by: AuthorParams['by']]>([
  ['offline', { models: house }, { who: 'offline' }],
  ['claude', { secrets: { 'decree.claudeKey': 'k-1' } }, { who: 'claude', key: 'k-1' }],
  ['editor', { models: house }, byHouse],
])('the settings can name the reader: %s', async (reader, given, by) => {
  const expected = { asked: [{ sentence, by }], opened: ['package p'] };
  await check({ ...given, answers: [sentence], reader }, expected);
});

test('an editor without models says so where the settings ask for one', async () => {
  const { shown } = await check({ answers: [sentence], reader: 'editor' }, { asked: [] });
  expect(shown[0]).toContain('The editor has no model');
});

test('a page, which reaches no service, does not offer Claude', async () => {
  await check({ answers: [sentence, 'Claude'], reader: 'claude', reachesClaude: false }, { asked: [] });
});
