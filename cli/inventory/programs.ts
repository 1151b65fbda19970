import { localBuiltin } from '../../adapters/inventory/index.ts';
import type { Core, Diagnostic } from '../../core/host/boundary.ts';
import type { CompiledPolicies } from '../../engine/evaluate/compile.ts';
import { compileForInventory } from '../../engine/evaluate/inventory/compile.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { LoadedChoice } from '../input/policies.ts';
import { version } from '../version.ts';

/** The chosen policies as worker threads run them. */
export interface Programs {
  compiled: CompiledPolicies[];
  policies: Policy[];
  /** Ids of those that judge each resource alone. */
  local: string[];
  diagnostics: Diagnostic[];
  /** A text that differs where the policies do. */
  key: string;
}

/** Compiles what the user wrote; the built-in policies are compiled already. */
export async function openPrograms(core: Core, chosen: LoadedChoice): Promise<Programs> {
  const { own, builtin, library } = chosen;
  const mine = chosen.policies.filter((policy) => !policy.builtin);
  const theirs = chosen.policies.filter((policy) => policy.builtin);
  const programs: Programs = { compiled: [], policies: [...theirs], local: [], diagnostics: [], key: '' };
  if (theirs.length > 0) {
    programs.compiled.push(builtin.compiled);
    programs.local.push(...(await localBuiltin(builtin.compiled)));
  }
  if (mine.length > 0) {
    const answer = await compileForInventory(core, { policies: mine, modules: own.modules, library });
    if (answer.ok) {
      programs.compiled.push(answer.value.compiled);
      programs.policies.push(...mine);
      programs.local.push(...answer.value.local);
    } else programs.diagnostics.push(...answer.diagnostics);
  }
  const modules = programs.compiled.flatMap((compiled) => compiled.modules);
  programs.key = JSON.stringify([version, programs.policies, modules]);
  return programs;
}
