import type { SupervisedWorker } from '../../adapters/core/supervisor.ts';
import type { Setup } from './worker.ts';

type Event = 'message' | 'error' | 'exit';
type Listener = (said: unknown) => void;

// The server's types are those of Node.
declare const Worker: new (address: string) => WebWorker;
interface WebWorker {
  onmessage: (event: { data: unknown }) => void;
  onerror: (event: { message?: string }) => void;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** A web worker that talks as a thread of Node does. */
export class WebThread implements SupervisedWorker {
  readonly #worker: WebWorker;
  readonly #listeners: Record<Event, Set<Listener>> = { message: new Set(), error: new Set(), exit: new Set() };

  constructor(script: string, setup: Setup) {
    this.#worker = new Worker(addressHere(script));
    this.#worker.onmessage = ({ data }) => this.#tell('message', data);
    this.#worker.onerror = ({ message }) => this.#tell('error', new Error(message ?? 'the worker could not be loaded'));
    this.#worker.postMessage(setup);
  }

  on(event: Event, listener: Listener): this {
    this.#listeners[event].add(listener);
    return this;
  }

  off(event: Event, listener: Listener): this {
    this.#listeners[event].delete(listener);
    return this;
  }

  /** A page does not wait for its workers to end. */
  ref(): void {}
  unref(): void {}

  postMessage(message: unknown): void {
    this.#worker.postMessage(message);
  }

  terminate(): void {
    this.#worker.terminate();
  }

  #tell(event: Event, said: unknown): void {
    for (const listener of [...this.#listeners[event]]) listener(said);
  }
}

/** A worker must come from where its creator does, and an editor may serve its extensions from elsewhere. */
function addressHere(script: string): string {
  const text = `importScripts(${JSON.stringify(script)})`;
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}
