import * as sdk from '@open-policy-agent/opa-wasm';
import { encodeText } from '../bytes.ts';
import { callBuiltin } from './builtins.ts';

interface Memory {
  readonly buffer: ArrayBuffer;
}

/** What is called here of a module that OPA compiled. */
interface Exports {
  opa_malloc(bytes: number): number;
  opa_value_parse(start: number, bytes: number): number;
  opa_json_dump(value: number): number;
  opa_value_dump(value: number): number;
  builtins(): number;
  opa_wasm_abi_minor_version: { readonly value: number };
}

// What every JavaScript host offers; engine/ has no host's types.
declare const WebAssembly: {
  Memory: new (pages: { initial: number; maximum: number }) => Memory;
  Module: new (wasm: Uint8Array) => object;
  instantiate(module: object, imports: object): Promise<{ exports: Exports }>;
};
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

export type WasmModule = object;

/** Compiles what core compiled from Rego. */
export function compileModule(wasm: Uint8Array): WasmModule {
  return new WebAssembly.Module(wasm);
}

// The SDK's type declarations leave out that its classes are members of its default export.
const { LoadedPolicy } = (sdk as unknown as { default: typeof sdk }).default;
export type LoadedPolicy = sdk.LoadedPolicy;

/** Pages of 64 KiB that a module finds at its start: the texts of a large library stand there. */
const initialPages = 64;

/**
 * Starts a module for the SDK to evaluate. The built-in functions are ours: the SDK's `sprintf` is not OPA's, and it
 * gives no way to replace it; and it knows only JSON, not sets.
 */
export async function startPolicy(module: WasmModule, maximumPages: number): Promise<LoadedPolicy> {
  const memory = new WebAssembly.Memory({ initial: Math.min(initialPages, maximumPages), maximum: maximumPages });
  let names = new Map<number, string>();

  const textAt = (address: number): string => {
    const bytes = new Uint8Array(memory.buffer);
    return new TextDecoder().decode(bytes.subarray(address, bytes.indexOf(0, address)));
  };
  const call = (id: number, _context: number, ...args: number[]): number => {
    const answer = callBuiltin(
      names.get(id) ?? String(id),
      args.map((argument) => textAt(exports.opa_value_dump(argument))),
    );
    if (answer === undefined) return 0;
    const bytes = encodeText(answer);
    const address = exports.opa_malloc(bytes.length);
    new Uint8Array(memory.buffer).set(bytes, address);
    return exports.opa_value_parse(address, bytes.length);
  };
  const abort = (address: number) => {
    throw new Error(textAt(address));
  };

  const instance = await WebAssembly.instantiate(module, {
    env: {
      memory,
      opa_abort: abort,
      opa_println: () => undefined,
      ...Object.fromEntries([0, 1, 2, 3, 4].map((count) => [`opa_builtin${count}`, call])),
    },
  });
  const { exports } = instance;
  const ids: Record<string, number> = JSON.parse(textAt(exports.opa_json_dump(exports.builtins())));
  names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  return new LoadedPolicy(instance as never, memory as never, exports.opa_wasm_abi_minor_version.value);
}
