import { normalUri, pathBelow } from './uri.ts';

/** The folders that are open in the editor. */
export class Folders {
  readonly #folders = new Set<string>();

  all(): string[] {
    return [...this.#folders];
  }

  add(uri: string): string {
    const folder = withoutSlash(uri);
    this.#folders.add(folder);
    return folder;
  }

  remove(uri: string): string {
    const folder = withoutSlash(uri);
    this.#folders.delete(folder);
    return folder;
  }

  /** The innermost open folder that holds an address; absent: it lies outside of all. */
  of(uri: string): string | undefined {
    return this.all()
      .filter((folder) => pathBelow(folder, uri) !== undefined)
      .sort((a, b) => b.length - a.length)
      .at(0);
  }
}

function withoutSlash(uri: string): string {
  return normalUri(uri).replace(/\/$/, '');
}
