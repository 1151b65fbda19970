import { Fd, WASI, type wasi } from '@bjorn3/browser_wasi_shim';
import type { Answer, Argument, FunctionName, Value } from './boundary.ts';
import { boundaryVersion } from './version.ts';

/** Core, loaded and initialised. Calls are synchronous: run it where waiting harms nobody. */
export interface Instance {
  /** Throws `CoreStopped` and nothing else; what is wrong with the argument is in the answer. */
  call<F extends FunctionName>(name: F, argument: Argument<F>): Answer<Value<F>>;
  /** The same, with the answer as it comes: JSON in UTF-8, which costs little to hand on to another thread. */
  callForJson<F extends FunctionName>(name: F, argument: Argument<F>): Uint8Array<ArrayBuffer>;
  /** Size of its memory, which only grows. */
  memoryBytes(): number;
}

/** Core ended in the middle of a call: out of memory or stack. The instance is of no use any more; make another. */
export class CoreStopped extends Error {
  override readonly name = 'CoreStopped';
}

interface Exports {
  memory: WebAssembly.Memory;
  reserve(size: number): number;
  answer(size: number): number;
  output(): number;
}

/** Starts core from its compiled module. It gets a clock and random numbers, and no file, network, argument or environment. */
export async function instantiate(module: WebAssembly.Module): Promise<Instance> {
  const stderr = new LastWords();
  const system = new WASI([], [], [new LastWords(), new LastWords(), stderr], { debug: false });
  const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: system.wasiImport });
  const core = instance.exports as unknown as Exports;
  system.initialize({ exports: { memory: core.memory, ...instance.exports } });
  let stopped: CoreStopped | undefined;

  const callForJson = <F extends FunctionName>(name: F, argument: Argument<F>): Uint8Array<ArrayBuffer> => {
    if (stopped) throw stopped;
    const request = new TextEncoder().encode(JSON.stringify({ version: boundaryVersion, function: name, argument }));
    try {
      return exchange(core, request);
    } catch (cause) {
      stopped = new CoreStopped(reason(cause, stderr.text()), { cause });
      throw stopped;
    }
  };

  return {
    callForJson,
    call: <F extends FunctionName>(name: F, argument: Argument<F>) => parseAnswer<F>(callForJson<F>(name, argument)),
    memoryBytes: () => core.memory.buffer.byteLength,
  };
}

/** Reads an answer that was handed on as JSON. */
export function parseAnswer<F extends FunctionName>(json: Uint8Array): Answer<Value<F>> {
  return JSON.parse(new TextDecoder().decode(json));
}

function exchange(core: Exports, request: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = core.reserve(request.length) >>> 0;
  new Uint8Array(core.memory.buffer, start, request.length).set(request);
  const length = core.answer(request.length);
  return new Uint8Array(core.memory.buffer, core.output() >>> 0, length).slice();
}

function reason(cause: unknown, stderr: string): string {
  if (cause instanceof RangeError || stderr.includes('stack overflow')) return 'core ran out of stack';
  if (stderr.includes('out of memory') || stderr.includes('cannot allocate')) return 'core ran out of memory';
  return 'core stopped unexpectedly';
}

const keptBytes = 4096;

/** An output that nobody sees: it keeps the beginning of what is written, which says why core stopped. */
class LastWords extends Fd {
  #kept = new Uint8Array();

  override fd_write(data: Uint8Array): { ret: number; nwritten: number } {
    const room = keptBytes - this.#kept.length;
    if (room > 0) this.#kept = new Uint8Array([...this.#kept, ...data.subarray(0, room)]);
    return { ret: success, nwritten: data.byteLength };
  }

  text(): string {
    return new TextDecoder().decode(this.#kept);
  }
}

const success: typeof wasi.ERRNO_SUCCESS = 0;
