import { expect, test } from 'vitest';
import { load, testCore } from '../../../adapters/core/testing.ts';
import { documentOf } from '../../resource/configuration.ts';
import type { Resource } from '../../resource/document.ts';
import { planPolicies } from '../compile.ts';
import { partedSourceOf } from './compile/source.ts';
import { createPlanEvaluator } from './evaluator.ts';
import { generate } from './generate.ts';
import { partOf } from './parts.ts';
import type { Part } from './program.ts';

const resource = (name: string): Resource => ({
  address: `x.${name}`,
  type: 'x',
  name,
  provider: 'x',
  values: { name },
  managed: true,
});

const documents = [['a', 'b'], ['b'], []].map((names) => documentOf(names.map(resource), []));

/** Evaluates policies in one piece and in parts: they yield the same, and only the parts that are asked are read. */
async function check(
  modules: string[],
  asked: string[],
  { read, yielded }: { read: string[]; yielded: unknown[][][] },
) {
  const loaded = await load(...modules);
  const plan = await planPolicies(await testCore(), { ...loaded, library: [] });
  if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
  const { base, parts } = partedSourceOf(plan.value, partOf);
  const taken: string[] = [];
  const program = Object.assign(generate(base), {
    parts: Object.fromEntries(
      [...parts].map(([name, source]) => [
        name,
        async () => {
          taken.push(name);
          return { default: new Function('shared', source) as Part };
        },
      ]),
    ),
  });
  const whole = generate(partedSourceOf(plan.value, () => undefined).base);
  for (const form of [program, whole]) {
    const evaluator = createPlanEvaluator(loaded.policies, form);
    const found: unknown[][][] = [];
    for (const document of documents) {
      const { results } = await evaluator.evaluate(document, new Set(asked));
      expect(results.map(({ failure }) => failure?.code)).toEqual(asked.map(() => undefined));
      found.push(results.map(({ values }) => values));
    }
    expect(found).toEqual(yielded);
  }
  expect(taken).toEqual(read);
}

const shared = `package lib

named(name) if {
	some x in input.resource.x
	x.values.name == name
}
`;

const policy = (name: string, rule: string) => `package test.${name}.p\n\nimport data.lib\n\n${rule}\n`;
const ids = (...names: string[]) => names.map((name) => `test.${name}.p`);

test('the part of a policy is read when it is first asked, once', () =>
  check(
    [
      shared,
      policy('one', 'deny contains "a" if lib.named("a")'),
      policy('two', 'deny contains "b" if lib.named("b")'),
      policy('three', 'deny contains "c" if not lib.named("a")'),
    ],
    ids('one', 'three'),
    {
      read: ['test/one/p', 'test/three/p'],
      yielded: [
        [['a'], []],
        [[], ['c']],
        [[], ['c']],
      ],
    },
  ));

test('what a rule of one part remembers is not taken for what another remembers, nor kept beyond its document', () =>
  check(
    [
      shared,
      policy('one', 'found contains x.name if some x in input.resource.x\n\ndeny contains name if some name in found'),
      policy(
        'two',
        'found contains 2 if lib.named("b")\n\ndeny contains x if {\n\tsome x in found with input as {"resource": {"x": []}}\n}\n\ndeny contains y if some y in found',
      ),
    ],
    ids('one', 'two'),
    {
      read: ['test/one/p', 'test/two/p'],
      yielded: [
        [['a', 'b'], [2]],
        [['b'], [2]],
        [[], []],
      ],
    },
  ));

test('where a path that is known only then leads to a rule, nothing lies apart', () =>
  check(
    [
      policy('one', 'deny contains data.names[name].first if name := input.resource.x[0].name'),
      'package names.a\n\nfirst := 1',
      'package names.b\n\nfirst := 2',
    ],
    ids('one'),
    { read: [], yielded: [[[1]], [[2]], [[]]] },
  ));
