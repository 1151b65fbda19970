import { describe, expect, test } from 'vitest';
import { connectGitLab } from '../../adapters/gitlab/index.ts';
import type { Answer } from '../../adapters/rest/testing/loopback.ts';
import { check as run } from '../../cli/testing/command.ts';
import { fixed, guardedFiles, patch } from './guarded.ts';
import { self, startGitLab, token } from './servers/gitlab.ts';

type Server = Awaited<ReturnType<typeof startGitLab>>;

/** Guards the plan with `--post gitlab`, as in a pipeline for the merge request 7. */
async function post({ url }: Server, access: 'Enabled' | 'Disabled', env: Record<string, string> = {}) {
  return run(['guard', 'plan.json', '--source', 'infra', '--post', 'gitlab'], guardedFiles(access), {
    env: {
      GITLAB_TOKEN: token,
      CI_SERVER_URL: url,
      CI_PROJECT_PATH: 'acme/shop',
      CI_MERGE_REQUEST_IID: '7',
      CI_PROJECT_DIR: '',
      GITHUB_REPOSITORY: '',
      GITHUB_REF: '',
      GITHUB_WORKSPACE: '',
      ...env,
    },
  });
}

test('one note is written and then kept up to date; a suggestion stands at its line and is settled', async () => {
  await using server = await startGitLab();
  const { state } = server;
  const others = [1, 2, 3].map((id) => ({ id, body: 'looks good', author: { id: 9 } }));
  state.notes.push(...others);
  state.diffs.push(
    { new_path: 'a', diff: '' },
    { new_path: 'b', diff: '' },
    { new_path: 'infra/main.tf', diff: patch },
  );

  expect((await post(server, 'Enabled')).code).toBe(1);
  expect(state.notes.length).toBe(4);
  expect(state.notes.at(-1)?.body).toContain('blocked by 1 of 1 rule');
  const [discussion] = state.discussions;
  expect(discussion?.notes[0]?.position).toEqual({ new_path: 'infra/main.tf', new_line: 5 });
  // A form has ends of lines of its own.
  expect(discussion?.notes[0]?.body.replaceAll('\r', '')).toContain(`\`\`\`suggestion:-0+0\n${fixed}\n\`\`\``);

  const written = server.asked.length;
  await post(server, 'Enabled');
  expect(server.asked.slice(written).filter(({ method }) => method !== 'GET')).toEqual([]);

  expect((await post(server, 'Disabled')).code).toBe(0);
  expect(state.notes.length).toBe(4);
  expect(state.notes.at(-1)?.body).toContain('passed 1 rule');
  expect(state.discussions.map(({ notes }) => notes[0]?.resolved)).toEqual([true]);
});

test('a note of somebody else is left alone, whatever is written in it', async () => {
  await using server = await startGitLab();
  const { state } = server;
  await post(server, 'Enabled');
  const forged = { id: 1, body: state.notes[0]?.body ?? '', author: { id: self + 1 } };
  state.notes = [forged];
  await post(server, 'Disabled');
  expect(state.notes.length).toBe(2);
  expect(state.notes[0]).toEqual(forged);
});

test.each([
  ['without a token', { GITLAB_TOKEN: '' }, 'bad_call'],
  ['with a wrong token', { GITLAB_TOKEN: 'glpat-wrong' }, 'gitlab_credentials'],
  ['for a request that is not there', { CI_MERGE_REQUEST_IID: '8' }, 'gitlab_missing'],
])('%s it is said, with the exit code 2', async (_, env, code) => {
  await using server = await startGitLab();
  const { stderr, stdout, code: exit } = await post(server, 'Enabled', env);
  expect({ exit, stderr: stderr.split(']')[0] }).toEqual({ exit: 2, stderr: `error[${code}` });
  expect(`${stdout}${stderr}`).not.toMatch(/glpat-/);
});

describe('patience', () => {
  /** Asks for the lines that are shown after these answers; what became of it, and how long it waited. */
  async function check(first: Answer[], expected: 'ok' | string, waited: number[]) {
    await using server = await startGitLab();
    server.first.push(...first);
    const waits: number[] = [];
    const pause = async (seconds: number) => waits.push(seconds);
    const options = { token, url: server.url, project: 'acme/shop', number: 7 };
    const answer = await connectGitLab({ ...options, attempts: 3, seconds: 1, longest: 60, pause }).shownLines();
    expect(answer.ok ? 'ok' : answer.diagnostics[0]?.code).toBe(expected);
    expect(waits).toEqual(waited);
  }

  // The client asks ten times by itself before it gives up.
  const limited = (times: number): Answer[] => Array(10 * times).fill({ status: 429, body: { message: 'slow down' } });

  test('a limit is waited for', () => check(limited(1), 'ok', [1]));
  test('a limit that stays is told', () => check(limited(3), 'gitlab_throttled', [1, 2]));
  test('a right that is missing is told', () =>
    check([{ status: 403, body: { message: '403 Forbidden' } }], 'gitlab_denied', []));
  test('a server that fails for a moment is asked again', () => check([{ status: 500 }, { gone: true }], 'ok', [1, 2]));
  test('a server that goes on failing is told', () =>
    check(Array(3).fill({ status: 503, body: 'down' }), 'gitlab_unreachable', [1, 2]));
  test('half a page is asked for again', () => check([{ body: [{ new_path: 'a' }], cut: true }], 'ok', [1]));
  test('a server that is gone is told', () => check(Array(3).fill({ gone: true }), 'gitlab_unreachable', [1, 2]));
});
