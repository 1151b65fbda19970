import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testCore } from '../../../adapters/core/testing.ts';
import { loadPolicies } from '../../policy/load.ts';
import { documentOf } from '../../resource/configuration.ts';
import type { Resource, ResourceDocument } from '../../resource/document.ts';
import { createPlanEvaluator } from '../plan/evaluator.ts';
import { generate } from '../plan/generate.ts';
import { compileForInventory } from './compile.ts';

// `REACH_RUNS=1000` looks longer.
const runs = Number(process.env.REACH_RUNS ?? 150);

const helpers = `
buckets contains b if some b in input.resource.bucket

marked contains {"bucket": b, "open": b.values.open} if some b in input.resource.bucket

guards contains g if some g in input.resource.guard

names contains g.name if some g in input.resource.guard

guarded(b) if {
	some g in input.resource.guard
	g.name == b.name
}

is_open(b) if b.values.open

exists_guard if {
	some g in input.resource.guard
	g.values.open
}

default flag := false

flag if some g in input.resource.guard

kinds[g.name] := true if some g in input.resource.guard

first := input.resource.bucket[0].name

large(b) if count([r | some r in b.values.rules; r > 1]) > 0
`;

const sources = [
  'some b in input.resource.bucket',
  'some b in buckets',
  'some m in marked; b := m.bucket; m.open',
  'some t in {"bucket", "guard"}; some b in input.resource[t]',
  'some t, list in input.resource; some b in list',
  'some i, b in input.resource.bucket',
];

/** What is asked of one resource. */
const single = [
  'b.values.open',
  'not b.values.open',
  'is_open(b)',
  'not is_open(b)',
  'large(b)',
  'some r in b.values.rules; r > 1',
  'every r in b.values.rules { r > 0 }',
  'b.name in {"a", "b"}',
];

/** What others have a part in. */
const relating = [
  'b.name in names',
  'not b.name in names',
  'guarded(b)',
  'not guarded(b)',
  'count(input.resource.bucket) > 1',
  'some g in input.resource.guard; g.name == b.name',
  'some c in input.resource.bucket; c.name != b.name',
  'every g in guards { g.values.open }',
  'every g in input.resource.guard { g.values.open }',
  'exists_guard',
  'not exists_guard',
  'flag',
  'not flag',
  'guard := input.resource.guard',
  'input.resource.guard',
  'not input.resource.guard',
  'kinds[b.name]',
  'first == b.name',
  'object.get(input.resource, "guard", []) == []',
  'count(guards) < 2',
];

const placed = [
  '{"address": b.address, "message": "m", "path": []}',
  '{"address": b.address, "message": b.name, "path": ["open"]}',
];
const unplaced = ['{"address": "bucket.a", "message": b.name, "path": []}', 'b.name'];

const rule = fc
  .record({
    finding: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...placed) }, fc.constantFrom(...unplaced)),
    source: fc.constantFrom(...sources),
    asked: fc.uniqueArray(fc.constantFrom(...single), { maxLength: 1 }),
    related: fc.uniqueArray(fc.constantFrom(...relating), { maxLength: 1 }),
    isFirst: fc.boolean(),
  })
  .map(({ finding, source, asked, related, isFirst }) => {
    const conditions = [...asked, ...related];
    const own = conditions.filter((condition) => /\bb\b/.test(condition));
    const others = conditions.filter((condition) => !own.includes(condition));
    const body = isFirst ? [source, ...own, ...others] : [...others, source, ...own];
    return `deny contains ${finding} if {\n\t${body.join('\n\t')}\n}`;
  });

const resource = fc
  .record({
    type: fc.constantFrom('bucket', 'guard'),
    name: fc.constantFrom('a', 'b', 'c'),
    values: fc.record({ open: fc.boolean(), rules: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }) }),
  })
  .map(
    ({ type, name, values }): Resource => ({
      address: `${type}.${name}`,
      type,
      name,
      provider: 'example',
      values,
      managed: true,
    }),
  );
const resources = fc.uniqueArray(resource, { selector: ({ address }) => address, maxLength: 5 });

test('a policy that counts as local says of resources what it says of each alone', async () => {
  let local = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(rule, { minLength: 1, maxLength: 2, size: 'xsmall' }),
      fc.array(resources, { minLength: 4, maxLength: 4 }),
      async (rules, documents) => {
        if (await isSound(rules.join('\n\n'), documents)) local++;
      },
    ),
    { numRuns: runs },
  );
  expect(local).toBeGreaterThan(runs / 20);
}, 3_600_000);

/** Holds a policy that counts as local against documents; false if it does not. */
async function isSound(rules: string, documents: Resource[][]): Promise<boolean> {
  const text = `package example\n${helpers}\n${rules}\n`;
  const core = await testCore();
  const { policies, modules } = await loadPolicies(core, [{ file: 'example.rego', text }], { library: [] });
  // Two conditions may use the same name.
  if (policies.length === 0) return false;
  const answer = await compileForInventory(core, { policies, modules, library: [] });
  if (!answer.ok) throw new Error(JSON.stringify(answer.diagnostics));
  const { compiled, local } = answer.value;
  if (local.length === 0) return false;
  const evaluator = createPlanEvaluator(policies, generate(compiled.code ?? ''));
  const yielded = async (document: ResourceDocument) =>
    (await evaluator.evaluate(document)).results.flatMap(({ values }) => values.map((value) => JSON.stringify(value)));
  for (const document of documents) {
    const alone = await Promise.all(document.map((one) => yielded(documentOf([one], []))));
    expect([...new Set(alone.flat())].sort()).toEqual((await yielded(documentOf(document, []))).sort());
  }
  return true;
}
