import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Core } from '../../core/host/boundary.ts';
import type { CompiledPolicies } from '../../engine/evaluate/compile.ts';
import { compileForInventory } from '../../engine/evaluate/inventory/compile.ts';
import { distFile } from '../files/dist.ts';
import { hashText } from './store.ts';

const Local = z.object({
  /** Of which policies it is said. */
  policies: z.string(),
  ids: z.array(z.string()),
});

/** The ids of the built-in policies that are local, as the build found them; where it did not say, each counts as relational. */
export async function localBuiltin(compiled: CompiledPolicies): Promise<string[]> {
  try {
    const local = Local.parse(JSON.parse(await readFile(distFile('builtin.local.json'), 'utf8')));
    return local.policies === keyOf(compiled) ? local.ids : [];
  } catch {
    return [];
  }
}

/** What the build writes as `builtin.local.json`. */
export async function makeLocalBuiltin(core: Core, compiled: CompiledPolicies): Promise<string> {
  const answer = await compileForInventory(core, { ...compiled, library: [] });
  const local: z.infer<typeof Local> = { policies: keyOf(compiled), ids: answer.ok ? answer.value.local : [] };
  return JSON.stringify(local);
}

function keyOf({ policies, modules }: CompiledPolicies): string {
  return hashText(JSON.stringify([policies, modules]));
}
