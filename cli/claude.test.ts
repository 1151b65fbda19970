import { afterEach, describe, expect, test } from 'vitest';
import { type ScriptedAnswer, type ScriptedServer, script } from '../adapters/claude/testing/scripted-server.ts';
import { check, interrupt } from './testing/command.ts';

const sentence = 'RDS instances must not be publicly accessible';
const closed = {
  rules: [
    {
      subject: { types: ['aws_db_instance'] },
      must: { attribute: ['publicly_accessible'], test: { equals: false }, whenAbsent: 'holds' },
    },
  ],
};
const submit: ScriptedAnswer = {
  calls: [{ tool: 'submit_requirement', input: { requirement: closed, assumptions: ['absent means private'] } }],
};

let server: ScriptedServer | undefined;
afterEach(() => server?.close());

/** The environment of a command that finds a service with these answers. */
async function serving(...answers: ScriptedAnswer[]): Promise<Record<string, string>> {
  server = await script(answers);
  return { ANTHROPIC_API_KEY: 'test-key', ANTHROPIC_BASE_URL: server.url };
}

describe('author with Claude', () => {
  const author = ['author', sentence, '--provider', 'claude'];

  test('prints what was assumed, used and spent', async () => {
    const env = await serving(submit);
    const { code, stdout, stderr } = await check([...author, '--model', 'claude-opus-5-5', '--scp'], {}, { env });
    expect(stdout).toMatch(/assumed: absent means private/);
    expect(stdout).toMatch(
      /claude-opus-5-5: 1 round, 120 tokens sent \(20 from the cache\), 10 written, \$0\.0006 at the list prices of 20\d\d-/,
    );
    expect(stdout).toContain('service control policy');
    expect(stderr).toMatch(/\[readers_(agree|differ)\]/);
    expect(code).toBe(0);
  });

  test('gives programs the usage, and names the model that was asked for', async () => {
    const env = await serving(submit);
    const { stdout } = await check([...author, '--model', 'claude-of-the-house', '--json'], {}, { env });
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ status: 'authored', assumptions: ['absent means private'] });
    expect(answer.usage).toEqual({
      model: 'claude-of-the-house',
      rounds: 1,
      inputTokens: 120,
      cacheReadTokens: 20,
      cacheWriteTokens: 0,
      outputTokens: 10,
    });
    expect(server?.requests[0]?.body.model).toBe('claude-of-the-house');
  });

  test.each<[string[], ScriptedAnswer, number, string]>([
    [['--rounds', '1'], { calls: [{ tool: 'submit_requirement', input: {} }] }, 3, 'model_rounds_used_up'],
    [['--tokens', '50'], { calls: [{ tool: 'find_policies', input: { words: 'x' } }] }, 3, 'model_tokens_used_up'],
    [['--seconds', '1'], { silence: true }, 2, 'model_timed_out'],
  ])('%j bounds it', async (flags, answer, exit, reason) => {
    const env = await serving(answer);
    const { code, stdout } = await check([...author, ...flags, '--json'], {}, { env });
    expect(JSON.parse(stdout).diagnostics).toContainEqual(expect.objectContaining({ code: reason }));
    expect(code).toBe(exit);
  });

  test('Ctrl-C gives up the request, says so, and exits with 130', async () => {
    const env = await serving({ silence: true });
    const onceAsked = async (child: { kill(signal: 'SIGINT'): void }) => {
      while (server?.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      child.kill('SIGINT');
    };
    const { code, stdout } = await interrupt([...author, '--json'], onceAsked, env);
    expect(JSON.parse(stdout).diagnostics).toContainEqual(expect.objectContaining({ code: 'model_cancelled' }));
    expect(code).toBe(130);
  });
});

describe('explain with Claude', () => {
  test('adds a summary that is marked as such', async () => {
    const env = await serving({ text: 'It flags public databases.' });
    const { code, stdout } = await check(['explain', 'aws.rds.public_access', '--model'], {}, { env });
    expect(stdout).toMatch(/summary by claude-\S+, which nothing has checked\n {2}It flags public databases\.\n/);
    expect(code).toBe(0);
  });

  test('explains without a summary where there is no key, and exits with 2', async () => {
    const { code, stdout } = await check(['explain', 'aws.rds.public_access', '--model', '--json']);
    const { policies, diagnostics } = JSON.parse(stdout);
    expect(policies).toMatchObject([{ id: 'aws.rds.public_access', summary: null }]);
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'claude_key_missing' }));
    expect(code).toBe(2);
  });
});
