import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testCore } from '../../../adapters/core/testing.ts';
import { loadPolicies } from '../../policy/load.ts';
import { documentOf } from '../../resource/configuration.ts';
import type { Resource, ResourceDocument } from '../../resource/document.ts';
import { createPlanEvaluator } from '../plan/evaluator.ts';
import { generate } from '../plan/generate.ts';
import { Batches } from './batches.ts';
import { compileForInventory } from './compile.ts';
import { Before, judge, type Outcome } from './judge.ts';
import { Verdicts } from './verdicts.ts';

const policy = (id: string, types: string, rules: string) => ({
  file: `${id}.rego`,
  text: `# METADATA
# title: ${id}
# custom:
#   id: ${id}
#   severity: HIGH
#   resource_types: [${types}]
package ${id}

${rules}
`,
});

const modules = [
  policy(
    'open',
    'bucket',
    `deny contains {"address": b.address, "message": "open", "path": []} if {
	some b in input.resource.bucket
	b.values.open
}`,
  ),
  policy(
    'guarded',
    'bucket',
    `deny contains {"address": b.address, "message": "not guarded", "path": []} if {
	some b in input.resource.bucket
	not b.name in {g.values.bucket | some g in input.resource.guard}
}`,
  ),
  policy(
    'sized',
    'disk',
    `deny contains {"address": d.address, "message": size(d), "path": []} if some d in input.resource.disk

size(d) := "small" if d.values.size < 10

size(d) := "even" if d.values.size % 2 == 0`,
  ),
];

const core = await testCore();
const loaded = await loadPolicies(core, modules, { library: [] });
const compiled = await compileForInventory(core, { ...loaded, library: [] });
if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
const { compiled: program, local } = compiled.value;
const { policies } = program;
const evaluator = createPlanEvaluator(policies, generate(program.code ?? ''));

interface Asked {
  ids: readonly string[];
  resources: string[];
}

/** Judges a document, or one after the other the parts of one. */
async function run(document: ResourceDocument | ResourceDocument[], verdicts?: Verdicts) {
  const asked: Asked[] = [];
  const evaluate = async (part: ResourceDocument, ids: readonly string[]): Promise<Outcome[]> => {
    asked.push({ ids, resources: Object.values(part.resource).flatMap((list) => list.map(({ name }) => name)) });
    const { results } = await evaluator.evaluate(part, new Set(ids));
    return results.map(({ policy, ...result }) => ({ policy: policy.id, ...result }));
  };
  const hash = (text: string) => createHash('sha256').update(text).digest('base64url');
  const before = verdicts && new Before(verdicts);
  const request = { policies, local: new Set(local), hash, evaluate, before };
  if (!Array.isArray(document)) return { ...(await judge({ ...request, document })), asked };
  const batches = new Batches(request);
  for (const part of document) await batches.add(part);
  return { ...(await batches.finish()), asked };
}

const shown = (outcomes: readonly Outcome[]) =>
  outcomes
    .flatMap(({ policy, values, failure }) =>
      failure ? [`${policy} failed`] : values.map((value) => `${policy} ${(value as { address: string }).address}`),
    )
    .sort();

/** Judges resources, then others with what was found before, and holds what is asked then, and that it says the same as asking all anew. */
async function check(first: Resource[], second: Resource[], expected: Asked[]): Promise<string[]> {
  const { verdicts } = await run(documentOf(first, []));
  const stored = Verdicts.parse(JSON.parse(JSON.stringify(verdicts)));
  const again = await run(documentOf(second, []), stored);
  const anew = await run(documentOf(second, []));
  expect(shown(again.outcomes)).toEqual(shown(anew.outcomes));
  expect(Verdicts.parse(JSON.parse(JSON.stringify(again.verdicts)))).toEqual(
    Verdicts.parse(JSON.parse(JSON.stringify(anew.verdicts))),
  );
  expect(again.asked).toEqual(expected);
  return shown(again.outcomes);
}

const resource = (type: string, name: string, values: Resource['values'] = {}): Resource => ({
  address: `${type}.${name}`,
  type,
  name,
  provider: 'example',
  values,
  managed: true,
});
const guard = (name: string) => resource('guard', `of_${name}`, { bucket: name });
const [a, b, openC] = [resource('bucket', 'a'), resource('bucket', 'b', { open: true }), resource('bucket', 'c')];

