import { afterAll, expect, test, vi } from 'vitest';
import { distFile } from '../files/dist.ts';
import { createWorkerCore, type WorkerCoreOptions } from './worker_core.ts';

// Some of these calls take all the time or memory they are given.
vi.setConfig({ testTimeout: 60_000 });

const opened: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(opened.map((core) => core.close())));

function open(options: WorkerCoreOptions = {}) {
  const core = createWorkerCore(options);
  opened.push(core);
  return core;
}

const formatted = { file: 'p.rego', text: 'package p\n' };
const evaluation = (rule: string) => ({
  modules: [{ file: 'p.rego', text: `package p\n\nanswer := ${rule}\n` }],
  query: 'data.p.answer',
});
const endless = evaluation(
  'count([1 | some a in numbers.range(1, 9999); some b in numbers.range(1, 9999); a == b + 99999])',
);
const huge = evaluation('count({x | some x in numbers.range(1, 900000)})');

const codeOf = (answer: Awaited<ReturnType<ReturnType<typeof open>['evaluate']>>) =>
  answer.ok ? 'ok' : answer.diagnostics.map((diagnostic) => diagnostic.code).join();

test('calls are answered, one after the other', async () => {
  const core = open();
  expect(core.status()).toEqual({ state: 'starting', queued: 0, ended: 0 });
  const answers = await Promise.all([
    core.format(formatted),
    core.evaluate(evaluation('1 + 1')),
    core.format(formatted),
  ]);
  expect(answers.map((answer) => answer.ok)).toEqual([true, true, true]);
  expect(core.status()).toEqual({ state: 'ready', queued: 0, ended: 0 });
});

test('a call past its time is stopped, and the next finds a fresh core', async () => {
  const core = open({ timeoutSeconds: 2 });
  await core.format(formatted);
  expect(codeOf(await core.evaluate(endless))).toBe('core_timeout');
  const started = performance.now();
  expect((await core.format(formatted)).ok).toBe(true);
  expect(performance.now() - started).toBeLessThan(2000);
  expect(core.status()).toMatchObject({ ended: 1 });
});

test('a call past its memory is stopped, and the next is answered', async () => {
  const core = open({ memoryMegabytes: 96 });
  expect(codeOf(await core.evaluate(huge))).toBe('core_memory');
  expect((await core.format(formatted)).ok).toBe(true);
});

test('a call may be cancelled while it waits and while it runs', async () => {
  const core = open();
  await core.format(formatted);
  const cancel = new AbortController();
  const running = core.evaluate(evaluation('count(numbers.range(1, 300000))'), { signal: cancel.signal });
  const waiting = core.evaluate(evaluation('2'), { signal: cancel.signal });
  const after = core.format(formatted);
  cancel.abort();
  expect(codeOf(await running)).toBe('core_cancelled');
  expect(codeOf(await waiting)).toBe('core_cancelled');
  expect(codeOf(await core.evaluate(evaluation('3'), { signal: cancel.signal }))).toBe('core_cancelled');
  expect((await after).ok).toBe(true);
});

test('a core that is closed answers so', async () => {
  const core = open();
  const waiting = core.evaluate(evaluation('1'));
  await core.close();
  expect(codeOf(await waiting)).toBe('core_closed');
  expect(codeOf(await core.evaluate(evaluation('1')))).toBe('core_closed');
});

test('a core that cannot start says why', async () => {
  const core = open({ wasm: distFile('no such file.wasm') });
  expect(codeOf(await core.evaluate(evaluation('1')))).toBe('core_not_started');
});
