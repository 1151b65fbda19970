import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type ScriptedServer, script } from '../../adapters/claude/testing/scripted-server.ts';
import type { AuthorTools } from '../../engine/requirement/author.ts';
import { authorTools } from '../../engine/requirement/testing/tools.ts';
import type { Host } from '../host.ts';
import { authorFor } from './author.ts';
import type { AuthorParams, AuthorResult } from './protocol.ts';

let tools: AuthorTools;
let service: ScriptedServer | undefined;
beforeAll(async () => {
  tools = await authorTools();
}, 60_000);
afterEach(() => {
  vi.unstubAllEnvs();
  return service?.close();
});

const sentence = 'RDS instances must not be publicly accessible';

/** Authors for an editor whose model sends these answers. */
async function check(
  params: Partial<AuthorParams>,
  answers: unknown[],
  expected: Partial<AuthorResult>,
): Promise<AuthorResult & { asked: string[]; told: string[] }> {
  const { core, library, schemas, lexicon } = tools;
  const host = {
    idleCore: core,
    schemas: () => schemas,
    lexicon: async () => lexicon,
    loadBuiltin: async () => ({ library, policies: [] }),
  } as unknown as Host;
  const asked: string[] = [];
  const told: string[] = [];
  const result = await authorFor(
    host,
    { sentence, by: { who: 'offline' }, ...params },
    {
      signal: new AbortController().signal,
      tell: (message) => told.push(message),
      ask: (model) => async () => answers[asked.push(model) - 1],
    },
  );
  expect(result).toMatchObject(expected);
  return { ...result, asked, told };
}

test('offline, a policy comes back with what was understood', async () => {
  const { rego, restated } = await check({}, [], { status: 'authored', messages: [] });
  expect(rego).toContain('deny contains');
  expect(restated).toContain('`publicly_accessible`');
});

test('a reading that the user takes becomes the policy', async () => {
  const unsure = { sentence: 'RDS instances must be publicly accessible' };
  const { readings, rego } = await check(unsure, [], { status: 'unsure' });
  expect(readings.length).toBeGreaterThan(0);
  expect(rego).toBeUndefined();
  await check({ ...unsure, accept: 1 }, [], { status: 'authored' });
});

test("the editor's own model is asked by its id, and named by its name", async () => {
  const requirement = {
    rules: [
      { subject: { types: ['aws_kms_key'] }, must: { attribute: ['enable_key_rotation'], test: { equals: true } } },
    ],
  };
  const answer = {
    ok: true,
    text: '',
    calls: [{ id: 'c', name: 'submit_requirement', input: { requirement, assumptions: ['symmetric keys'] } }],
    tokens: { input: 5, output: 2 },
  };
  const by = { who: 'editor', model: 'house/1', name: 'House Model' } as const;
  const { asked, told } = await check({ sentence: 'keys should turn over', by }, [answer], {
    status: 'authored',
    assumptions: ['symmetric keys'],
    used: 'House Model: 1 round, 5 tokens sent, 2 written, its price is not known',
  });
  expect(asked).toEqual(['house/1']);
  expect(told).toContainEqual('the policy passes');
});

test('Claude is asked with the key of the editor', async () => {
  service = await script([{ text: 'No.', stop: 'refusal' }]);
  vi.stubEnv('ANTHROPIC_BASE_URL', service.url);
  vi.stubEnv('ANTHROPIC_API_KEY', '');
  const { messages } = await check({ by: { who: 'claude', key: 'key-of-the-editor' } }, [], { status: 'unsure' });
  expect(messages[0]).toMatchObject({ code: 'model_refused', severity: 'error' });
  expect(service.requests[0]?.headers.authorization).toBe('Bearer key-of-the-editor');
});
