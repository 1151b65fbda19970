import { z } from 'zod';
import type { Refusal } from '../../engine/guardrail/patience.ts';
import { masked } from '../rest/index.ts';

/** What Octokit throws; without `response` nothing came back. */
const Thrown = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()) }).optional(),
});

/** Why GitHub did not do what it was asked. Its limits come as 403 or 429, with the time to wait in one of two headers. */
export function refusalOf(error: unknown): Refusal {
  const read = Thrown.safeParse(error);
  const said = masked(error instanceof Error ? error.message : String(error)).slice(0, 300);
  if (!read.success || !read.data.response) return { isLimit: false, said };
  const { status, response } = read.data;
  const header = (name: string) => {
    const value = response.headers[name];
    return value === undefined ? undefined : Number(value);
  };
  const isSpent = header('x-ratelimit-remaining') === 0;
  const retryAfter = header('retry-after');
  const isLimit = status === 429 || (status === 403 && (isSpent || retryAfter !== undefined));
  const reset = header('x-ratelimit-reset');
  const wait = retryAfter ?? (isSpent && reset !== undefined ? Math.max(0, reset - Date.now() / 1000) : undefined);
  return { status, isLimit, said, ...(wait !== undefined && Number.isFinite(wait) && { wait }) };
}
