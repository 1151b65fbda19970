import type { SourceText } from '../../core/host/boundary.ts';
import type { CompiledPolicies } from '../../engine/evaluate/compile.ts';
import type { Policy } from '../../engine/policy/policy.ts';

/** The built-in library and its policies, compiled when Decree was built. */
export interface Builtin {
  /** Rego that policies import: `decree.tf` and the like. */
  library: SourceText[];
  policies: Policy[];
  compiled: CompiledPolicies;
}

/** What the build writes as `builtin.json`: all that choosing and asking policies needs. */
export interface Catalogue {
  library: SourceText[];
  modules: SourceText[];
  policies: (Omit<Policy, 'source'> & { file: string })[];
}

/** What the build writes as `builtin.texts.json`: the Rego of the policies, by file. */
export type PolicyTexts = Readonly<Record<string, string>>;

/** Where what the build made is read when somebody asks for it. */
export interface BuiltinFiles {
  texts(): PolicyTexts;
  wasm(): Uint8Array;
  /** The address of the module with the JavaScript. */
  program: string;
}

export function catalogueOf({ library, modules, policies }: Omit<Builtin, 'compiled'> & { modules: SourceText[] }) {
  const listed = policies.map(({ source, ...policy }) => ({ ...policy, file: source.file }));
  const catalogue: Catalogue = { library, modules, policies: listed };
  const texts: PolicyTexts = Object.fromEntries(policies.map(({ source }) => [source.file, source.text]));
  return { catalogue, texts };
}

/** The library as a catalogue lists it. A check needs no text of it, and most need no WebAssembly. */
export function builtinOf({ library, modules, policies: listed }: Catalogue, files: BuiltinFiles): Builtin {
  let texts: PolicyTexts | undefined;
  const textOf = (file: string): string => {
    texts ??= files.texts();
    return texts[file] ?? '';
  };
  const policies = listed.map(({ file, ...policy }): Policy => {
    const source: SourceText = {
      file,
      get text() {
        return textOf(file);
      },
    };
    return { ...policy, source };
  });
  let wasm: Uint8Array | undefined;
  const compiled: CompiledPolicies = {
    policies,
    modules: [...modules, ...library],
    program: files.program,
    get wasm() {
      wasm ??= files.wasm();
      return wasm;
    },
  };
  return { library, policies, compiled };
}
