import type { Checked } from '../../engine/fix/plan.ts';

/** What the last check of a root module read, and where its texts are. */
export interface CheckedRoot extends Checked {
  /** The address of a text that the configuration calls by its name. */
  toUri(file: string): string;
}

/** Reads a root as it was checked; the texts are those of then. */
export type ReadRoot = () => Promise<CheckedRoot>;

/** Each holds the resources of its root, so only the few that somebody works on are kept; the others are read again. */
const keptRoots = 8;

/** What fixes are made from: the root modules as they were when their findings were found. */
export class CheckedRoots {
  readonly #readers = new Map<string, ReadRoot>();
  /** The newest last. */
  readonly #kept = new Map<string, CheckedRoot>();

  put(folder: string, root: CheckedRoot, read: ReadRoot): void {
    this.#readers.set(folder, read);
    this.#kept.delete(folder);
    this.#kept.set(folder, root);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > keptRoots && oldest !== undefined) this.#kept.delete(oldest);
  }

  /** The folders of all roots, in order. */
  folders(): string[] {
    return [...this.#readers.keys()].sort();
  }

  async of(folder: string): Promise<CheckedRoot | undefined> {
    return this.#kept.get(folder) ?? (await this.#readers.get(folder)?.());
  }

  forget(folder: string): void {
    this.#readers.delete(folder);
    this.#kept.delete(folder);
  }
}
