const headerLength = 8;
const memorySection = 5;
const pageBytes = 64 * 1024;

/** The same WebAssembly module with a maximum on its memory, so that growing past it fails inside, whatever runs. */
export function limitMemory(wasm: Uint8Array<ArrayBuffer>, megabytes: number): Uint8Array<ArrayBuffer> {
  const pages = Math.ceil((megabytes * 1024 * 1024) / pageBytes);
  let at = headerLength;
  while (at < wasm.length) {
    const id = wasm[at];
    const size = readNumber(wasm, at + 1);
    const end = size.next + size.value;
    if (id === memorySection) {
      const count = readNumber(wasm, size.next);
      const minimum = readNumber(wasm, count.next + 1);
      if (count.value !== 1) break;
      const content = [1, 1, ...writeNumber(minimum.value), ...writeNumber(Math.max(pages, minimum.value))];
      return concat([
        wasm.subarray(0, at),
        [memorySection, ...writeNumber(content.length), ...content],
        wasm.subarray(end),
      ]);
    }
    at = end;
  }
  return wasm;
}

/** LEB128, as WebAssembly writes its unsigned numbers. */
function readNumber(bytes: Uint8Array, start: number): { value: number; next: number } {
  let value = 0;
  let next = start;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[next++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, next };
  }
}

function writeNumber(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return [...bytes, rest];
}

function concat(parts: readonly (Uint8Array | number[])[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
