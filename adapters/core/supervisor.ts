/** What is used here of a worker: a thread of Node, or a web worker that is made to look like one. */
export interface SupervisedWorker {
  on(event: 'message' | 'error' | 'exit', listener: (said: unknown) => void): this;
  off(event: 'message' | 'error' | 'exit', listener: (said: unknown) => void): this;
  ref(): void;
  unref(): void;
  postMessage(message: unknown): void;
  terminate(): unknown;
}

/** Why a call has no answer. */
export type Ending = 'timeout' | 'memory' | 'failed' | 'cancelled' | 'closed' | 'not_started';

export type Outcome = { answer: unknown } | { ending: Ending; reason?: string };

/**
 * What a worker says: first that it is ready, then for each request any number of steps and one answer;
 * `retire` when it should be replaced before the next request, `spent` when it cannot go on.
 */
export type FromWorker =
  | { ready: unknown }
  | { step: unknown }
  | { answer: unknown; retire: boolean }
  | { spent: 'memory' | 'failed'; reason: string };

export interface SupervisorOptions {
  spawn: () => SupervisedWorker;
  /** Hears what a worker says when it is ready. */
  onReady?: (ready: unknown) => void;
  /** For a request, or for each step of one. */
  timeoutSeconds: number;
}

const startSeconds = 60;

export interface Status {
  state: 'starting' | 'ready' | 'busy' | 'closed';
  queued: number;
  /** Workers that were ended because of a limit or a failure. */
  ended: number;
}

export interface CallOptions {
  /** A call that still waits is taken out; one that runs is no longer waited for. */
  signal?: AbortSignal | undefined;
  onStep?: (step: unknown) => void;
}

interface Job {
  request: unknown;
  onStep: ((step: unknown) => void) | undefined;
  settle: (outcome: Outcome) => void;
}

/**
 * Runs one request at a time in a worker thread. A worker past its limits is ended, and a fresh one is already
 * warming by then: it is started when a call has used a part of its time.
 */
export class Supervisor {
  readonly #options: SupervisorOptions;
  readonly #queue: Job[] = [];
  #current: Promise<SupervisedWorker> | undefined;
  #spare: Promise<SupervisedWorker> | undefined;
  #isReady = false;
  #running = false;
  #closed = false;
  #ended = 0;

  constructor(options: SupervisorOptions) {
    this.#options = options;
    this.#current = this.#start();
  }

  call(request: unknown, { signal, onStep }: CallOptions = {}): Promise<Outcome> {
    if (this.#closed) return Promise.resolve({ ending: 'closed' });
    if (signal?.aborted) return Promise.resolve({ ending: 'cancelled' });
    return new Promise((resolve) => {
      const cancel = () => {
        const at = this.#queue.indexOf(job);
        if (at >= 0) this.#queue.splice(at, 1);
        resolve({ ending: 'cancelled' });
      };
      const job: Job = {
        request,
        onStep,
        settle: (outcome) => {
          signal?.removeEventListener('abort', cancel);
          resolve(outcome);
        },
      };
      signal?.addEventListener('abort', cancel, { once: true });
      this.#queue.push(job);
      void this.#run();
    });
  }

  status(): Status {
    const state = this.#closed ? 'closed' : this.#running ? 'busy' : this.#isReady ? 'ready' : 'starting';
    return { state, queued: this.#queue.length, ended: this.#ended };
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#queue.splice(0)) job.settle({ ending: 'closed' });
    await Promise.all(
      [this.#current, this.#spare].map(async (worker) => (await worker?.catch(() => undefined))?.terminate()),
    );
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let job = this.#queue.shift(); job; job = this.#queue.shift()) job.settle(await this.#answer(job));
    this.#running = false;
  }

  async #answer(job: Job): Promise<Outcome> {
    let worker: SupervisedWorker;
    try {
      this.#current ??= this.#start();
      worker = await this.#current;
    } catch (error) {
      this.#current = undefined;
      return { ending: 'not_started', reason: messageOf(error) };
    }
    if (this.#closed) return { ending: 'closed' };
    const outcome = await this.#ask(worker, job);
    if ('ending' in outcome) {
      this.#ended++;
      this.#replace(worker);
    }
    return this.#closed ? { ending: 'closed' } : outcome;
  }

  #ask(worker: SupervisedWorker, { request, onStep }: Job): Promise<Outcome> {
    const milliseconds = this.#options.timeoutSeconds * 1000;
    return new Promise((resolve) => {
      const done = (outcome: Outcome) => {
        clearTimeout(warm);
        clearTimeout(limit);
        worker.off('message', hear).off('error', fail).off('exit', fail).unref();
        resolve(outcome);
      };
      const hear = (said: unknown) => {
        const message = said as FromWorker;
        if ('answer' in message) {
          if (message.retire) this.#replace(worker);
          else this.#dismissSpare();
          done({ answer: message.answer });
        } else if ('step' in message) {
          clearTimeout(limit);
          limit = setTimeout(stop, milliseconds);
          onStep?.(message.step);
        } else if ('spent' in message) done({ ending: message.spent, reason: message.reason });
      };
      const fail = (reason: unknown) => done({ ending: 'failed', reason: messageOf(reason) });
      const warm = setTimeout(() => this.#warmSpare(), milliseconds / 4);
      const stop = () => done({ ending: 'timeout' });
      let limit = setTimeout(stop, milliseconds);
      worker.on('message', hear).on('error', fail).on('exit', fail).ref();
      try {
        worker.postMessage(request);
      } catch (error) {
        // What is nested too deeply cannot be sent.
        fail(error);
      }
    });
  }

  #replace(worker: SupervisedWorker): void {
    this.#isReady = false;
    void worker.terminate();
    this.#current = this.#closed ? undefined : (this.#spare ?? this.#start());
    this.#spare = undefined;
  }

  #warmSpare(): void {
    this.#spare ??= this.#start();
  }

  /** The call ended in time after all: a second worker is not worth its memory. */
  #dismissSpare(): void {
    this.#spare?.then(
      (spare) => spare.terminate(),
      () => undefined,
    );
    this.#spare = undefined;
  }

  /** Resolves when the worker is ready. A worker that has nothing to do does not keep the process alive. */
  #start(): Promise<SupervisedWorker> {
    const started = this.#spawnReady();
    // Whoever awaits it hears of a failure; until then it is no unhandled rejection.
    started.catch(() => undefined);
    return started;
  }

  async #spawnReady(): Promise<SupervisedWorker> {
    const worker = this.#options.spawn();
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => end(() => reject(new Error('it did not start in time'))), startSeconds * 1000);
      const end = (settle: () => void) => {
        clearTimeout(timer);
        worker.off('message', hear).off('error', fail).off('exit', fail);
        settle();
      };
      const hear = (said: unknown) => {
        const message = said as FromWorker;
        if ('ready' in message) {
          this.#options.onReady?.(message.ready);
          end(resolve);
        } else if ('spent' in message) end(() => reject(new Error(message.reason)));
      };
      const fail = (reason: unknown) => end(() => reject(new Error(messageOf(reason))));
      worker.on('message', hear).on('error', fail).on('exit', fail);
    }).catch((error: unknown) => {
      void worker.terminate();
      throw error;
    });
    this.#isReady = true;
    worker.unref();
    return worker;
  }
}

function messageOf(reason: unknown): string {
  if (reason instanceof Error) return reason.message;
  return typeof reason === 'number' ? `it ended with code ${reason}` : String(reason);
}
