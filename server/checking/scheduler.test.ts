import { expect, test } from 'vitest';
import { createScheduler } from './scheduler.ts';

const moment = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

test('many requests are one run', async () => {
  let runs = 0;
  const scheduler = createScheduler(10, async () => void runs++);
  for (let request = 0; request < 100; request++) scheduler.request();
  await moment(50);
  expect(runs).toBe(1);
});

test('a request gives up the run that is under way, and the next begins when that has ended', async () => {
  const log: string[] = [];
  const scheduler = createScheduler(1, async (signal) => {
    log.push('begin');
    await moment(40);
    log.push(signal.aborted ? 'given up' : 'done');
  });
  scheduler.request();
  await moment(20);
  scheduler.request();
  await moment(150);
  expect(log).toEqual(['begin', 'given up', 'begin', 'done']);
});

test('nothing runs after the end', async () => {
  let runs = 0;
  const scheduler = createScheduler(1, async () => void runs++);
  scheduler.request();
  scheduler.dispose();
  await moment(20);
  expect(runs).toBe(0);
});