test('policies are told apart', () => expect(local).toEqual(['open', 'sized']));

test('nothing is asked where nothing has changed', async () => {
  const all = [a, b, guard('a')];
  expect(await check(all, all, [])).toEqual(['guarded bucket.b', 'open bucket.b']);
});

test('local policies are asked about the resources that changed, relational ones about all that they read', async () => {
  const changed = { ...openC, values: { open: true } };
  const disk = resource('disk', 'd', { size: 12 });
  expect(
    await check(
      [a, b, openC, guard('a'), disk],
      [a, b, changed, guard('a'), disk],
      [
        { ids: ['open', 'sized'], resources: ['c'] },
        { ids: ['guarded'], resources: ['a', 'b', 'c', 'd', 'of_a'] },
      ],
    ),
  ).toEqual(['guarded bucket.b', 'guarded bucket.c', 'open bucket.b', 'open bucket.c', 'sized disk.d']);
});

test('a relational policy is asked again when only what it looks for has changed', async () => {
  expect(await check([a, guard('a')], [a], [{ ids: ['guarded'], resources: ['a'] }])).toEqual(['guarded bucket.a']);
});

test('what a policy does not read is not its concern', async () => {
  const [small, large] = [resource('disk', 'd', { size: 1 }), resource('disk', 'd', { size: 12 })];
  expect(await check([b, small], [b, large], [{ ids: ['open', 'sized'], resources: ['d'] }])).toEqual([
    'guarded bucket.b',
    'open bucket.b',
    'sized disk.d',
  ]);
});

test('a policy that failed is asked about all, and one that fails says nothing', async () => {
  const conflict = resource('disk', 'd', { size: 2 });
  const [sound, others] = [resource('disk', 'd', { size: 12 }), resource('disk', 'e', { size: 20 })];
  expect(
    await check(
      [a, guard('a'), conflict, others],
      [a, guard('a'), sound, others],
      [
        { ids: ['open'], resources: ['d'] },
        { ids: ['sized'], resources: ['a', 'd', 'e', 'of_a'] },
      ],
    ),
  ).toEqual(['sized disk.d', 'sized disk.e']);
  expect(await check([sound, others], [conflict, others], [{ ids: ['open', 'sized'], resources: ['d'] }])).toEqual([
    'sized failed',
  ]);
});

/** Resources of which some change, and the sizes of the parts that they come in. */
const estate = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('bucket', 'guard', 'disk', 'other'),
      fc.nat(9),
      fc.record({ open: fc.boolean(), bucket: fc.constantFrom('x1', 'x2'), size: fc.constantFrom(1, 3, 12) }),
    )
    .map(([type, name, values]) => resource(type, `x${name}`, values)),
  { selector: ({ address }) => address },
);
const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 });

function partsOf(resources: readonly Resource[], lengths: readonly number[]): ResourceDocument[] {
  const parts: ResourceDocument[] = [];
  for (let at = 0, index = 0; at < resources.length; index++) {
    const end = at + (lengths[index % lengths.length] ?? 1);
    parts.push(documentOf(resources.slice(at, end), []));
    at = end;
  }
  return parts;
}

test('in parts, a root is judged as in one piece, at first and again', () =>
  fc.assert(
    fc.asyncProperty(estate, estate, sizes, async (first, second, lengths) => {
      const parts = await run(partsOf(first, lengths));
      const whole = await run(documentOf(first, []));
      expect(shown(parts.outcomes)).toEqual(shown(whole.outcomes));
      const later = await run(partsOf(second, lengths), parts.verdicts);
      expect(shown(later.outcomes)).toEqual(shown((await run(documentOf(second, []))).outcomes));
    }),
  ));

test('a policy that fails in one part says nothing of the others', async () => {
  const disks = ['d', 'e', 'f'].map((name, index) => resource('disk', name, { size: [1, 2, 3][index] ?? 0 }));
  const { outcomes, verdicts } = await run(partsOf(disks, [1]));
  expect(shown(outcomes)).toEqual(['sized failed']);
  expect(verdicts.unknown).toEqual(['sized']);
});
