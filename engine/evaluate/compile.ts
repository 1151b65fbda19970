import type { Answer, Core, SourceText } from '../../core/host/boundary.ts';
import type { Policy } from '../policy/policy.ts';
import { decodeBase64 } from './bytes.ts';

/** Policies in one WebAssembly module, with an entrypoint for each rule that yields findings. Plain data. */
export interface CompiledPolicies {
  policies: Policy[];
  /** What the policies import, for evaluators that need the text. */
  modules: SourceText[];
  wasm: Uint8Array;
}

/** The name of a policy's rule among the entrypoints of the compiled module. */
export function entrypointOf(policy: Policy, rule: string): string {
  return `${policy.package.replaceAll('.', '/')}/${rule}`;
}

/** Compiles policies with the helper modules and the library that they import. */
export async function compilePolicies(
  core: Core,
  { policies, modules, library }: { policies: Policy[]; modules: SourceText[]; library: SourceText[] },
): Promise<Answer<CompiledPolicies>> {
  const imported = uniqueByFile([...modules, ...library]);
  if (policies.length === 0) return { ok: true, value: { policies, modules: imported, wasm: new Uint8Array() } };
  const answer = await core.compile({
    target: 'wasm',
    modules: uniqueByFile([...policies.map((policy) => policy.source), ...imported]),
    entrypoints: policies.flatMap((policy) => policy.entrypoints.map((rule) => entrypointOf(policy, rule))),
  });
  if (!answer.ok) return answer;
  return { ok: true, value: { policies, modules: imported, wasm: decodeBase64(answer.value.wasm ?? '') } };
}

function uniqueByFile(modules: readonly SourceText[]): SourceText[] {
  return [...new Map(modules.map((module) => [module.file, module])).values()];
}
