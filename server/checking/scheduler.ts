export interface Scheduler {
  /** Something changed: a run that is under way is given up, and one begins when nothing changes for a moment. */
  request(): void;
  dispose(): void;
}

/** Runs one thing at a time, always on the newest state. A run ends itself when its signal says that it is stale. */
export function createScheduler(delay: number, run: (signal: AbortSignal) => Promise<void>): Scheduler {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current = new AbortController();
  let running: Promise<void> = Promise.resolve();

  const start = () => {
    timer = undefined;
    const { signal } = current;
    running = running.then(() => (signal.aborted ? undefined : run(signal)));
  };

  const stop = () => {
    clearTimeout(timer);
    current.abort();
    current = new AbortController();
  };

  return {
    request() {
      stop();
      timer = setTimeout(start, delay);
    },
    dispose: stop,
  };
}
