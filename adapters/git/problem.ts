import type { Diagnostic } from '../../core/host/boundary.ts';
import { masked } from '../rest/index.ts';

/** What git's words mean to the user; the first that fits counts. */
const known: readonly [words: RegExp, code: string, message: (where: string) => string, help: string][] = [
  [/spawn git ENOENT/, 'git_not_installed', () => 'git is not installed here', 'install git, or put it on the path'],
  [
    /No space left|disk quota|ENOSPC|mkdtemp/i,
    'git_disk_full',
    (where) => `there is no room to work on a copy of ${where}`,
    'make room where temporary files are kept; nothing was published',
  ],
  [
    /tell me who you are|empty ident|unable to auto-detect email/i,
    'git_identity',
    () => 'git does not know who commits',
    'run `git config --global user.name` and `user.email`, or set `GIT_AUTHOR_NAME`, `GIT_AUTHOR_EMAIL` and the same for `GIT_COMMITTER`',
  ],
  [
    /authentication failed|could not read (username|password)|permission denied|access denied|\b40[13]\b|authorization failed|invalid credentials/i,
    'git_refused',
    (where) => `${where} refuses the credentials, or got none`,
    'set up a credential helper or an SSH key for it, so that `git push` works there',
  ],
  [
    /remote branch .* not found|couldn't find remote ref|not our ref|unadvertised object/i,
    'git_ref_missing',
    (where) => `${where} does not have that branch, tag or commit`,
    'check its name with `git ls-remote`',
  ],
  [
    /not found|does not exist|not appear to be a git repository|no such (file|directory)|repository not exported|\b404\b/i,
    'git_repository_missing',
    (where) => `there is no repository at ${where}`,
    'check the address, and that you may read it',
  ],
  [
    /rejected|protected branch|pre-receive|hook declined/i,
    'git_rejected',
    (where) => `${where} does not take the branch`,
    'ask whoever looks after it which branches you may push',
  ],
  [
    /could not resolve|connection (refused|timed out|reset)|unable to (connect|access)|early eof|hung up|timeout|network is unreachable|broken pipe/i,
    'git_unreachable',
    (where) => `${where} cannot be reached, or stopped answering`,
    'check the address and the network, and run it again; nothing was half published',
  ],
];

/** What went wrong with a repository, without anything secret. */
export function problemOf(error: unknown, url: string): Diagnostic {
  const text = error instanceof Error ? error.message : String(error);
  const where = `\`${shownUrl(url)}\``;
  const found = known.find(([words]) => words.test(text));
  if (found) {
    const [, code, message, help] = found;
    return { code, severity: 'error', message: message(where), help };
  }
  const last = masked(text).trim().split('\n').at(-1) ?? '';
  return {
    code: 'git_failed',
    severity: 'error',
    message: `git failed on ${where}: ${last}`,
    help: 'try the same by hand with git',
  };
}

/** An address without the name and the password in it. */
export const shownUrl = (url: string): string => url.replace(/^([a-z+]+:\/\/)[^/@]*@/, '$1');

/** An address that git would take for something else than a place. */
export function isStrange(url: string): boolean {
  return (
    url.startsWith('-') ||
    /^[a-z]+::/i.test(url) ||
    !/^(https?:\/\/|ssh:\/\/|git:\/\/|file:\/\/|[\w.-]+@[\w.-]+:|\.{0,2}\/|[A-Za-z]:[\\/])/.test(url)
  );
}

export const strange = (url: string): Diagnostic => ({
  code: 'git_address',
  severity: 'error',
  message: `\`${shownUrl(url)}\` is no address of a git repository`,
  help: 'write `https://host/team/policies.git`, `git@host:team/policies.git`, or a path that begins with `/` or `./`',
});
