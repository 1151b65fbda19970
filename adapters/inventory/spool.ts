import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a text stands in the file. */
interface Place {
  at: number;
  bytes: number;
}

/** Characters that are held before there is a file. */
const mostHeld = 64 * 1024 * 1024;

/** Texts by number, as many as there may be: what is more than fits well into memory lies in a file that nobody else sees. */
export class Spool {
  readonly #texts = new Map<number, string | Place>();
  readonly #mostHeld: number;
  #held = 0;
  #size = 0;
  #file: { handle: number; folder: string } | undefined;

  constructor(limit = mostHeld) {
    this.#mostHeld = limit;
  }

  put(index: number, text: string): void {
    const isHeld = this.#held + text.length <= this.#mostHeld;
    if (isHeld) this.#held += text.length;
    this.#texts.set(index, isHeld ? text : (this.#write(text) ?? text));
  }

  /** Nothing where it cannot be written: then it is held all the same. */
  #write(text: string): Place | undefined {
    const bytes = Buffer.from(text);
    const at = this.#size;
    try {
      this.#file ??= openDraft(() => this.close());
      for (let written = 0; written < bytes.length; ) {
        written += writeSync(this.#file.handle, bytes, written, bytes.length - written, at + written);
      }
    } catch {
      return undefined;
    }
    this.#size += bytes.length;
    return { at, bytes: bytes.length };
  }

  /** The text that was put; nothing if there was none. */
  read(index: number): string | undefined {
    const known = this.#texts.get(index);
    if (typeof known !== 'object' || !this.#file) return known as string | undefined;
    const bytes = Buffer.allocUnsafe(known.bytes);
    for (let read = 0; read < bytes.length; ) {
      const more = readSync(this.#file.handle, bytes, read, bytes.length - read, known.at + read);
      if (more === 0) throw new Error('the spool was cut short');
      read += more;
    }
    return bytes.toString();
  }

  close(): void {
    if (!this.#file) return;
    closeSync(this.#file.handle);
    rmSync(this.#file.folder, { recursive: true, force: true });
    this.#file = undefined;
  }
}

function openDraft(close: () => void): { handle: number; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'decree-'));
  const handle = openSync(join(folder, 'spool'), 'w+', 0o600);
  try {
    // Whoever has it open can use it still, and nothing is left behind, however this ends.
    rmSync(folder, { recursive: true });
  } catch {
    // Windows keeps it until it is closed.
    process.once('exit', close);
  }
  return { handle, folder };
}
