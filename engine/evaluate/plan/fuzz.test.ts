import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBuiltinCaller } from '../../../adapters/core/builtin_caller.ts';
import { createInProcessCore } from '../../../adapters/core/index.ts';
import { distFile } from '../../../adapters/files/dist.ts';
import type { Core, Json } from '../../../core/host/boundary.ts';
import { decodeBase64 } from '../bytes.ts';
import { MissingBuiltin } from '../wasm/builtins.ts';
import { compileModule, startPolicy } from '../wasm/host.ts';
import { sourceOf } from './compile/source.ts';
import { generate } from './generate.ts';
import type { Plan } from './ir.ts';
import { type CoreBuiltin, startProgram } from './program.ts';
import { PolicyError } from './runtime/error.ts';
import { type FuzzCase, fuzzCase } from './testing/arbitrary_policy.ts';
import { compare } from './value/compare.ts';
import { plain } from './value/json.ts';
import type { Value } from './value/value.ts';

// `FUZZ_RUNS=10000` looks longer, `FUZZ_SEED` again at what a run found.
const runs = Number(process.env.FUZZ_RUNS ?? 100);
const seed = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) };

const failed = 'an error';

/** Where the order of a set shows: WebAssembly has one of its own. */
const showsOrder = /\[[^\]]*\||json\.marshal|sprintf|concat/;

test('a random policy means the same to OPA, as WebAssembly and as JavaScript', async () => {
  let cores = await startCores();
  let asked = 0;
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fuzzCase, async (one) => {
      // A WebAssembly memory never shrinks, and each module that core compiles stays in it.
      if (++asked % 100 === 0) cores = await startCores();
      if (await agree(one, cores)) compared++;
    }),
    { numRuns: runs, ...seed },
  );
  expect(compared).toBeGreaterThan(runs / 5);
}, 3_600_000);

interface Cores {
  core: Core;
  callBuiltin: CoreBuiltin;
}

async function startCores(): Promise<Cores> {
  return { core: await createInProcessCore(), callBuiltin: await createBuiltinCaller(distFile('core.wasm')) };
}

/** Whether OPA compiles the module; if so, all must make the same of it. */
async function agree({ module, inputs }: FuzzCase, { core, callBuiltin }: Cores): Promise<boolean> {
  const modules = [{ file: 'fuzz.rego', text: module }];
  const [plan, wasm] = await Promise.all(
    (['plan', 'wasm'] as const).map((target) => core.compile({ modules, entrypoints: ['fuzz'], target })),
  );
  if (!plan?.ok || !wasm?.ok) return false;
  const program = startProgram(generate(sourceOf(plan.value.plan as unknown as Plan)), { core: () => callBuiltin });
  for (const input of inputs) {
    const answer = await core.evaluate({ modules, query: 'data.fuzz', input: input as Json });
    const expected = answer.ok ? answer.value.results[0] : failed;
    expect(byPlan(program, input), module).toEqual(expected);
    if (showsOrder.test(module)) continue;
    const found = await byWasm(wasm.value.wasm ?? '', input);
    if (found !== undefined) expect(inOneOrder(found), module).toEqual(inOneOrder(expected));
  }
  return true;
}

function byPlan(program: ReturnType<typeof startProgram>, input: unknown): unknown {
  try {
    program.begin();
    const [result] = program.evaluate('fuzz', input as Value, {}).elements();
    return (plain(result as Value) as { result: unknown }).result;
  } catch (error) {
    if (error instanceof PolicyError) return failed;
    throw error;
  }
}

/** Nothing where it needs a built-in function that only core has. */
async function byWasm(wasm: string, input: unknown): Promise<unknown> {
  try {
    const policy = await startPolicy(compileModule(decodeBase64(wasm)), 1024);
    const [answer] = policy.evaluate(input as object, 0) as { result: unknown }[];
    return answer?.result;
  } catch (error) {
    return error instanceof MissingBuiltin ? undefined : failed;
  }
}

function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder).toSorted((a, b) => compare(a as Value, b as Value));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [keyInOneOrder(key), inOneOrder(member)]));
}

/** A key that is an array or a set stands as its JSON. */
function keyInOneOrder(key: string): string {
  return /^[[{]/.test(key) ? JSON.stringify(inOneOrder(JSON.parse(key))) : key;
}
