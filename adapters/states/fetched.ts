import type { Diagnostic } from '../../core/host/boundary.ts';
import { type Asked, type Failure, type Patience, pause, problemsOf } from '../rest/index.ts';
import type { Opened } from './source.ts';

export interface Wanted {
  url: string;
  headers: Record<string, string>;
  asked: Asked;
  patience: Patience;
  signal: AbortSignal;
}

const busy = new Set([408, 425, 429, 500, 502, 503, 504]);
const kinds: Readonly<Record<number, Failure['kind']>> = { 401: 'credentials', 403: 'denied', 429: 'throttled' };

/** Opens what stands at an address, however large; none where the server says that there is nothing. Bounded patience with a busy one. */
export async function openAddress(wanted: Wanted): Promise<Opened> {
  const { asked, patience, signal } = wanted;
  for (let attempt = 1; ; attempt++) {
    const tried = await attemptOf(wanted);
    if (!('failure' in tried)) return tried;
    const wait = tried.wait ?? patience.milliseconds * 2 ** (attempt - 1);
    const isOver = !tried.again || attempt >= patience.attempts || wait > patience.longest;
    if (isOver || !(await pause(wait, signal))) return { ok: false, diagnostics: problemsOf(asked, tried.failure) };
  }
}

type Tried = Opened | { failure: Failure; again: boolean; wait?: number };

async function attemptOf({ url, headers, patience, signal }: Wanted): Promise<Tried> {
  try {
    // For the answer to begin: how long a large one takes is nobody's fault.
    const timer = new AbortController();
    const timeout = setTimeout(() => timer.abort(new Error('nothing is answered')), patience.timeout);
    const response = await fetch(url, { headers, signal: AbortSignal.any([signal, timer.signal]) }).finally(() =>
      clearTimeout(timeout),
    );
    if (response.status === 404 || response.status === 204) {
      await response.body?.cancel();
      return { ok: true };
    }
    if (response.ok && response.body) return { ok: true, bytes: response.body };
    await response.body?.cancel();
    const { status } = response;
    const wait = Number(response.headers.get('retry-after') ?? Number.NaN) * 1000;
    return {
      failure: {
        kind: kinds[status] ?? (busy.has(status) ? 'unreachable' : 'refused'),
        status,
        said: `it answers ${status}`,
      },
      again: busy.has(status),
      ...(Number.isFinite(wait) && { wait }),
    };
  } catch (error) {
    if (signal.aborted) return { failure: { kind: 'cancelled', said: '' }, again: false };
    return { failure: { kind: 'unreachable', said: saidBy(error) }, again: true };
  }
}

/** What it means that the bytes end before they should. */
export function brokenOff(asked: Asked, error: unknown): Diagnostic[] {
  return problemsOf(asked, { kind: 'broken', said: saidBy(error) });
}

function saidBy(error: unknown): string {
  const causes: string[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) causes.push(cause.message);
  return causes.join(': ') || 'nothing more is said';
}
