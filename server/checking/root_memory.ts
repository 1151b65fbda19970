import type { Core } from '../../core/host/boundary.ts';
import type { Evaluated } from '../../engine/evaluate/again.ts';
import { createIncrementalReader, type IncrementalReader } from '../../engine/resource/incremental.ts';

/** What is kept of a root between two checks, so that the second does only what an edit concerns. */
export interface RootMemory {
  readonly reader: IncrementalReader;
  /** Absent before the first check. */
  evaluated?: Evaluated;
}

/** Each holds the resources of its root, so only the few roots that somebody works on are kept; core keeps no more. */
const keptRoots = 8;

/** The memories of the roots that were checked last. */
export class RootMemories {
  readonly #core: Core;
  /** The newest last. */
  readonly #memories = new Map<string, RootMemory>();

  constructor(core: Core) {
    this.#core = core;
  }

  of(root: string): RootMemory {
    const memory = this.#memories.get(root) ?? { reader: createIncrementalReader(this.#core, root) };
    this.#memories.delete(root);
    this.#memories.set(root, memory);
    const [oldest] = this.#memories.keys();
    if (this.#memories.size > keptRoots && oldest !== undefined) this.#memories.delete(oldest);
    return memory;
  }

  forget(root: string): void {
    this.#memories.delete(root);
  }
}
