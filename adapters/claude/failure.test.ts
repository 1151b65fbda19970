import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
import { submit, versioned, versioning } from '../../engine/requirement/testing/conversation.ts';
import type { ClaudeOptions } from './claude.ts';
import { check, type Expected, key, soon } from './testing/check.ts';
import { asEvent, messageStart, type ScriptedAnswer } from './testing/scripted-server.ts';

const quoting = { error: { type: 'authentication_error', message: `the key ${key} is unknown` } };

test.each<[string, ScriptedAnswer[], Expected]>([
  ['401', [{ status: 401, body: quoting }], { outcome: ['claude_key_refused'], says: /`the key … is unknown`/ }],
  ['402', [{ status: 402 }], { outcome: ['claude_no_credit'] }],
  ['403', [{ status: 403 }], { outcome: ['claude_forbidden'], says: /may not use `claude-/ }],
  ['404', [{ status: 404 }], { outcome: ['claude_not_found'], says: /knows no model `claude-/ }],
  ['400', [{ status: 400 }], { outcome: ['claude_request_rejected'], says: /with 400.*`scripted failure`/ }],
  [
    '429 with the time to wait',
    [
      { status: 429, headers: soon },
      { status: 429, headers: { 'retry-after': '37' } },
    ],
    { outcome: ['claude_rate_limited'], says: /in 37 s/ },
  ],
  [
    '529',
    [
      { status: 529, headers: soon },
      { status: 529, headers: soon },
    ],
    { outcome: ['claude_overloaded'] },
  ],
  [
    '503 with a page of a proxy',
    [
      { status: 502, headers: soon },
      { status: 503, body: '<html>out</html>' },
    ],
    { outcome: ['claude_server_error'], says: /with 503/ },
  ],
  ['a refusal', [{ text: 'No.', stop: 'refusal' }], { outcome: ['model_refused'] }],
  ['an answer cut off', [{ ...submit(versioning), stop: 'max_tokens' }], { outcome: ['model_truncated'] }],
  [
    'an answer cut off inside a tool call',
    [{ calls: [{ tool: 'submit_requirement', input: '{"requirement": {"rul' }], stop: 'max_tokens' }],
    { outcome: ['model_truncated'] },
  ],
  [
    'no tool call',
    [{ text: 'A greeting is\nno requirement.' }],
    { outcome: ['model_no_submission'], says: /`A greeting is no requirement\.`/ },
  ],
  [
    'an overload inside the stream',
    [{ stream: asEvent(messageStart) + asEvent({ type: 'error', error: { type: 'overloaded_error' } } as never) }],
    { outcome: ['claude_overloaded'] },
  ],
  [
    'a stream that is not JSON',
    [{ stream: 'event: message_start\ndata: {"ty\n\n' }],
    { outcome: ['claude_malformed_answer'] },
  ],
  [
    'a stream that breaks off',
    [{ stream: asEvent(messageStart), ends: 'drop' }],
    { outcome: ['claude_malformed_answer'] },
  ],
  ['a stream that ends early', [{ stream: asEvent(messageStart) }], { outcome: ['claude_malformed_answer'] }],
  [
    'a web page',
    [{ stream: '<html>hello</html>' }],
    { outcome: ['claude_malformed_answer'], says: /`127\.0\.0\.1:\d+`/ },
  ],
  [
    'a message without its parts',
    [{ stream: asEvent({ type: 'message_start', message: {} } as never) + asEvent({ type: 'message_stop' }) }],
    { outcome: ['claude_malformed_answer'] },
  ],
])('%s is a diagnostic', async (_, answers, expected) => {
  const { console } = await check(answers, { options: { maxRetries: answers.length - 1 } }, expected);
  expect(console).toBe('');
});

test('a failure that passes is not the end', async () => {
  const answers = [{ status: 529, headers: soon }, { status: 500, headers: soon }, submit(versioning)];
  const { progress } = await check(answers, {}, { outcome: versioned });
  expect(progress.filter(({ kind }) => kind === 'attempt_failed')).toEqual([
    { kind: 'attempt_failed', status: 529 },
    { kind: 'attempt_failed', status: 500 },
  ]);
});

test('a wait beyond the deadline is not begun', async () => {
  const answers = [{ status: 429, headers: { 'retry-after': '600' } }];
  await check(answers, {}, { outcome: ['claude_rate_limited'], says: /in 600 s/ });
});

test.each<[string, ScriptedAnswer]>([
  ['that never comes', { silence: true }],
  ['that stalls half-way', { stream: asEvent(messageStart), ends: 'stall' }],
])('an answer %s ends at the deadline', async (_, answer) => {
  const budget = { seconds: 0.2 };
  await check([answer], { budget }, { outcome: ['model_timed_out'], says: /within 0\.2 s/ });
});

test('a deadline that passes between two attempts says why there was a second', async () => {
  const budget = { seconds: 0.35 };
  await check([{ status: 529 }], { budget }, { outcome: ['model_timed_out'], says: /failed with status 529/ });
});

test('a service that is not there is named by its host', async () => {
  const options = { baseUrl: `http://127.0.0.1:${await closedPort()}`, maxRetries: 0 };
  await check(
    [],
    { options },
    { outcome: ['claude_unreachable'], says: /cannot reach `127\.0\.0\.1:\d+` \(ECONNREFUSED\)/ },
  );
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test.each<[string, ScriptedAnswer]>([
  ['for the service', { silence: true }],
  ['for the rest of a stream', { stream: asEvent(messageStart), ends: 'stall' }],
  ['for the next attempt', { status: 529, headers: { 'retry-after': '15' } }],
])('cancellation while waiting %s returns at once', async (_, answer) => {
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(), 150);
  const started = Date.now();
  await check([answer], { signal: cancel.signal }, { outcome: ['model_cancelled'] });
  expect(Date.now() - started).toBeLessThan(2_000);
});

test('nothing is sent once it is cancelled', async () => {
  const { requests } = await check(
    [submit(versioning)],
    { signal: AbortSignal.abort() },
    { outcome: ['model_cancelled'] },
  );
  expect(requests).toHaveLength(0);
});

test.each<[string, ClaudeOptions, string]>([
  ['no key', { apiKey: '' }, 'claude_key_missing'],
  ['a blank key', { apiKey: '  ' }, 'claude_key_missing'],
  ['a key with a line break inside', { apiKey: `${key}\n${key}` }, 'claude_key_refused'],
  ['an address that is none', { baseUrl: 'api example' }, 'claude_base_url'],
  ['an address with a password', { baseUrl: `https://user:${key}@example.com` }, 'claude_base_url'],
])('%s is said before anything is sent', async (_, options, code) => {
  vi.stubEnv('ANTHROPIC_API_KEY', undefined);
  const { requests } = await check([submit(versioning)], { options }, { outcome: [code] });
  expect(requests).toHaveLength(0);
});
