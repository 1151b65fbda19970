import { beforeEach, expect, test, vi } from 'vitest';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Pages } from './pages.ts';
import type { RegoTest, RegoTestResult } from './rego_protocol.ts';

interface Item {
  id: string;
  label: string;
  uri: { toString(): string };
  parent?: Item;
  children: Items;
}
type Handler = (request: { include?: Item[]; exclude?: Item[]; continuous?: boolean }, token: unknown) => Promise<void>;
interface Profile {
  loadDetailedCoverage?(run: unknown, file: unknown): Promise<{ executed: boolean; location: { start: Place } }[]>;
}
type Place = { line: number };

/** The editor's list of items of one level. */
class Items {
  readonly map = new Map<string, Item>();
  parent: Item | undefined;
  get = (id: string) => this.map.get(id);
  delete = (id: string) => this.map.delete(id);
  add(item: Item) {
    this.map.set(item.id, item);
    if (this.parent) item.parent = this.parent;
  }
  replace(items: Item[]) {
    this.map.clear();
    for (const item of items) this.add(item);
  }
  [Symbol.iterator] = () => this.map[Symbol.iterator]();
}

/** The editor: its tests, what a run said of them, and what can happen to its files. */
const editor = vi.hoisted(() => ({
  items: undefined as unknown as Items,
  controller: {} as { resolveHandler?(): Promise<void>; refreshHandler?(): Promise<void> },
  profiles: new Map<string, { run: Handler; profile: Profile }>(),
  said: [] as string[],
  coverage: [] as unknown[],
  saved: (_document: object) => {},
}));

vi.mock('vscode', () => {
  class Range {
    start: Place;
    constructor(start: number | Place) {
      this.start = typeof start === 'number' ? { line: start } : start;
    }
  }
  const nothing = { dispose() {} };
  const createTestItem = (id: string, label: string, uri: Item['uri']) => {
    const item: Item = { id, label, uri, children: new Items() };
    item.children.parent = item;
    return item;
  };
  const createTestRun = () => {
    const say =
      (verb: string) =>
      ({ label }: Item, second?: unknown) =>
        editor.said.push([verb, label, ...(second instanceof Object ? [JSON.stringify(second)] : [])].join(' '));
    return {
      enqueued() {},
      started() {},
      passed: say('passed'),
      failed: say('failed'),
      errored: say('errored'),
      skipped: say('skipped'),
      appendOutput: (text: string) => editor.said.push(`printed ${JSON.stringify(text)}`),
      addCoverage: (file: unknown) => editor.coverage.push(file),
      end: () => editor.said.push('end'),
    };
  };
  return {
    Range,
    Position: class {
      line: number;
      constructor(line: number) {
        this.line = line;
      }
    },
    Location: class {
      line: number;
      constructor(_: unknown, range: Range) {
        this.line = range.start.line;
      }
    },
    TestMessage: class {
      message: string;
      constructor(message: string) {
        this.message = message;
      }
    },
    TestCoverageCount: class {
      covered: number;
      total: number;
      constructor(covered: number, total: number) {
        this.covered = covered;
        this.total = total;
      }
    },
    FileCoverage: class {
      count: unknown;
      constructor(_: unknown, count: unknown) {
        this.count = count;
      }
    },
    StatementCoverage: class {
      executed: boolean;
      location: unknown;
      constructor(executed: boolean, location: unknown) {
        this.executed = executed;
        this.location = location;
      }
    },
    TestRunRequest: class {},
    TestRunProfileKind: { Run: 1, Debug: 2, Coverage: 3 },
    ProgressLocation: { Window: 10 },
    Disposable: Object.assign(class {}, { from: () => nothing }),
    Uri: { parse: (text: string) => text },
    commands: { executeCommand: async () => undefined },
    tests: {
      createTestController: () =>
        Object.assign(editor.controller, {
          items: editor.items,
          createTestItem,
          createTestRun,
          createRunProfile(label: string, _: unknown, run: Handler) {
            const profile: Profile = {};
            editor.profiles.set(label, { run, profile });
            return profile;
          },
          dispose() {},
        }),
    },
    workspace: {
      textDocuments: [],
      asRelativePath: (uri: string) => uri,
      createFileSystemWatcher: () => ({
        onDidCreate: () => nothing,
        onDidChange: () => nothing,
        onDidDelete: () => nothing,
      }),
      onDidOpenTextDocument: () => nothing,
      onDidChangeTextDocument: () => nothing,
      onDidSaveTextDocument(listener: typeof editor.saved) {
        editor.saved = listener;
        return nothing;
      },
    },
    window: {
      showInformationMessage: async (text: string) => void editor.said.push(text),
      showWarningMessage: async (text: string) => void editor.said.push(text),
      withProgress: (_: unknown, work: (progress: unknown, token: unknown) => unknown) => work({}, token),
    },
  };
});

const { createTestExplorer } = await import('./test_explorer.ts');

const token = { isCancellationRequested: false, onCancellationRequested() {} };
const range = { start: { line: 4, character: 0 }, end: { line: 6, character: 1 } };
const flags: RegoTest = { uri: 'file:///p/policy_test.rego', package: 'acme_test', name: 'test_flags', range };
const passes: RegoTest = { ...flags, name: 'test_passes' };
const passed: RegoTestResult = { ...passes, status: 'pass', milliseconds: 2 };
const failed: RegoTestResult = {
  ...flags,
  status: 'fail',
  milliseconds: 3,
  message: 'one finding is missing',
  prints: 'a\nb',
};

