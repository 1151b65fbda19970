import type { Position } from 'vscode-languageserver';
import type { Core, Read, SourceText } from '../../core/host/boundary.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import { contains, toRange } from '../convert/range.ts';
import { type LibraryRule, readLibrary } from './library.ts';

/** What helps to write Rego and is known before it is asked for. */
export class RegoIndex {
  readonly schemas: () => Schemas;
  #library: readonly LibraryRule[] | undefined;
  readonly #reads = new Map<string, readonly Read[]>();

  constructor(schemas: () => Schemas) {
    this.schemas = schemas;
  }

  /** The public rules of the library; empty until it was asked for. */
  get library(): readonly LibraryRule[] {
    return this.#library ?? [];
  }

  /** Reads the library, once. */
  async loadLibrary(core: Core, library: SourceText[]): Promise<void> {
    this.#library ??= await readLibrary(core, library);
  }

  /** What core found a text to read when it last parsed. */
  setReads(uri: string, reads: readonly Read[]): void {
    this.#reads.set(uri, reads);
  }

  /** The innermost read at a position. */
  readAt(uri: string, position: Position): Read | undefined {
    const reads = (this.#reads.get(uri) ?? []).filter(({ range }) => contains(toRange(range), position));
    return reads.sort((a, b) => a.path.length - b.path.length).at(0);
  }
}
