const headerLength = 8;
const memorySection = 5;
const pageBytes = 64 * 1024;

/** Room that `limitMemory` needs before the module to move its head to. */
export const headroom = 16;

/**
 * Gives a WebAssembly module a maximum of memory, so that growing past it fails inside, whatever runs. The module stands
 * in `bytes` from `headroom` on; only what comes before its memory section is moved, for the module is large.
 */
export function limitMemory(bytes: Uint8Array<ArrayBuffer>, megabytes: number): Uint8Array<ArrayBuffer> {
  const pages = Math.ceil((megabytes * 1024 * 1024) / pageBytes);
  let at = headroom + headerLength;
  while (at < bytes.length) {
    const id = bytes[at];
    const size = readNumber(bytes, at + 1);
    const end = size.next + size.value;
    if (id === memorySection) {
      const count = readNumber(bytes, size.next);
      const minimum = readNumber(bytes, count.next + 1);
      const content = [count.value, 1, ...writeNumber(minimum.value), ...writeNumber(Math.max(pages, minimum.value))];
      const section = [memorySection, ...writeNumber(content.length), ...content];
      const moved = end - section.length - at;
      bytes.copyWithin(headroom + moved, headroom, at);
      bytes.set(section, at + moved);
      return bytes.subarray(headroom + moved);
    }
    at = end;
  }
  return bytes.subarray(headroom);
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
