import { expect, test } from 'vitest';
import { isStrange, problemOf, shownUrl } from './problem.ts';
import { forgeOf, hostedAt } from './pull_request.ts';

test.each([
  ['https://github.com/org/policies.git', 'github', 'github.com', 'org/policies'],
  ['https://user:secret@gitlab.example.com/a/b/policies', 'gitlab', 'gitlab.example.com', 'a/b/policies'],
  ['git@github.com:org/policies.git', 'github', 'github.com', 'org/policies'],
  ['ssh://git@gitlab.com:2222/org/policies.git', 'gitlab', 'gitlab.com:2222', 'org/policies'],
  ['https://git.example.com/org/policies', undefined, 'git.example.com', 'org/policies'],
  ['https://notgithub.com/org/policies', undefined, 'notgithub.com', 'org/policies'],
])('%s is on %s', (url, forge, host, path) => {
  expect(forgeOf(url)).toBe(forge);
  expect(hostedAt(url)).toEqual({ host, path });
});

test('an address is shown without its password', () =>
  expect(shownUrl('https://user:secret@example.com/x.git')).toBe('https://example.com/x.git'));

test.each(['ext::sh -c id', '--upload-pack=id', 'policies', 'https:/x', ''])('%j is no address', (url) =>
  expect(isStrange(url)).toBe(true),
);
test.each([
  'https://x/y.git',
  'git@x:y',
  './shared.git',
  '../shared.git',
  '/srv/git/x.git',
  'file:///srv/x',
  'git://127.0.0.1/x',
])('%s is an address', (url) => expect(isStrange(url)).toBe(false));

test.each([
  ["fatal: could not read Username for 'https://x': terminal prompts disabled", 'git_refused'],
  ['remote: HTTP Basic: Access denied\nfatal: Authentication failed for https://x', 'git_refused'],
  ["fatal: unable to access 'https://x/': Could not resolve host: x", 'git_unreachable'],
  ['fatal: unable to connect to 127.0.0.1: Connection refused', 'git_unreachable'],
  ["fatal: '/srv/none.git' does not appear to be a git repository", 'git_repository_missing'],
  ['fatal: Remote branch nope not found in upstream origin', 'git_ref_missing'],
  ['error: unable to write file: No space left on device', 'git_disk_full'],
  ['*** Please tell me who you are.', 'git_identity'],
  [' ! [remote rejected] HEAD -> x (pre-receive hook declined)', 'git_rejected'],
  ['something else with https://user:hunter22@example.com/', 'git_failed'],
])('%j is %s', (said, code) => {
  const problem = problemOf(new Error(said), 'https://user:hunter22@example.com/x.git');
  expect(problem.code).toBe(code);
  expect(JSON.stringify(problem)).not.toContain('hunter22');
});
