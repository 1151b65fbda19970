import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Core } from '../../core/host/boundary.ts';
import type { CompiledPolicies } from '../../engine/evaluate/compile.ts';
import { compileForInventory } from '../../engine/evaluate/inventory/compile.ts';
import { distFile } from '../files/dist.ts';

/** The ids of the built-in policies that are local, as the build found them; where it did not say, each counts as relational. */
export async function localBuiltin(): Promise<string[]> {
  try {
    return z.array(z.string()).parse(JSON.parse(await readFile(distFile('builtin.local.json'), 'utf8')));
  } catch {
    return [];
  }
}

/** What the build writes as `builtin.local.json`. */
export async function makeLocalBuiltin(core: Core, { policies, modules }: CompiledPolicies): Promise<string> {
  const answer = await compileForInventory(core, { policies, modules, library: [] });
  return JSON.stringify(answer.ok ? answer.value.local : []);
}
