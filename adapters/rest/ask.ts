import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { masked } from './mask.ts';

/** What a server answered. */
export interface Reply {
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** Sends a request once. `renew` asks for a fresh token, since the server refused the one it got. Rejects where no answer came. */
export type Send = (attempt: { renew: boolean; signal: AbortSignal }) => Promise<Reply>;

export type Answered = { ok: true; value: unknown; headers: Reply['headers'] } | { ok: false; failure: Failure };

/** Why there is no answer to go on with. */
export interface Failure {
  kind: 'credentials' | 'denied' | 'throttled' | 'refused' | 'broken' | 'unreachable' | 'cancelled';
  status?: number;
  /** What the server, or what speaks to it, says of it; secrets are masked. */
  said: string;
  /** The body of the answer, where it is JSON. It is not masked. */
  body?: unknown;
}

/** Credentials cannot be had: asking again is of no use. */
export class NoCredentials extends Error {}

export interface Patience {
  attempts: number;
  /** Of the first wait; each is twice the one before. */
  milliseconds: number;
  /** A server that asks for more is not waited for. */
  longest: number;
  /** For one answer. */
  timeout: number;
}

export const patience: Patience = { attempts: 6, milliseconds: 500, longest: 60_000, timeout: 60_000 };

/** Asks until there is an answer in JSON: what is too much, busy, cut off or not there for a moment is asked for again, with bounds. */
export async function ask(send: Send, signal: AbortSignal, bounds: Patience = patience): Promise<Answered> {
  let renew = false;
  for (let attempt = 1; ; attempt++) {
    const tried = await once(send, renew, signal, bounds.timeout);
    if (tried.ok) return tried;
    const { failure, again } = tried;
    if (failure.kind === 'cancelled') return { ok: false, failure };
    if (failure.status === 401 && !renew) {
      renew = true;
      continue;
    }
    const wait = tried.wait ?? bounds.milliseconds * 2 ** (attempt - 1);
    if (!again || attempt >= bounds.attempts || wait > bounds.longest) return { ok: false, failure };
    if (!(await pause(wait, signal))) return { ok: false, failure: cancelled.failure };
  }
}

/** Waits; false where it was cancelled. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
  return !signal.aborted;
}

type Tried = (Answered & { ok: true }) | { ok: false; failure: Failure; again: boolean; wait?: number | undefined };

const cancelled = { ok: false, failure: { kind: 'cancelled', said: 'it was cancelled' }, again: false } as const;

async function once(send: Send, renew: boolean, signal: AbortSignal, timeout: number): Promise<Tried> {
  if (signal.aborted) return cancelled;
  try {
    const reply = await send({ renew, signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]) });
    const text = await reply.text();
    return reply.status >= 200 && reply.status < 300 ? parsed(text, reply) : refused(text, reply);
  } catch (error) {
    if (signal.aborted) return cancelled;
    const kind = error instanceof NoCredentials ? 'credentials' : 'unreachable';
    return { ok: false, failure: { kind, said: saidBy(error) }, again: kind === 'unreachable' };
  }
}

function parsed(text: string, { status, headers }: Reply): Tried {
  try {
    return { ok: true, value: JSON.parse(text), headers };
  } catch {
    return { ok: false, failure: { kind: 'broken', status, said: 'the answer is cut off, or no JSON' }, again: true };
  }
}

const kinds: Record<number, Failure['kind']> = { 401: 'credentials', 403: 'denied', 429: 'throttled' };
const busy = new Set([408, 425, 429, 500, 502, 503, 504]);

function refused(text: string, { status, headers }: Reply): Tried {
  const kind = kinds[status] ?? (busy.has(status) ? 'unreachable' : 'refused');
  const body = jsonIn(text);
  const failure: Failure = { kind, status, said: shortened(messageIn(body) ?? text), body };
  return { ok: false, failure, again: busy.has(status), wait: retryAfter(headers) };
}

/** Milliseconds that a server asks to wait. */
function retryAfter(headers: Reply['headers']): number | undefined {
  const asked = headers.get('retry-after');
  if (!asked) return undefined;
  const milliseconds = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const Refusal = z.union([
  z.object({ error: z.object({ details: z.tuple([z.object({ message: z.string() })], z.unknown()) }) }),
  z.object({ error: z.object({ message: z.string() }) }),
  z.object({ message: z.string() }),
]);

/** The message of an error, where it stands in the answers of the clouds. */
function messageIn(body: unknown): string | undefined {
  const { data } = Refusal.safeParse(body);
  if (!data) return undefined;
  if ('message' in data) return data.message;
  return 'details' in data.error ? data.error.details[0].message : data.error.message;
}

function saidBy(error: unknown): string {
  const causes: string[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) causes.push(cause.message);
  return shortened(causes.join(': '));
}

function shortened(text: string): string {
  const line = masked(text).replace(/\s+/g, ' ').trim().slice(0, 300);
  return line || 'nothing more is said';
}
