import { beforeEach, expect, test, vi } from 'vitest';
import { Latest } from './latest.ts';

/** A server that answers when it is told to. */
function server() {
  const asked: string[] = [];
  const waiting: { resolve(answer: string): void; reject(error: Error): void }[] = [];
  const answers: string[] = [];
  const failures: unknown[] = [];
  const latest = new Latest<string, string>(
    (question) => {
      asked.push(question);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    (question, answer) => answers.push(`${question}: ${answer}`),
    (error) => failures.push(error),
  );
  const next = async (act: (waiter: (typeof waiting)[number]) => void) => {
    const waiter = waiting.shift();
    if (waiter) act(waiter);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { latest, asked, answers, failures, next };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('asks once for a hundred keys, with the last text', async () => {
  const { latest, asked, answers, next } = server();
  for (let key = 1; key <= 100; key += 1) latest.put(`text ${key}`, 20);
  await vi.advanceTimersByTimeAsync(20);
  expect(asked).toEqual(['text 100']);
  await next(({ resolve }) => resolve('flagged'));
  expect(answers).toEqual(['text 100: flagged']);
});

test('while it waits it asks nothing, then what is asked by then; the answer to the old text is dropped', async () => {
  const { latest, asked, answers, next } = server();
  latest.put('old', 20);
  await vi.advanceTimersByTimeAsync(20);
  latest.put('newer', 20);
  latest.put('newest', 20);
  await vi.advanceTimersByTimeAsync(20);
  expect(asked).toEqual(['old']);
  await next(({ resolve }) => resolve('flagged'));
  expect(asked).toEqual(['old', 'newest']);
  await next(({ resolve }) => resolve('passes'));
  expect(answers).toEqual(['newest: passes']);
});

test('tells of a failure, and goes on', async () => {
  const { latest, answers, failures, next } = server();
  latest.put('a', 0);
  await vi.advanceTimersByTimeAsync(0);
  await next(({ reject }) => reject(new Error('lost')));
  expect(failures).toHaveLength(1);
  latest.put('b', 0);
  await vi.advanceTimersByTimeAsync(0);
  await next(({ resolve }) => resolve('passes'));
  expect(answers).toEqual(['b: passes']);
});
