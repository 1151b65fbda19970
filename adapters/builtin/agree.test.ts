import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createCoreEvaluator } from '../../engine/evaluate/core_evaluator.ts';
import { createWasmEvaluator, type Evaluator } from '../../engine/evaluate/evaluator.ts';
import { createPlanEvaluator } from '../../engine/evaluate/plan/evaluator.ts';
import type { Program } from '../../engine/evaluate/plan/program.ts';
import type { ResourceDocument } from '../../engine/resource/document.ts';
import { configurationOf, testCore } from '../core/testing.ts';
import { loadBuiltin } from './index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a policy yields for a document, in an order of its own. */
async function yieldsOf(evaluator: Evaluator, id: string, document: ResourceDocument): Promise<string[]> {
  const { results } = await evaluator.evaluate(document, new Set([id]));
  expect(results.flatMap(({ failure }) => failure ?? [])).toEqual([]);
  return results.flatMap(({ values }) => values.map((value) => JSON.stringify(value, inOrder))).toSorted();
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test('every built-in policy yields the same for each of its fixtures, by OPA, as WebAssembly and as JavaScript', async () => {
  const { compiled } = await loadBuiltin();
  const { default: program } = (await import(compiled.program ?? '')) as { default: Program };
  const core = createCoreEvaluator(await testCore(), compiled);
  const wasm = await createWasmEvaluator(compiled);
  const plan = createPlanEvaluator(compiled.policies, program);
  let yielded = 0;
  for (const { id, source } of compiled.policies) {
    for (const file of globSync('fixtures/*.tf', { cwd: join(root, dirname(source.file)) })) {
      const { document } = await configurationOf(readFileSync(join(root, dirname(source.file), file), 'utf8'));
      const expected = await yieldsOf(core, id, document);
      yielded += expected.length;
      expect(await yieldsOf(wasm, id, document), `${id} on ${file} as WebAssembly`).toEqual(expected);
      expect(await yieldsOf(plan, id, document), `${id} on ${file} as JavaScript`).toEqual(expected);
    }
  }
  expect(yielded).toBeGreaterThan(compiled.policies.length);
}, 600_000);
