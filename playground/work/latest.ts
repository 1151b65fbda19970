/** Asks a question again and again as it changes: one at a time, and only the answer to the latest counts. */
export class Latest<Q, A> {
  readonly #ask: (question: Q) => Promise<A>;
  readonly #answered: (question: Q, answer: A) => void;
  readonly #failed: (error: unknown) => void;
  #busy = false;
  #next: { question: Q } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    ask: (question: Q) => Promise<A>,
    answered: (question: Q, answer: A) => void,
    failed: (error: unknown) => void,
  ) {
    this.#ask = ask;
    this.#answered = answered;
    this.#failed = failed;
  }

  /** The question is now this one; it is put after a moment without another. */
  put(question: Q, delay: number): void {
    this.#next = { question };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#go(), delay);
  }

  async #go(): Promise<void> {
    if (this.#busy || !this.#next) return;
    const { question } = this.#next;
    this.#next = undefined;
    this.#busy = true;
    try {
      const answer = await this.#ask(question);
      if (!this.#next) this.#answered(question, answer);
    } catch (error) {
      if (!this.#next) this.#failed(error);
    } finally {
      this.#busy = false;
    }
    await this.#go();
  }
}
