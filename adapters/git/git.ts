import { type SimpleGit, simpleGit } from 'simple-git';

/** Ends a git that says nothing for so long. */
const silentMilliseconds = 120_000;

/** The variables of the user's own environment that tell git how to ask for credentials, and the like, stay in force. */
const asTheUserHasIt = {
  allowUnsafeAskPass: true,
  allowUnsafeSshCommand: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeEditor: true,
  allowUnsafeExec: true,
  allowUnsafeGitProxy: true,
  allowUnsafePager: true,
  allowUnsafeTemplateDir: true,
  allowUnsafeDiffExternal: true,
};

/** Of git's own variables, those that say who commits and how to reach a server; not those of a hook that Decree may run in. */
const ofTheUser = /^GIT_(ASKPASS|SSH|SSH_COMMAND|SSL_\w+|HTTP_\w+|PROXY_\w+|CONFIG\w*|AUTHOR_\w+|COMMITTER_\w+)$/;

/** The real git, in a folder. It never asks on the terminal. */
export function gitIn(folder: string): SimpleGit {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || ofTheUser.test(name));
  const environment = { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  return simpleGit({
    baseDir: folder,
    timeout: { block: silentMilliseconds },
    allowEnvironment: Object.keys(environment),
    unsafe: asTheUserHasIt,
  }).env(environment);
}
