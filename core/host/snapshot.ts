import { WASI } from '@bjorn3/browser_wasi_shim';
import { joined, Reader, readSections, type Section, section, signed, unsigned, writeSections } from './sections.ts';

/**
 * Core as it is when it has started: a module whose memory and globals begin with what starting leaves in them, so that who instantiates it
 * has nothing left to start. While it starts here the clock stands still and random numbers are all zero, so the same core gives
 * the same bytes. It holds for modules as Go makes them: one memory, globals that are whole numbers, tables that do not change.
 */
export async function snapshot(wasm: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const sections = readSections(wasm);
  const globals = readGlobals(contentOf(sections, section.global));
  const exportsOf = contentOf(sections, section.export);
  const exposed = replaced(sections, { [section.export]: withGlobals(exportsOf, globals.length) });
  const { exports } = await start(writeSections(wasm, exposed));
  const memory = new Uint8Array((exports.memory as WebAssembly.Memory).buffer);
  const values = globals.map((_, index) => (exports[globalName(index)] as WebAssembly.Global).value as number | bigint);
  const started = replaced(sections, {
    [section.memory]: withMinimum(contentOf(sections, section.memory), memory.length / pageBytes),
    [section.global]: globalsWith(globals, values),
    [section.export]: without(exportsOf, initializer),
    [section.data]: dataOf(memory),
  });
  return writeSections(
    wasm,
    started.filter(({ id }) => id !== section.dataCount),
  );
}

const initializer = '_initialize';
const pageBytes = 64 * 1024;

async function start(wasm: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Instance> {
  const system = new WASI([], [], [], { debug: false });
  const standingStill = {
    ...system.wasiImport,
    random_get: () => 0,
    clock_time_get: (_clock: number, _precision: bigint, at: number) => {
      new DataView(memory.buffer).setBigUint64(at, 1n, true);
      return 0;
    },
  };
  const { instance } = await WebAssembly.instantiate(wasm, { wasi_snapshot_preview1: standingStill });
  const memory = instance.exports.memory as WebAssembly.Memory;
  system.initialize({ exports: { ...instance.exports, memory } });
  return instance;
}

function contentOf(sections: readonly Section[], wanted: number): Uint8Array {
  const found = sections.find(({ id }) => id === wanted);
  if (!found) throw new Error(`the module has no section ${wanted}`);
  return found.content;
}

function replaced(sections: readonly Section[], contents: Record<number, Uint8Array>): Section[] {
  return sections.map(({ id, content }) => ({ id, content: contents[id] ?? content }));
}

interface Global {
  type: number;
  mutability: number;
}

const constant: Record<number, number> = { 127: 0x41, 126: 0x42 };
const end = 0x0b;

function readGlobals(content: Uint8Array): Global[] {
  const reader = new Reader(content);
  return Array.from({ length: reader.unsigned() }, () => {
    const global = { type: reader.byte(), mutability: reader.byte() };
    if (reader.byte() !== constant[global.type])
      throw new Error('a global of the module does not begin as a whole number');
    reader.skipNumber();
    reader.byte();
    return global;
  });
}

function globalsWith(globals: readonly Global[], values: readonly (number | bigint)[]): Uint8Array {
  const each = globals.map(({ type, mutability }, index) => {
    const value = BigInt(values[index] ?? 0);
    return [type, mutability, constant[type] ?? 0, ...signed(value), end];
  });
  return Uint8Array.from([...unsigned(globals.length), ...each.flat()]);
}

const globalName = (index: number) => `global ${index}`;
const globalKind = 3;

/** The exports, and each global under a name of its own. */
function withGlobals(exportsOf: Uint8Array, globals: number): Uint8Array {
  const reader = new Reader(exportsOf);
  const count = reader.unsigned();
  const rest = reader.bytes(exportsOf.length);
  const added = Array.from({ length: globals }, (_, index) => {
    const name = new TextEncoder().encode(globalName(index));
    return [...unsigned(name.length), ...name, globalKind, ...unsigned(index)];
  });
  return joined([Uint8Array.from(unsigned(count + globals)), rest, Uint8Array.from(added.flat())]);
}

function without(exportsOf: Uint8Array, name: string): Uint8Array {
  const reader = new Reader(exportsOf);
  const kept: number[][] = [];
  for (let left = reader.unsigned(); left > 0; left--) {
    const bytes = reader.bytes(reader.unsigned());
    const described = [...unsigned(bytes.length), ...bytes, reader.byte(), ...unsigned(reader.unsigned())];
    if (new TextDecoder().decode(bytes) !== name) kept.push(described);
  }
  return Uint8Array.from([...unsigned(kept.length), ...kept.flat()]);
}

function withMinimum(memory: Uint8Array, pages: number): Uint8Array {
  const reader = new Reader(memory);
  const [count, limits] = [reader.unsigned(), reader.byte()];
  reader.unsigned();
  return joined([Uint8Array.from([...unsigned(count), limits, ...unsigned(pages)]), reader.bytes(memory.length)]);
}

/** Shorter stretches of zeros are not worth a segment of their own. */
const shortestGap = 256;

/** What of the memory is not zero, in pieces. */
function dataOf(memory: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const words = new BigUint64Array(memory.buffer);
  const gap = shortestGap / words.BYTES_PER_ELEMENT;
  let at = 0;
  while (at < words.length) {
    if (words[at] === 0n) {
      at++;
      continue;
    }
    const start = at;
    let last = at;
    for (; at - last < gap && at < words.length; at++) if (words[at] !== 0n) last = at;
    const piece = memory.subarray(start * words.BYTES_PER_ELEMENT, (last + 1) * words.BYTES_PER_ELEMENT);
    const offset = [constant[0x7f] ?? 0, ...signed(BigInt.asIntN(32, BigInt(piece.byteOffset))), end];
    pieces.push(Uint8Array.from([0, ...offset, ...unsigned(piece.length)]), piece);
  }
  return joined([Uint8Array.from(unsigned(pieces.length / 2)), ...pieces]);
}
