/** What the slots of an inventory are doing, in memory that threads share: which policy runs, and how many have run. */
export class Watch {
  readonly memory: SharedArrayBuffer;
  readonly #cells: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    this.memory = memory;
    this.#cells = new Int32Array(memory);
  }

  static for(slots: number): Watch {
    return new Watch(new SharedArrayBuffer(slots * 2 * Int32Array.BYTES_PER_ELEMENT));
  }

  /** Says that the policy at this index runs; -1: none does. */
  run(slot: number, policy: number): void {
    Atomics.store(this.#cells, slot * 2, policy + 1);
    Atomics.add(this.#cells, slot * 2 + 1, 1);
  }

  /** The index of the policy that runs, or -1. */
  policy(slot: number): number {
    return Atomics.load(this.#cells, slot * 2) - 1;
  }

  /** Differs when another policy runs. */
  count(slot: number): number {
    return Atomics.load(this.#cells, slot * 2 + 1);
  }
}
