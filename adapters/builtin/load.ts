import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { SourceText } from '../../core/host/boundary.ts';
import type { CompiledPolicies } from '../../engine/evaluate/compile.ts';
import { Metadata } from '../../engine/policy/metadata.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { distFile } from '../files/dist.ts';

/** The built-in library and its policies, compiled when Decree was built. */
export interface Builtin {
  /** Rego that policies import: `decree.tf` and the like. */
  library: SourceText[];
  policies: Policy[];
  compiled: CompiledPolicies;
}

const Listed = z.object({
  library: z.array(SourceText),
  modules: z.array(SourceText),
  policies: z.array(
    z.object({
      id: z.string(),
      metadata: Metadata,
      source: SourceText,
      package: z.string(),
      entrypoints: z.array(z.string()),
      types: z.array(z.string()),
      dataTypes: z.array(z.string()),
      builtin: z.boolean(),
    }),
  ),
});

/** Reads what `makeBuiltin` made. Rejects with a message for the user if the installation is not whole. */
export async function loadBuiltin(): Promise<Builtin> {
  try {
    const [listed, wasm] = await Promise.all([
      readFile(distFile('builtin.json'), 'utf8'),
      readFile(distFile('builtin.wasm')),
    ]);
    const { library, modules, policies } = Listed.parse(JSON.parse(listed));
    const compiled: CompiledPolicies = {
      policies,
      modules: [...modules, ...library],
      wasm: new Uint8Array(wasm),
      program: pathToFileURL(distFile('builtin.js')).href,
    };
    return { library, policies, compiled };
  } catch (cause) {
    throw new Error('the built-in policies are not there: build with `npm start`, or install Decree again', { cause });
  }
}
