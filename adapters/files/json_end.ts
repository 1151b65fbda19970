const quote = 0x22;
const backslash = 0x5c;

/** Finds where a JSON value ends, without reading it: piece by piece, as the bytes come. */
export class JsonEnd {
  #depth = 0;
  #kind: 'string' | 'nested' | 'scalar' = 'scalar';
  #inString = false;
  #escaped = false;

  /** Begins with the first byte of a value. */
  begin(byte: number): void {
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.#kind = byte === quote ? 'string' : isOpening(byte) ? 'nested' : 'scalar';
  }

  /** True for a value that only what follows it ends: a number, `true`, `null`. */
  get isOpen(): boolean {
    return this.#kind === 'scalar';
  }

  /** The index after the value, or -1 where it goes on after these bytes. */
  find(bytes: Uint8Array, from: number): number {
    if (this.#kind === 'scalar') return scalarEnd(bytes, from);
    const { length } = bytes;
    let depth = this.#depth;
    let at = from;
    if (this.#inString) {
      at = this.#stringEnd(bytes, at);
      if (at >= 0 && depth === 0) return at;
    }
    while (at >= 0 && at < length) {
      const byte = bytes[at++] as number;
      if (byte === quote) {
        at = this.#stringEnd(bytes, at);
        if (at >= 0 && depth === 0) return at;
      } else if (isOpening(byte)) depth++;
      else if (isClosing(byte) && --depth === 0) return at;
    }
    this.#depth = depth;
    return -1;
  }

  /** The index after the string's closing quote, or -1. */
  #stringEnd(bytes: Uint8Array, from: number): number {
    const { length } = bytes;
    let at = this.#escaped ? from + 1 : from;
    while (at < length) {
      const byte = bytes[at] as number;
      if (byte === quote) {
        this.#inString = false;
        this.#escaped = false;
        return at + 1;
      }
      at += byte === backslash ? 2 : 1;
    }
    this.#inString = true;
    this.#escaped = at > length;
    return -1;
  }
}

/** `{` and `[` differ by one bit only. */
function isOpening(byte: number): boolean {
  return (byte | 0x20) === 0x7b;
}

function isClosing(byte: number): boolean {
  return (byte | 0x20) === 0x7d;
}

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function scalarEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === 0x2c || isClosing(byte) || isSpace(byte)) return at;
  }
  return -1;
}
