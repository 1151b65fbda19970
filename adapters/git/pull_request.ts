import type { Answer, Diagnostic } from '../../core/host/boundary.ts';
import { masked } from '../rest/index.ts';

/** Who shows a repository to people, and asks them before a branch becomes a part of it. */
export type Forge = 'github' | 'gitlab';

/** What is asked of them. */
export interface PullRequest {
  branch: string;
  base: string;
  title: string;
  text: string;
}

const tokens: Readonly<Record<Forge, string>> = { github: 'GITHUB_TOKEN', gitlab: 'GITLAB_TOKEN' };

/** A repository by its address: `https://github.com/team/policies.git`, `git@gitlab.com:team/policies.git`. */
export function hostedAt(url: string): { host: string; path: string } | undefined {
  const [, host, path] =
    /^(?:[a-z]+:\/\/(?:[^/@]*@)?|[\w.-]+@)([^/:]+(?::\d+)?)[/:](.+?)(?:\.git)?\/?$/.exec(url) ?? [];
  return host !== undefined && path !== undefined ? { host, path } : undefined;
}

/** The forge of an address, where its name says so. */
export function forgeOf(url: string): Forge | undefined {
  const host = hostedAt(url)?.host ?? '';
  return /(^|\.)github\./.test(host) ? 'github' : /(^|\.)gitlab\./.test(host) ? 'gitlab' : undefined;
}

/** Opens a request for a branch, or brings the one that is open up to date; gives its address. */
export async function requestPull(forge: Forge, url: string, request: PullRequest): Promise<Answer<string>> {
  const at = hostedAt(url);
  const token = process.env[tokens[forge]];
  if (!at || !token) return { ok: false, diagnostics: [noToken(forge, request.branch)] };
  try {
    return { ok: true, value: await (forge === 'github' ? onGitHub : onGitLab)(at, token, request) };
  } catch (error) {
    return { ok: false, diagnostics: [failed(forge, error, request.branch)] };
  }
}

type Open = (at: { host: string; path: string }, token: string, request: PullRequest) => Promise<string>;

const onGitHub: Open = async ({ host, path }, token, { branch, base, title, text }) => {
  const { Octokit } = await import('@octokit/rest');
  const own = host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`;
  const { pulls } = new Octokit({ auth: token, baseUrl: process.env.GITHUB_API_URL ?? own, log: silent });
  const [owner = '', repo = ''] = path.split('/');
  const { data: open } = await pulls.list({ owner, repo, head: `${owner}:${branch}`, state: 'open' });
  const [there] = open;
  if (there) {
    const { data } = await pulls.update({ owner, repo, pull_number: there.number, title, body: text });
    return data.html_url;
  }
  const { data } = await pulls.create({ owner, repo, head: branch, base, title, body: text });
  return data.html_url;
};

const onGitLab: Open = async ({ host, path }, token, { branch, base, title, text }) => {
  const { Gitlab } = await import('@gitbeaker/rest');
  const { MergeRequests } = new Gitlab({ token, host: process.env.CI_SERVER_URL ?? `https://${host}` });
  const open = await MergeRequests.all({ projectId: path, sourceBranch: branch, state: 'opened' });
  const [there] = open;
  if (there) {
    const { web_url } = await MergeRequests.edit(path, there.iid, { title, description: text });
    return String(web_url);
  }
  const { web_url } = await MergeRequests.create(path, branch, base, title, {
    description: text,
    removeSourceBranch: true,
  });
  return String(web_url);
};

const nothing = (): void => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

const noToken = (forge: Forge, branch: string): Diagnostic => ({
  code: 'request_without_token',
  severity: 'warning',
  message: `\`${branch}\` is pushed, and no request is opened for it: there is no token`,
  help: `put a token that may open one into \`${tokens[forge]}\`, open it by hand, or say \`--no-request\``,
});

function failed(forge: Forge, error: unknown, branch: string): Diagnostic {
  const said = masked(error instanceof Error ? error.message : String(error))
    .replace(/\s+/g, ' ')
    .slice(0, 200);
  return {
    code: 'request_failed',
    severity: 'error',
    message: `\`${branch}\` is pushed, and no request could be opened for it: ${said}`,
    help: `check that the token in \`${tokens[forge]}\` may open one, and run it again: it goes on from there`,
  };
}
