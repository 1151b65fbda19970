import { secondsToWait } from './failure.ts';
import type { Terms } from './options.ts';

/** What is known of the HTTP attempts of one conversation. */
export interface Attempts {
  /** Milliseconds since the epoch; a wait that ends later is not worth beginning. */
  readonly until: number;
  /** Status of the last attempt, where it failed. */
  lastFailure?: number | undefined;
}

/** Reports failed attempts, and keeps the SDK from waiting for a retry that would come too late. */
export function watchedFetch({ fetch, onProgress }: Terms, attempts: Attempts): typeof globalThis.fetch {
  return async (input, init) => {
    attempts.lastFailure = undefined;
    const response = await fetch(input, init).catch((error: unknown) => {
      if (!init?.signal?.aborted) onProgress({ kind: 'attempt_failed' });
      throw error;
    });
    if (response.ok) return response;
    attempts.lastFailure = response.status;
    onProgress({ kind: 'attempt_failed', status: response.status });
    const wait = secondsToWait(response.headers) ?? 0;
    if (Date.now() + wait * 1000 < attempts.until) return response;
    const headers = new Headers(response.headers);
    headers.set('x-should-retry', 'false');
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
  };
}
