import type { Answer, Core, Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { compilePolicies } from '../../engine/evaluate/compile.ts';
import { loadPolicies } from '../../engine/policy/load.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';

/** What the build writes as `builtin.json` and `builtin.wasm`. */
export interface MadeBuiltin {
  json: string;
  wasm: Uint8Array;
}

/** Checks and compiles the built-in policies. One mistake in any of them fails the build, with all diagnostics. */
export async function makeBuiltin(
  core: Core,
  { modules, library, schemas }: { modules: SourceText[]; library: SourceText[]; schemas: Schemas },
): Promise<Answer<MadeBuiltin>> {
  const loaded = await loadPolicies(core, modules, { library, schemas, builtin: true });
  const errors = loaded.diagnostics.filter((diagnostic: Diagnostic) => diagnostic.severity === 'error');
  if (errors.length > 0) return { ok: false, diagnostics: errors };
  const compiled = await compilePolicies(core, { ...loaded, library });
  if (!compiled.ok) return compiled;
  const { policies, wasm } = compiled.value;
  return { ok: true, value: { json: JSON.stringify({ library, modules: loaded.modules, policies }), wasm } };
}
