import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Json } from '../../core/host/boundary.ts';
import { createWasmEvaluator, type Evaluator } from '../../engine/evaluate/evaluator.ts';
import { builtinMissingCode } from '../../engine/evaluate/failure.ts';
import { createPlanEvaluator } from '../../engine/evaluate/plan/evaluator.ts';
import type { Program } from '../../engine/evaluate/plan/program.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { ResourceDocument } from '../../engine/resource/document.ts';
import { configurationOf, testCore } from '../core/testing.ts';
import { loadBuiltin } from './index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a policy yields for a document, in an order of its own; absent where checks leave it to OPA: its built-in is not there in that form. */
async function yieldsOf(evaluator: Evaluator, id: string, document: ResourceDocument): Promise<string[] | undefined> {
  const { results } = await evaluator.evaluate(document, new Set([id]));
  const failures = results.flatMap(({ failure }) => failure ?? []);
  if (failures.some(({ code }) => code === builtinMissingCode)) return undefined;
  expect(failures).toEqual([]);
  return results.flatMap(({ values }) => values.map((value) => JSON.stringify(value, inOrder))).toSorted();
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What OPA yields for each document, of one policy that is compiled once. */
async function yieldsOfOpa({ source, package: name }: Policy, documents: ResourceDocument[]): Promise<string[][]> {
  const answer = await (await testCore()).evaluate({
    modules: [source],
    library,
    query: `[found | some document in input; found := data.${name}.deny with input as document]`,
    input: documents as unknown as Json,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.diagnostics[0]));
  const [found] = answer.value.results as unknown[][][];
  return (found ?? []).map((values) => values.map((value) => JSON.stringify(value, inOrder)).toSorted());
}

const { compiled, library } = await loadBuiltin();

test('every built-in policy yields the same for each of its fixtures, by OPA, as WebAssembly and as JavaScript', async () => {
  const { default: program } = (await import(compiled.program ?? '')) as { default: Program };
  const wasm = await createWasmEvaluator(compiled);
  const plan = createPlanEvaluator(compiled.policies, program);
  let yielded = 0;
  const left = new Set<string>();
  const wrong = new Set<string>();
  for (const policy of compiled.policies) {
    const { id, source } = policy;
    const folder = join(root, dirname(source.file));
    const files = globSync('fixtures/*.tf', { cwd: folder }).toSorted();
    const documents: ResourceDocument[] = [];
    for (const file of files)
      documents.push((await configurationOf(readFileSync(join(folder, file), 'utf8'))).document);
    const expected = await yieldsOfOpa(policy, documents);
    expect(expected.length, id).toBe(files.length);
    for (const [index, document] of documents.entries()) {
      yielded += expected[index]?.length ?? 0;
      for (const [form, evaluator] of Object.entries({ WebAssembly: wasm, JavaScript: plan })) {
        const found = await yieldsOf(evaluator, id, document);
        if (!found) left.add(`${id} as ${form}`);
        else if (JSON.stringify(found) !== JSON.stringify(expected[index])) wrong.add(`${id} as ${form}`);
      }
    }
  }
  expect(yielded).toBeGreaterThan(compiled.policies.length);
  expect([...wrong]).toEqual([]);
  expect(left.size).toBeLessThan(compiled.policies.length / 50);
}, 600_000);
