import type { Octokit } from '@octokit/rest';
import { z } from 'zod';

const Threads = z.object({
  repository: z.object({
    pullRequest: z.object({
      reviewThreads: z.object({
        nodes: z.array(
          z.object({
            id: z.string(),
            isResolved: z.boolean(),
            comments: z.object({ nodes: z.array(z.object({ databaseId: z.number() })) }),
          }),
        ),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    }),
  }),
});

const list = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { id isResolved comments(first: 1) { nodes { databaseId } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const resolve = `mutation ($thread: ID!) { resolveReviewThread(input: { threadId: $thread }) { thread { id } } }`;

/** Where a pull request is. */
export interface Pull {
  owner: string;
  repo: string;
  number: number;
}

/**
 * The threads of a pull request that are open, by the number of their first comment. Only GraphQL knows them; undefined: it does not tell
 * this token.
 */
export async function openThreads(octokit: Octokit, pull: Pull): Promise<Map<number, string> | undefined> {
  const open = new Map<number, string>();
  let after: string | null = null;
  do {
    const answer: unknown = await told(octokit.graphql(list, { ...pull, after }));
    if (answer === undefined) return undefined;
    const { nodes, pageInfo } = Threads.parse(answer).repository.pullRequest.reviewThreads;
    for (const { id, isResolved, comments } of nodes)
      for (const { databaseId } of comments.nodes) if (!isResolved) open.set(databaseId, id);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return open;
}

/** Settles a thread; false: this token may not. */
export async function resolveThread(octokit: Octokit, thread: string): Promise<boolean> {
  return (await told(octokit.graphql(resolve, { thread }))) !== undefined;
}

/** GraphQL refuses in an answer of its own; the token of a workflow may not do all that REST lets it. */
async function told(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'GraphqlResponseError') return undefined;
    throw error;
  }
}
