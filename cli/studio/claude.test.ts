import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import WebSocket from 'ws';
import { type ScriptedAnswer, script } from '../../adapters/claude/testing/scripted-server.ts';
import type { AuthorResult, Start } from '../../server/studio/protocol.ts';
import { pageOf, startStudio } from './testing/page.ts';

vi.setConfig({ testTimeout: 60_000 });

const key = 'key-of-the-environment';
const sentence = 'frobnicated databases must be closed';
const closed: ScriptedAnswer = {
  calls: [
    {
      tool: 'submit_requirement',
      input: {
        requirement: {
          rules: [
            {
              subject: { types: ['aws_db_instance'] },
              must: { not: { attribute: ['publicly_accessible'], test: { equals: true } } },
            },
          ],
        },
        assumptions: ['a frobnicated database is an RDS instance'],
      },
    },
  ],
};

/** A page of `decree studio`, whose Claude is a scripted service on loopback. */
async function studioWith(answers: ScriptedAnswer[]) {
  const service = await script(answers);
  const folder = await mkdtemp(join(tmpdir(), 'decree-studio-'));
  const { address, process } = await startStudio(folder, {
    ANTHROPIC_API_KEY: key,
    ANTHROPIC_BASE_URL: service.url,
    DECREE_CLAUDE_MODEL: '',
  });
  const socket = new WebSocket(`ws://${address.host}/socket${address.search}`, { origin: address.origin });
  onTestFinished(async () => {
    socket.terminate();
    process.kill('SIGINT');
    await once(process, 'exit');
    await service.close();
    await rm(folder, { recursive: true, force: true });
  });
  await once(socket, 'open');
  const page = pageOf(socket);
  const author = (more: object = {}): Promise<AuthorResult> =>
    page.ask('decree/studio/author', { request: '1', sentence, reader: 'claude', ...more });
  return { ...page, service, author };
}

test('Claude is asked after somebody agreed, with the key of the environment, and its cost is told', async () => {
  const { ask, author, service, progress } = await studioWith([closed]);
  const { readers }: Start = await ask('decree/studio/start', {});
  expect(readers[1]).toMatchObject({ id: 'claude', sends: expect.stringContaining('To Anthropic') });
  expect((await author()).messages).toMatchObject([{ code: 'reader_unconfirmed' }]);
  expect(service.requests).toEqual([]);
  const answer = await author({ confirmed: true });
  expect(answer).toMatchObject({
    status: 'authored',
    assumptions: ['a frobnicated database is an RDS instance'],
    used: expect.stringMatching(/token.*\$/),
  });
  expect(answer.rego).toContain('publicly_accessible');
  expect(service.requests).toHaveLength(1);
  expect(service.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
  expect(progress.length).toBeGreaterThan(0);
  expect(JSON.stringify([readers, answer, progress])).not.toContain(key);
});

test('a service that never answers is given up when somebody presses stop', async () => {
  const { author, tell, service } = await studioWith([{ silence: true }]);
  const answered = author({ confirmed: true });
  await vi.waitFor(() => expect(service.requests).toHaveLength(1), 30_000);
  tell('decree/studio/cancel', { request: '1' });
  expect((await answered).messages[0]).toMatchObject({ code: 'model_cancelled' });
});

test('a key that is refused is said in words, without the key', async () => {
  const { author } = await studioWith([{ status: 401 }]);
  const { status, messages } = await author({ confirmed: true });
  expect(status).not.toBe('authored');
  expect(messages[0]).toMatchObject({ severity: 'error' });
  expect(JSON.stringify(messages)).not.toContain(key);
});
