import type { Answer, Core, SourceText } from '../../core/host/boundary.ts';
import type { Policy } from '../policy/policy.ts';
import { decodeBase64 } from './bytes.ts';
import { sourceOf } from './plan/compile/source.ts';
import type { Plan } from './plan/ir.ts';

/** Policies in one program, with an entrypoint for each rule that yields findings. Plain data. */
export interface CompiledPolicies {
  policies: Policy[];
  /** What the policies import, for evaluators that need the text. */
  modules: SourceText[];
  /** The program in at least one form: WebAssembly, JavaScript, or where a module with the JavaScript lies. */
  wasm?: Uint8Array;
  code?: string;
  program?: string;
}

/** WebAssembly, which is what is published, or the code of a JavaScript function, which is faster. */
export type Form = 'wasm' | 'code';

/** The name of a policy's rule among the entrypoints of the compiled module. */
export function entrypointOf(policy: Pick<Policy, 'package'>, rule: string): string {
  return `${policy.package.replaceAll('.', '/')}/${rule}`;
}

/** Policies with the helper modules and the library that they import. */
export interface PolicySources {
  policies: Policy[];
  modules: SourceText[];
  library: SourceText[];
}

/** Compiles policies to the forms that are wanted. */
export async function compilePolicies(
  core: Core,
  sources: PolicySources,
  forms: readonly Form[] = ['wasm'],
): Promise<Answer<CompiledPolicies>> {
  const compiled: CompiledPolicies = { policies: sources.policies, modules: importedBy(sources) };
  if (sources.policies.length === 0) return { ok: true, value: compiled };
  for (const form of forms) {
    const answer = await compileTo(core, form === 'wasm' ? 'wasm' : 'plan', sources);
    if (!answer.ok) return answer;
    if (form === 'wasm') compiled.wasm = decodeBase64(answer.value.wasm ?? '');
    else compiled.code = sourceOf(answer.value.plan as unknown as Plan);
  }
  return { ok: true, value: compiled };
}

/** OPA's plan of policies. */
export async function planPolicies(core: Core, sources: PolicySources): Promise<Answer<Plan>> {
  const answer = await compileTo(core, 'plan', sources);
  return answer.ok ? { ok: true, value: answer.value.plan as unknown as Plan } : answer;
}

/** What policies import. */
export function importedBy({ modules, library }: PolicySources): SourceText[] {
  return uniqueByFile([...modules, ...library]);
}

function compileTo(core: Core, target: 'wasm' | 'plan', sources: PolicySources) {
  const { policies } = sources;
  return core.compile({
    target,
    modules: uniqueByFile([...policies.map((policy) => policy.source), ...importedBy(sources)]),
    entrypoints: policies.flatMap((policy) => policy.entrypoints.map((rule) => entrypointOf(policy, rule))),
  });
}

function uniqueByFile(modules: readonly SourceText[]): SourceText[] {
  return [...new Map(modules.map((module) => [module.file, module])).values()];
}
