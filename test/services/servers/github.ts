import { type Answer, type Asked, type Loopback, loopback } from '../../../adapters/rest/testing/loopback.ts';

interface User {
  login: string;
  type: 'User' | 'Bot';
}

interface Comment {
  id: number;
  body: string;
  user: User;
  html_url: string;
  path?: string;
  line?: number | null;
  start_line?: number;
}

/** What a pull request has; the server changes it as GitHub would. */
export interface GitHubState {
  /** Who has the token; undefined: a workflow, which is no user. */
  user: User | undefined;
  /** The file names of the change with their part of the difference. */
  files: { filename: string; patch?: string }[];
  comments: Comment[];
  reviewComments: Comment[];
  /** Numbers of review comments whose thread is settled. */
  resolved: number[];
  /** Whether the token may use GraphQL. */
  graphql: boolean;
}

export const token = 'ghs_of_the_loopback';
const bot: User = { login: 'github-actions[bot]', type: 'Bot' };
const perPage = 2;

/** The part of GitHub's API that reviews need, for the pull request 7 of `acme/shop`, in pages of two. */
export async function startGitHub(): Promise<Loopback & { state: GitHubState }> {
  const state: GitHubState = { user: bot, files: [], comments: [], reviewComments: [], resolved: [], graphql: true };
  const server = await loopback((asked) => answer(state, asked));
  return Object.assign(server, { state });
}

function answer(state: GitHubState, asked: Asked): Answer {
  const { method, url, headers, body } = asked;
  if (headers.authorization !== `token ${token}`) return { status: 401, body: { message: 'Bad credentials' } };
  const sent = (body ?? {}) as { body: string; comments: Comment[]; query: string; variables: { thread: string } };
  const add = (comments: Comment[], more: Partial<Comment>) => {
    const id = 100 + state.comments.length + state.reviewComments.length;
    const comment = { body: '', user: state.user ?? bot, html_url: `https://github.example/c/${id}`, ...more, id };
    comments.push(comment);
    return comment;
  };
  const edit = (comments: Comment[], id: string | undefined): Answer => {
    const found = comments.find((comment) => comment.id === Number(id));
    if (found) found.body = sent.body;
    return found ? { body: found } : notFound;
  };

  const [, route = ''] = /^\/repos\/acme\/shop\/(.*)$/.exec(url.pathname) ?? [undefined, url.pathname.slice(1)];
  switch (`${method} ${route.replace(/comments\/\d+$/, 'comments/ID')}`) {
    case 'GET user':
      return state.user?.type === 'User'
        ? { body: state.user }
        : { status: 403, body: { message: 'Resource not accessible by integration' } };
    case 'GET issues/7/comments':
      return page(state.comments, asked);
    case 'POST issues/7/comments':
      return { status: 201, body: add(state.comments, { body: sent.body }) };
    case 'PATCH issues/comments/ID':
      return edit(state.comments, route.split('/').at(-1));
    case 'GET pulls/7/files':
      return page(state.files, asked);
    case 'GET pulls/7/comments':
      return page(state.reviewComments, asked);
    case 'PATCH pulls/comments/ID':
      return edit(state.reviewComments, route.split('/').at(-1));
    case 'POST pulls/7/reviews':
      if (!sent.comments.every((one) => isShown(state, one)))
        return { status: 422, body: { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] } };
      for (const { path = '', line = null, body, start_line } of sent.comments)
        add(state.reviewComments, { path, line, body, ...(start_line !== undefined && { start_line }) });
      return { body: { id: 1 } };
    case 'POST graphql':
      return { body: state.graphql ? { data: graphql(state, sent) } : refusal };
    default:
      return notFound;
  }
}

const refusal = { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] };
const notFound: Answer = { status: 404, body: { message: 'Not Found' } };

/** Real hunks only: a line outside of them is refused. */
function isShown({ files }: GitHubState, { path, line }: Comment): boolean {
  const patch = files.find(({ filename }) => filename === path)?.patch ?? '';
  return [...patch.matchAll(/@@ -\S+ \+(\d+),(\d+) @@/g)].some(
    ([, start, length]) => Number(line) >= Number(start) && Number(line) < Number(start) + Number(length),
  );
}

function page(all: readonly object[], { url, headers }: Asked): Answer {
  const at = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(at + 1));
  const rest = all.length > at * perPage;
  const link = `<${next.href.replace(url.host, headers.host ?? '')}>; rel="next"`;
  return { body: all.slice((at - 1) * perPage, at * perPage), ...(rest && { headers: { link } }) };
}

function graphql(state: GitHubState, { query, variables }: { query: string; variables: { thread: string } }) {
  if (query.startsWith('mutation')) {
    state.resolved.push(Number(variables.thread.replace('thread-', '')));
    return { resolveReviewThread: { thread: { id: variables.thread } } };
  }
  const nodes = state.reviewComments.map(({ id }) => ({
    id: `thread-${id}`,
    isResolved: state.resolved.includes(id),
    comments: { nodes: [{ databaseId: id }] },
  }));
  const pageInfo = { hasNextPage: false, endCursor: null };
  return { repository: { pullRequest: { reviewThreads: { nodes, pageInfo } } } };
}
