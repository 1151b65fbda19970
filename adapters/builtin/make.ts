import type { Answer, Core, Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { compilePolicies } from '../../engine/evaluate/compile.ts';
import { moduleText } from '../../engine/evaluate/plan/generate.ts';
import { loadPolicies } from '../../engine/policy/load.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';

/** What the build writes as `builtin.json`, `builtin.wasm` and `builtin.js`. */
export interface MadeBuiltin {
  json: string;
  wasm: Uint8Array;
  /** A module whose default export is the program of the policies. */
  program: string;
}

/** Checks and compiles the built-in policies. One mistake in any of them fails the build, with all diagnostics. */
export async function makeBuiltin(
  core: Core,
  { modules, library, schemas }: { modules: SourceText[]; library: SourceText[]; schemas: Schemas },
): Promise<Answer<MadeBuiltin>> {
  const loaded = await loadPolicies(core, modules, { library, schemas, builtin: true });
  const errors = loaded.diagnostics.filter((diagnostic: Diagnostic) => diagnostic.severity === 'error');
  if (errors.length > 0) return { ok: false, diagnostics: errors };
  const compiled = await compilePolicies(core, { ...loaded, library }, ['wasm', 'code']);
  if (!compiled.ok) return compiled;
  const { policies, wasm = new Uint8Array(), code = '' } = compiled.value;
  const json = JSON.stringify({ library, modules: loaded.modules, policies });
  return { ok: true, value: { json, wasm, program: moduleText(code) } };
}
