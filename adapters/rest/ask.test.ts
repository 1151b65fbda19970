import { expect, test } from 'vitest';
import { ask, NoCredentials, type Patience } from './ask.ts';
import { type Answer, loopback } from './testing/loopback.ts';

const quick: Patience = { attempts: 4, milliseconds: 1, longest: 1500, timeout: 400 };

/** Asks a server that answers these in turn, and then `{"done": true}`. */
async function check(answers: Answer[], expected: object, requests: number): Promise<void> {
  await using server = await loopback(() => ({ body: { done: true } }));
  server.first.push(...answers);
  const answer = await ask(
    ({ renew, signal }) => fetch(server.url, { headers: { authorization: renew ? 'new' : 'old' }, signal }),
    new AbortController().signal,
    quick,
  );
  expect(answer).toMatchObject(expected);
  expect(server.asked.map(({ headers }) => headers.authorization)).toHaveLength(requests);
}

const done = { ok: true, value: { done: true } };
const busy = {
  status: 429,
  headers: { 'retry-after': '1' },
  body: { error: { code: 'RateLimiting', message: 'slow down' } },
};
const failed = (kind: string, said?: unknown) => ({
  ok: false,
  failure: { kind, ...(said !== undefined && { said }) },
});

test('what is too much is asked for again, when the server says', async () => {
  const begun = performance.now();
  await check([busy], done, 2);
  expect(performance.now() - begun).toBeGreaterThan(950);
});

test('a server that asks for more patience than there is is not waited for', () =>
  check([{ ...busy, headers: { 'retry-after': '3600' } }], failed('throttled', 'slow down'), 1));

test('there is an end to asking again', () => {
  const answers = Array.from({ length: 9 }, () => ({ status: 503, body: 'busy' }));
  return check(answers, failed('unreachable', 'busy'), 4);
});

test('an answer that is cut off, a connection that ends and one that says nothing are asked for again', () =>
  check([{ body: { a: 'b'.repeat(500) }, cut: true }, { gone: true }, { silent: true }], done, 4));

test('half an answer in full length is not taken for one', () =>
  check(Array(4).fill({ body: '{"value": [1' }), failed('broken'), 4));

test('a token that is refused is renewed once', async () => {
  await check([{ status: 401 }], done, 2);
  await check([{ status: 401 }, { status: 401, body: { message: 'expired' } }], failed('credentials', 'expired'), 2);
});

test('what may not be read is not asked for again', () =>
  check([{ status: 403, body: { error: { message: 'no permission' } } }], failed('denied', 'no permission'), 1));

test('without credentials nothing is asked again', async () => {
  const answer = await ask(
    () => Promise.reject(new NoCredentials('client_secret=abcdefgh is wrong')),
    new AbortController().signal,
    quick,
  );
  expect(answer).toEqual(failed('credentials', 'client_secret=*** is wrong'));
});

test('it ends at once where it is cancelled', async () => {
  await using server = await loopback(() => ({ silent: true }));
  const controller = new AbortController();
  const answer = ask(({ signal }) => fetch(server.url, { signal }), controller.signal);
  setTimeout(() => controller.abort(), 50);
  expect(await answer).toMatchObject(failed('cancelled'));
});
