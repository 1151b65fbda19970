import { Refusal } from '../connection/rpc.ts';
import type { Connection } from '../protocol.ts';
import type { Notice, Running, Session } from '../state/session.ts';
import type { Store } from '../state/store.ts';

/** What everything the page does works with. */
export interface Work {
  store: Store;
  connection: Connection;
  /** Done when the server has said what there is. */
  started: Promise<void>;
}

let last = 0;

/** A name for a request, by which its progress and its cancellation go. */
export function newRequest(): string {
  last += 1;
  return `${last}`;
}

/** Tells what went wrong, as a sentence. */
export function problemOf(error: unknown): Notice {
  if (error instanceof Refusal) return { kind: 'problem', message: error.message, help: error.help };
  return {
    kind: 'problem',
    message: 'the page could not do that',
    help: 'Reload the page; what you wrote is kept.',
  };
}

type Job = keyof Session['running'];

/** Runs a job that takes a while: the screen says so, and what goes wrong becomes a notice. Nothing if it was stopped. */
export async function during<T>(
  { store }: Work,
  job: Job,
  message: string,
  run: (request: string) => Promise<T>,
): Promise<T | undefined> {
  const request = newRequest();
  const isCurrent = () => store.session.running[job]?.request === request;
  store.set({ running: { ...store.session.running, [job]: { request, message } }, notice: undefined });
  try {
    const result = await run(request);
    return isCurrent() ? result : undefined;
  } catch (error) {
    if (isCurrent()) store.set({ notice: problemOf(error) });
    return undefined;
  } finally {
    if (isCurrent()) store.set({ running: without(store.session.running, job) });
  }
}

/** Gives up a job; its answer counts no more. */
export function stop({ store, connection }: Work, job: Job): void {
  const running = store.session.running[job];
  if (!running) return;
  connection.cancel(running.request);
  store.set({ running: without(store.session.running, job) });
}

/** Shows what the server says of running jobs. */
export function showProgress({ store, connection }: Work): void {
  connection.onProgress((request, message) => {
    const { running } = store.session;
    const entries = Object.entries(running) as [Job, Running][];
    const job = entries.find(([, { request: id }]) => id === request)?.[0];
    if (job) store.set({ running: { ...running, [job]: { request, message } } });
  });
}

function without(running: Session['running'], job: Job): Session['running'] {
  const { [job]: _, ...rest } = running;
  return rest;
}
