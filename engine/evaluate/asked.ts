import type { Policy } from '../policy/policy.ts';
import type { CompiledPolicies } from './compile.ts';

/** Compiled policies as a thread that asks these of them needs them: without texts, which would only be copied, in one form. */
export function askedOf(compiled: CompiledPolicies, policies: readonly Policy[]): CompiledPolicies {
  const { program } = compiled;
  const asked = { policies: policies.map(withoutTexts), modules: [] };
  return program === undefined ? { ...compiled, ...asked } : { ...asked, program };
}

function withoutTexts({ metadata, source: { file }, ...policy }: Policy): Policy {
  const { id, severity, category, resource_types } = metadata.custom;
  const custom = { id, aliases: [], severity, category, resource_types, profiles: [], frameworks: {} };
  return { ...policy, source: { file, text: '' }, metadata: { title: metadata.title, related_resources: [], custom } };
}
