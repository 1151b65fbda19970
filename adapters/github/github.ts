import { Octokit } from '@octokit/rest';
import { answering, askPatiently, type Patience } from '../../engine/guardrail/patience.ts';
import {
  type Earlier,
  type Forge,
  isSameBody,
  keyIn,
  type LineComment,
  linesOfPatch,
  marked,
  type Posted,
  type Review,
  reconcile,
} from '../../engine/guardrail/posting.ts';
import { refusalOf } from './refusal.ts';
import { openThreads, resolveThread } from './threads.ts';

export interface GitHubOptions extends Patience {
  token: string;
  /** Of the API: `https://api.github.com`. */
  url: string;
  /** `owner/name`. */
  repository: string;
  /** Of the pull request. */
  number: number;
}

interface ReviewComment extends Earlier {
  number: number;
  /** Undefined where it is not told. */
  thread: string | undefined;
}

/** Who wrote a comment. */
type Author = { login: string; type: string } | null;

/** Characters that a comment has room for. */
const longest = 65_536;

/** Milliseconds. */
const longestAnswer = 30_000;

const fetchInTime: typeof fetch = (url, options) =>
  fetch(url, { ...options, signal: AbortSignal.timeout(longestAnswer) });

/** Reviews of a pull request at GitHub. */
export function connectGitHub(options: GitHubOptions): Forge {
  const hub = new GitHub(options);
  return {
    name: 'github',
    longest,
    suggestion: () => 'suggestion',
    shownLines: () => answering(() => hub.shownLines()),
    post: (review) => answering(() => hub.post(review)),
  };
}

class GitHub {
  readonly #octokit: Octokit;
  readonly #options: GitHubOptions;
  readonly #at: { owner: string; repo: string };
  readonly #number: number;

  constructor(options: GitHubOptions) {
    const [owner = '', repo = ''] = options.repository.split('/');
    const nothing = () => undefined;
    const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
    this.#octokit = new Octokit({ auth: options.token, baseUrl: options.url, log, request: { fetch: fetchInTime } });
    // Octokit takes an answer that is cut off for an empty one.
    this.#octokit.hook.after('request', ({ data, headers }) => {
      if (typeof data === 'string' && /json/.test(headers['content-type'] ?? ''))
        throw new Error('its answer is cut off');
    });
    this.#options = options;
    this.#at = { owner, repo };
    this.#number = options.number;
  }

  async shownLines(): Promise<Map<string, Set<number>>> {
    const { paginate, pulls } = this.#octokit;
    const pages = { ...this.#at, pull_number: this.#number, per_page: 100 };
    const files = await this.#read(() => paginate(pulls.listFiles, pages));
    return new Map(files.map(({ filename, patch }) => [filename, linesOfPatch(patch ?? '')]));
  }

  async post(review: Review): Promise<Posted> {
    const isOurs = await this.#recogniser();
    const summary = await this.#postSummary(review, isOurs);
    const { create, update, resolve } = reconcile(await this.#earlier(isOurs), review);
    const { pulls } = this.#octokit;
    for (const { earlier, body } of update)
      await this.#write(() => pulls.updateReviewComment({ ...this.#at, comment_id: earlier.number, body }));
    for (const earlier of resolve) await this.#settle(earlier);
    if (create.length > 0) await this.#comment(create);
    return {
      ...summary,
      created: summary.created + create.length,
      updated: summary.updated + update.length,
      resolved: resolve.length,
    };
  }

  /** Only comments of our own are changed: anybody may write what ours are found again by. */
  async #recogniser(): Promise<(author: Author) => boolean> {
    const login = await this.#read(async () => {
      try {
        return (await this.#octokit.users.getAuthenticated()).data.login;
      } catch (error) {
        const { status, isLimit } = refusalOf(error);
        // The token of a workflow or an app is no user.
        if (status === 403 && !isLimit) return undefined;
        throw error;
      }
    });
    return (author) => (login === undefined ? author?.type === 'Bot' : author?.login === login);
  }

  async #postSummary({ key, summary: body }: Review, isOurs: (author: Author) => boolean): Promise<Posted> {
    const { paginate, issues } = this.#octokit;
    const issue = { ...this.#at, issue_number: this.#number };
    const comments = await this.#read(() => paginate(issues.listComments, { ...issue, per_page: 100 }));
    const before = comments.find((one) => keyIn(one.body ?? '') === key && isOurs(one.user));
    if (!before) {
      const { data } = await this.#write(() => issues.createComment({ ...issue, body }));
      return { url: data.html_url, created: 1, updated: 0, resolved: 0 };
    }
    const isSame = isSameBody(before.body ?? '', body);
    if (!isSame) await this.#write(() => issues.updateComment({ ...this.#at, comment_id: before.id, body }));
    return { url: before.html_url, created: 0, updated: isSame ? 0 : 1, resolved: 0 };
  }

  async #earlier(isOurs: (author: Author) => boolean): Promise<ReviewComment[]> {
    const { paginate, pulls } = this.#octokit;
    const pages = { ...this.#at, pull_number: this.#number, per_page: 100 };
    const comments = await this.#read(() => paginate(pulls.listReviewComments, pages));
    const ours = comments.filter(({ user, body }) => isOurs(user) && keyIn(body) !== undefined);
    if (ours.length === 0) return [];
    const threads = await this.#read(() => openThreads(this.#octokit, { ...this.#at, number: this.#number }));
    return ours.map(({ id, body, line }) => {
      const thread = threads?.get(id);
      const isSettled = threads !== undefined && thread === undefined;
      const isPast = isSettled || (line ?? null) === null;
      return { id: String(id), number: id, key: keyIn(body) ?? '', body, isPast, thread };
    });
  }

  /** Where the thread cannot be settled, its comment says that it is. */
  async #settle({ key, number, thread, body: before }: ReviewComment): Promise<void> {
    if (thread !== undefined && (await this.#write(() => resolveThread(this.#octokit, thread)))) return;
    const body = marked(key, 'Settled: this is no longer found.');
    if (isSameBody(before, body)) return;
    await this.#write(() => this.#octokit.pulls.updateReviewComment({ ...this.#at, comment_id: number, body }));
  }

  /** All in one review, so that nobody is told of each. */
  async #comment(wanted: readonly LineComment[]): Promise<void> {
    const comments = wanted.map(({ file, start, end, body }) => ({
      path: file,
      body,
      line: end,
      side: 'RIGHT',
      ...(start < end && { start_line: start, start_side: 'RIGHT' }),
    }));
    const pull = { ...this.#at, pull_number: this.#number };
    await this.#write(() => this.#octokit.pulls.createReview({ ...pull, event: 'COMMENT', comments }));
  }

  #read<T>(call: () => Promise<T>): Promise<T> {
    return askPatiently('github', call, refusalOf, { ...this.#options, isReading: true });
  }

  #write<T>(call: () => Promise<T>): Promise<T> {
    return askPatiently('github', call, refusalOf, { ...this.#options, isReading: false });
  }
}