beforeEach(() => {
  Object.assign(editor, { items: new Items(), controller: {}, said: [], coverage: [] });
  editor.profiles.clear();
});

/** An explorer whose server has these tests and answers so; `asked` is what it was asked. */
async function explorer(answers: Record<string, unknown> = {}) {
  const asked: unknown[] = [];
  const shown: string[] = [];
  const all = {
    'decree/rego/tests': [flags, passes],
    'decree/rego/test': {
      ok: true,
      results: [failed, passed],
      coverage: [{ uri: 'file:///p/policy.rego', covered: [{ start: 3, end: 4 }], uncovered: [{ start: 7, end: 7 }] }],
    },
    ...answers,
  };
  const client = {
    async sendRequest(method: keyof typeof all, params: unknown) {
      asked.push([method.replace('decree/rego/', ''), params]);
      const answer = all[method];
      if (answer instanceof Error) throw answer;
      return answer;
    },
  } as unknown as BaseLanguageClient;
  const pages = { show: async (title: string, text: string) => void shown.push(title, text) } as unknown as Pages;
  const made = createTestExplorer(client, pages);
  await editor.controller.resolveHandler?.();
  const item = (name: string) => editor.items.get(flags.uri)?.children.get(`${flags.uri}#${name}`) as Item;
  const run = (profile: string, request: Parameters<Handler>[0]) => editor.profiles.get(profile)?.run(request, token);
  return { made, asked, shown, item, run };
}

test('tests are found when somebody looks, file by file, and gone when they are gone', async () => {
  const answers = { 'decree/rego/tests': [flags, passes] };
  const { item } = await explorer(answers);
  expect([item('test_flags').label, item('test_passes').parent?.id]).toEqual(['test_flags', flags.uri]);
  answers['decree/rego/tests'].pop();
  await explorer(answers);
  expect(item('test_passes')).toBeUndefined();
  answers['decree/rego/tests'].pop();
  await explorer(answers);
  expect([...editor.items]).toEqual([]);
});

test('a run says of each test how it went, where, and what it printed', async () => {
  const { run, asked } = await explorer();
  await run('Run', {});
  expect(asked.at(-1)).toEqual(['test', { uri: flags.uri }]);
  expect(editor.said).toEqual([
    'printed "a\\r\\nb\\r\\n"',
    'failed test_flags {"message":"one finding is missing","location":{"line":4}}',
    'passed test_passes',
    'end',
  ]);
  expect(editor.coverage).toEqual([]);
});

test('one test is run by its name, and one that is left out says nothing', async () => {
  const { run, asked, item } = await explorer();
  await run('Run', { include: [item('test_passes')] });
  expect(asked.at(-1)).toEqual(['test', { uri: flags.uri, name: 'test_passes' }]);
  expect(editor.said).toEqual(['passed test_passes', 'end']);
  await run('Run', { exclude: [item('test_flags')] });
  expect(editor.said.slice(2)).toEqual(['passed test_passes', 'end']);
});

test('coverage counts lines, and names them when it is shown', async () => {
  const { run } = await explorer();
  await run('Run with Coverage', {});
  const [file] = editor.coverage;
  expect(file).toMatchObject({ count: { covered: 2, total: 3 } });
  const lines = await editor.profiles.get('Run with Coverage')?.profile.loadDetailedCoverage?.(undefined, file);
  expect(lines?.map(({ executed, location }) => [executed, location.start.line])).toEqual([
    [true, 3],
    [true, 4],
    [false, 7],
  ]);
});

test('where tests cannot be run, each says why', async () => {
  const refusal = { ok: false, messages: [{ message: 'not run', help: 'trust the folder' }] };
  const { run } = await explorer({ 'decree/rego/test': refusal });
  await run('Run', {});
  expect(editor.said).toEqual([
    'errored test_flags [{"message":"not run: trust the folder"}]',
    'errored test_passes [{"message":"not run: trust the folder"}]',
    'end',
  ]);
});

test('debugging shows how it went as a page', async () => {
  const { run, item, shown } = await explorer({ 'decree/rego/trace': { ok: true, markdown: '# How it went' } });
  await run('Debug', { include: [item('test_flags')] });
  expect(shown).toEqual(['Trace of test_flags', '# How it went']);
});

test('a continuous run begins anew when something is saved', async () => {
  const { run } = await explorer();
  await run('Run', { continuous: true });
  expect(editor.said).toEqual([]);
  vi.useFakeTimers();
  editor.saved({ languageId: 'rego' });
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(editor.said.at(-1)).toBe('end');
});

test("a policy's tests are run from the policy, and counted in a sentence", async () => {
  const { made, asked } = await explorer();
  await made.run('file:///p/policy.rego');
  expect(asked.at(-1)).toEqual(['test', { uri: 'file:///p/policy.rego' }]);
  expect(editor.said.at(-1)).toBe('1 of 2 tests passed');
  const none = await explorer({ 'decree/rego/test': { ok: true, results: [], coverage: [] } });
  await none.made.run('file:///p/policy.rego');
  expect(editor.said.at(-1)).toContain('No test speaks of this policy');
});
