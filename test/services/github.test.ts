import { describe, expect, test } from 'vitest';
import { connectGitHub } from '../../adapters/github/index.ts';
import type { Answer } from '../../adapters/rest/testing/loopback.ts';
import { check as run } from '../../cli/testing/command.ts';
import { fixed, guardedFiles, patch } from './guarded.ts';
import { startGitHub, token } from './servers/github.ts';

type Server = Awaited<ReturnType<typeof startGitHub>>;

/** Guards the plan with `--post github`, as in a workflow for the pull request 7. */
async function post({ url }: Server, access: 'Enabled' | 'Disabled', env: Record<string, string> = {}) {
  return run(['guard', 'plan.json', '--source', 'infra', '--post', 'github'], guardedFiles(access), {
    env: {
      GITHUB_TOKEN: token,
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_WORKSPACE: '',
      GITHUB_RUN_ID: '',
      ...env,
    },
  });
}

/** The numbers of those of a list of comments that are ours. */
const ours = (comments: readonly { id: number; body: string }[]) =>
  comments.filter(({ body }) => body.includes('decree-guard')).map(({ id }) => id);

test('one comment is written and then kept up to date; a suggestion stands at its line and is settled', async () => {
  await using server = await startGitHub();
  const { state } = server;
  state.files.push({ filename: 'a.txt' }, { filename: 'b.txt' }, { filename: 'infra/main.tf', patch });
  const other = { id: 1, body: 'looks good', user: { login: 'ada', type: 'User' as const }, html_url: '' };
  state.comments.push(other, { ...other, id: 2 }, { ...other, id: 3 });

  expect((await post(server, 'Enabled')).code).toBe(1);
  expect(ours(state.comments).length).toBe(1);
  expect(state.comments.at(-1)?.body).toContain('blocked by 1 of 1 rule');
  expect(state.reviewComments).toMatchObject([{ path: 'infra/main.tf', line: 5 }]);
  expect(state.reviewComments[0]?.body).toContain(`\`\`\`suggestion\n${fixed}\n\`\`\``);

  const written = server.asked.length;
  await post(server, 'Enabled');
  expect(
    server.asked.slice(written).filter(({ method, url }) => method !== 'GET' && url.pathname !== '/graphql'),
  ).toEqual([]);

  expect((await post(server, 'Disabled')).code).toBe(0);
  expect(ours(state.comments).length).toBe(1);
  expect(state.comments.at(-1)?.body).toContain('passed 1 rule');
  expect(state.resolved).toEqual(state.reviewComments.map(({ id }) => id));

  await post(server, 'Enabled');
  expect(state.reviewComments.length).toBe(2);
});

test('where the token may settle no thread, the comment says that it is', async () => {
  await using server = await startGitHub();
  const { state } = server;
  state.graphql = false;
  state.files.push({ filename: 'infra/main.tf', patch });
  await post(server, 'Enabled');
  await post(server, 'Enabled');
  expect(state.reviewComments.length).toBe(1);
  expect((await post(server, 'Disabled')).code).toBe(0);
  expect(state.reviewComments[0]?.body).toContain('Settled: this is no longer found.');
  await post(server, 'Enabled');
  expect(state.reviewComments.map(({ body }) => body.includes('suggestion'))).toEqual([true]);
});

test('a comment of somebody else is left alone, whatever is written in it', async () => {
  await using server = await startGitHub();
  const { state } = server;
  await post(server, 'Enabled');
  const [own] = state.comments;
  const forged = { ...own, id: 50, user: { login: 'eve', type: 'User' as const }, body: own?.body ?? '', html_url: '' };
  state.comments = [forged];
  await post(server, 'Disabled');
  expect(state.comments.map(({ id }) => id).length).toBe(2);
  expect(state.comments[0]?.body).toBe(forged.body);
});

test.each([
  ['without a token', { GITHUB_TOKEN: '' }, 'bad_call'],
  ['with a wrong token', { GITHUB_TOKEN: 'ghs_wrong' }, 'github_credentials'],
  ['for a request that is not there', { GITHUB_REF: 'refs/pull/8/merge' }, 'github_missing'],
  ['outside of a pull request', { GITHUB_REF: 'refs/heads/main' }, 'bad_call'],
])('%s it is said, with the exit code 2', async (_, env, code) => {
  await using server = await startGitHub();
  const { stderr, stdout, code: exit } = await post(server, 'Enabled', env);
  expect({ exit, stderr: stderr.split(']')[0] }).toEqual({ exit: 2, stderr: `error[${code}` });
  expect(`${stdout}${stderr}`).not.toMatch(/ghs_/);
});

describe('patience', () => {
  const limited = (headers: Record<string, string>, status = 403): Answer => ({
    status,
    headers,
    body: { message: 'You have exceeded a secondary rate limit' },
  });

  /** Asks for the lines that are shown after these answers; what became of it, and for how long it waited. */
  async function check(first: Answer[], expected: 'ok' | string, waited: number[]) {
    await using server = await startGitHub();
    server.first.push(...first);
    const waits: number[] = [];
    const pause = async (seconds: number) => waits.push(Math.round(seconds));
    const options = { token, url: server.url, repository: 'acme/shop', number: 7 };
    const answer = await connectGitHub({ ...options, attempts: 3, seconds: 1, longest: 60, pause }).shownLines();
    expect(answer.ok ? 'ok' : answer.diagnostics[0]?.code).toBe(expected);
    expect(waits).toEqual(waited);
  }

  test('a limit is waited for as long as it asks', () =>
    check([limited({ 'retry-after': '7' }), limited({ 'retry-after': '2' }, 429)], 'ok', [7, 2]));
  test('a spent hour is waited for to its reset', () =>
    check(
      [limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 30) })],
      'ok',
      [expect.closeTo(30, -1) as unknown as number],
    ));
  test('one that asks for too much is not waited for', () =>
    check([limited({ 'retry-after': '3600' })], 'github_throttled', []));
  test('a limit that stays is told', () =>
    check(Array(3).fill(limited({ 'retry-after': '1' })), 'github_throttled', [1, 1]));
  test('a right that is missing is no limit', () =>
    check([{ status: 403, body: { message: 'Resource not accessible' } }], 'github_denied', []));
  test('a server that fails for a moment is asked again', () => check([{ status: 502 }, { gone: true }], 'ok', [1, 2]));
  test('a server that goes on failing is told', () =>
    check(Array(3).fill({ status: 500 }), 'github_unreachable', [1, 2]));
  test('half a page is asked for again', () => check([{ body: [{ filename: 'a' }], cut: true }], 'ok', [1]));
  test('a server that is gone is told', () => check(Array(3).fill({ gone: true }), 'github_unreachable', [1, 2]));
});
