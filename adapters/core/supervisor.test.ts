import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { Supervisor } from './supervisor.ts';

/** Answers each request after so many milliseconds. */
const waiter = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (wait) => setTimeout(() => parentPort.postMessage({ answer: wait, retire: false }), wait));
  parentPort.postMessage({ ready: true });
`;

/** A supervisor that gives a call two seconds, and warms a second worker after half a second. */
function open() {
  const alive = new Set<Worker>();
  let started = 0;
  const supervisor = new Supervisor({
    spawn: () => {
      const worker = new Worker(waiter, { eval: true });
      alive.add(worker);
      started++;
      worker.on('exit', () => alive.delete(worker));
      return worker;
    },
    timeoutSeconds: 2,
  });
  onTestFinished(() => supervisor.close());
  return { supervisor, alive, started: () => started };
}

test('after a call that is stopped, the next finds the worker that was warmed', async () => {
  const { supervisor, started } = open();
  expect(await supervisor.call(60_000)).toMatchObject({ ending: 'timeout' });
  expect(await supervisor.call(1)).toEqual({ answer: 1 });
  expect(started()).toBe(2);
});

test('a call that is slow, and ends in time, leaves one worker', async () => {
  const { supervisor, alive, started } = open();
  expect(await supervisor.call(1000)).toEqual({ answer: 1000 });
  expect(started()).toBe(2);
  await expect.poll(() => alive.size).toBe(1);
  expect(await supervisor.call(1)).toEqual({ answer: 1 });
});

test('a request that cannot be sent fails, and the next is answered', async () => {
  const { supervisor } = open();
  expect(await supervisor.call(() => 1)).toMatchObject({ ending: 'failed' });
  expect(await supervisor.call(1)).toEqual({ answer: 1 });
});
