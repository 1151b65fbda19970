/** Longer than the time between two keys of somebody who types, shorter than a look at the screen. */
const pauseMilliseconds = 700;

/** Knows which texts are being typed right now, and tells when that pauses. */
export class TypingClock {
  readonly #paused: (uri: string) => void;
  readonly #lastTyped = new Map<string, number>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(paused: (uri: string) => void) {
    this.#paused = paused;
  }

  /** The first call for a text is its opening: that is no typing. */
  typed(uri: string): void {
    this.#lastTyped.set(uri, this.#lastTyped.has(uri) ? performance.now() : Number.NEGATIVE_INFINITY);
  }

  isTyping(uri: string): boolean {
    return this.#restOf(uri) > 0;
  }

  wakeAtPause(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => this.#paused(uri), Math.max(0, this.#restOf(uri)) + 1),
    );
  }

  forget(uri: string): void {
    this.#lastTyped.delete(uri);
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #restOf(uri: string): number {
    return (this.#lastTyped.get(uri) ?? Number.NEGATIVE_INFINITY) + pauseMilliseconds - performance.now();
  }
}
