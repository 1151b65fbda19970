import { expect, test } from 'vitest';
import { loadBuiltin } from '../../../adapters/builtin/index.ts';
import { testCore } from '../../../adapters/core/testing.ts';
import { inventory } from '../../../test/bench/evaluate/inventory.ts';
import { documentOf } from '../../resource/configuration.ts';
import type { ResourceDocument } from '../../resource/document.ts';
import { createPlanEvaluator } from '../plan/evaluator.ts';
import { generate } from '../plan/generate.ts';
import { compileForInventory } from './compile.ts';

test('a built-in policy that counts as local says of each resource what it says among others', async () => {
  const { library, compiled } = await loadBuiltin();
  const answer = await compileForInventory(await testCore(), { ...compiled, library });
  if (!answer.ok) throw new Error(JSON.stringify(answer.diagnostics));
  const { compiled: program, local } = answer.value;
  expect(local).toContain('aws.kms.rotation');
  expect(local).not.toContain('aws.s3.versioning');
  const evaluator = createPlanEvaluator(program.policies, generate(program.code ?? ''));
  const yielded = async (document: ResourceDocument) =>
    (await evaluator.evaluate(document, new Set(local))).results.flatMap(({ policy, values }) =>
      values.map((value) => `${policy.id} ${JSON.stringify(value)}`),
    );
  const document = inventory(400);
  const alone: string[] = [];
  for (const resource of Object.values(document.resource).flat())
    alone.push(...(await yielded(documentOf([resource], []))));
  expect(alone.length).toBeGreaterThan(50);
  expect(alone.sort()).toEqual((await yielded(document)).sort());
});
