/** The sections of a WebAssembly module, as they are written. */

export const section = { memory: 5, global: 6, export: 7, data: 11, dataCount: 12 } as const;

export interface Section {
  id: number;
  content: Uint8Array;
}

const headerLength = 8;

export function readSections(wasm: Uint8Array): Section[] {
  const sections: Section[] = [];
  const reader = new Reader(wasm, headerLength);
  while (!reader.atEnd()) {
    const id = reader.byte();
    sections.push({ id, content: reader.bytes(reader.unsigned()) });
  }
  return sections;
}

export function writeSections(header: Uint8Array, sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  const parts = sections.flatMap(({ id, content }) => [Uint8Array.from([id, ...unsigned(content.length)]), content]);
  return joined([header.subarray(0, headerLength), ...parts]);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Reads a part of a module from a place on. Numbers are LEB128. */
export class Reader {
  readonly #from: Uint8Array;
  #at: number;

  constructor(from: Uint8Array, at = 0) {
    this.#from = from;
    this.#at = at;
  }

  atEnd(): boolean {
    return this.#at >= this.#from.length;
  }

  byte(): number {
    return this.#from[this.#at++] ?? 0;
  }

  bytes(length: number): Uint8Array {
    const start = this.#at;
    this.#at += length;
    return this.#from.subarray(start, this.#at);
  }

  unsigned(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  /** Passes over a signed number, which may have more digits than a number here can hold. */
  skipNumber(): void {
    while (this.byte() >= 0x80);
  }
}

export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

export function signed(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; ) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    const isLast = (rest === 0n && byte < 0x40) || (rest === -1n && byte >= 0x40);
    bytes.push(isLast ? byte : byte | 0x80);
    if (isLast) return bytes;
  }
}
