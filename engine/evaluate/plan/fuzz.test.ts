import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cores, compareAll, startCores } from './testing/agree.ts';
import { fuzzCases } from './testing/arbitrary_policy.ts';
import { found } from './testing/found.ts';

// A case is a policy with a document. `FUZZ_RUNS=100000` looks longer, `FUZZ_SEED` again at what a run found.
const cases = Number(process.env.FUZZ_RUNS ?? 10_000);
const firstSeed = Number(process.env.FUZZ_SEED ?? process.env.DECREE_SEED ?? Date.now() % 2 ** 31);

/** So many policies are compiled at once, each with so many documents: to compile them takes longest. */
const batch = fuzzCases({ policies: 50, documents: 10 });

/** A WebAssembly memory never shrinks, and what core compiles stays in it. */
const batchesOfOneCore = 8;

test('a random policy means the same to OPA, as WebAssembly and as JavaScript', async () => {
  let cores = await startCores();
  const all = { cases: 0, wasm: 0 };
  for (let round = 0; all.cases < cases; round++) {
    if (round > 0 && round % batchesOfOneCore === 0) cores = await startCores();
    const compared = await compareBatch(cores, firstSeed + round);
    all.cases += compared.cases;
    all.wasm += compared.wasm;
  }
  expect(all.wasm).toBeGreaterThan(cases / 4);
}, 3_600_000);

/** Once a batch has a case on which they differ, it is shrunk alone. */
async function compareBatch(cores: Cores, seed: number) {
  const drawn = { cases: 0, wasm: 0 };
  let apart: number | undefined;
  const property = fc.asyncProperty(batch, async (policies) => {
    const asked = apart === undefined ? policies : policies.slice(apart, apart + 1);
    const compared = await compareAll(asked, cores);
    drawn.cases += compared.cases;
    drawn.wasm += compared.wasm;
    apart ??= compared.apart?.index;
    expect(compared.apart?.what, `again with FUZZ_SEED=${seed}`).toBeUndefined();
  });
  await fc.assert(property, { numRuns: 1, seed });
  return drawn;
}

test('the cases that were found stay mended', async () => {
  const compared = await compareAll(found, await startCores());
  expect(compared.apart?.what).toBeUndefined();
  expect(compared.cases).toBe(found.flatMap(({ inputs }) => inputs).length);
});
