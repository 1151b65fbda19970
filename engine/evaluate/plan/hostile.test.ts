import { expect, test } from 'vitest';
import { evaluatorsOf } from '../../../adapters/core/testing.ts';
import { documentOf } from '../../resource/configuration.ts';
import type { Resource } from '../../resource/document.ts';
import type { Evaluator } from '../evaluator.ts';
import { sourceOf } from './compile/source.ts';
import { generate } from './generate.ts';
import type { Plan, Statement } from './ir.ts';
import { startProgram } from './program.ts';

/** A document with one resource that has these values. */
function documentWith(values: unknown, type = 'x') {
  return documentOf(
    [{ address: 'x.a', type, name: 'a', provider: 'x', values: values as Resource['values'], managed: true }],
    [],
  );
}

async function planOf(...rules: string[]): Promise<Evaluator> {
  const texts = rules.map((rule, index) => `package ${'abcdef'[index]}\n\n${rule}\n`);
  return (await evaluatorsOf(...texts)).plan;
}

/** Evaluates rules, one policy each, over values; expects what each yields, or the code of its failure. */
async function check(rules: string[], values: unknown, expected: unknown[]): Promise<void> {
  const { results } = await (await planOf(...rules)).evaluate(documentWith(values));
  expect(results.map(({ failure, values: found }) => failure?.code ?? found)).toEqual(expected);
}

const sound = 'deny contains "sound" if input.resource.x';
const value = 'input.resource.x[_].values';

test('a policy whose complete rule has two values fails alone', () =>
  check([`p := x if some x in [1, 2]\n\ndeny contains p`, sound], {}, ['policy_failed', ['sound']]));

test('a policy that gives a key two values fails alone', () =>
  check([`p[k] := x if {\n\tk := "k"\n\tsome x in [1, 2]\n}\n\ndeny contains p`, sound], {}, [
    'policy_failed',
    ['sound'],
  ]));

test('an error of a built-in function makes its expression undefined', () =>
  check([`deny contains "x" if to_number(${value}.a) > 1`, sound], { a: 'no number' }, [[], ['sound']]));

test('a range without measure fails its policy alone', () =>
  check([`deny contains count(numbers.range(1, 1000000000))`, sound], {}, ['policy_failed', ['sound']]));

test('an expression that would try for ever ends', () =>
  check([`deny contains "x" if regex.match("^(a+)+$", ${value}.a)`, sound], { a: `${'a'.repeat(100_000)}b` }, [
    [],
    ['sound'],
  ]));

test('a document nested 10,000 levels deep fails at most the policies that go down', async () => {
  let deep: unknown = 1;
  for (let level = 0; level < 10_000; level++) deep = [deep];
  const evaluator = await planOf(`deny contains count(json.marshal(${value}))`, sound);
  const { results } = await evaluator.evaluate(documentWith(deep));
  expect(results[1]).toMatchObject({ values: ['sound'] });
  expect(results[0]?.failure?.code ?? results[0]?.values).toSatisfy(
    (told: unknown) => told === 'policy_failed' || (Array.isArray(told) && told[0] === 20_001),
  );
});

test('a text of 100 MB is read in place', async () => {
  const text = 'x'.repeat(100_000_000);
  await check([`deny contains count(${value}.a)`, `deny contains "end" if endswith(${value}.a, "xy")`], { a: text }, [
    [100_000_000],
    [],
  ]);
});

for (const name of [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  'values',
  'count',
  'elements',
]) {
  test(`a member named ${name} is there only if the document has it`, async () => {
    const rules = [
      `deny contains "by name" if ${value}[${JSON.stringify(name)}]`,
      `deny contains "found" if {\n\tsome key in [${JSON.stringify(name)}]\n\t${value}[key]\n}`,
      `deny contains "in a text" if "text"[${JSON.stringify(name)}]`,
      `deny contains "in a set" if {\n\ts := {x | some x in ${value}.list}\n\ts[${JSON.stringify(name)}]\n}`,
    ];
    await check(rules.slice(0, 2), {}, [[], []]);
    await check(rules.slice(0, 2), JSON.parse(`{${JSON.stringify(name)}: true}`), [['by name'], ['found']]);
    await check(rules.slice(3), { list: ['a'] }, [[]]);
    await check(
      [`deny contains ${JSON.stringify(name)} if some ${JSON.stringify(name)}, _ in ${value}`],
      JSON.parse(`{${JSON.stringify(name)}: 1}`),
      [[name]],
    );
  });
}

test('a policy can build members with the names of JavaScript', () =>
  check([`deny contains {"__proto__": {"polluted": true}, "constructor": input.resource.x[0].name}`], {}, [
    [JSON.parse('{"__proto__": {"polluted": true}, "constructor": "a"}')],
  ]));

test('what a policy is made of is never run', async () => {
  const texts = [
    '"];globalThis.ran=1;//',
    "'+(globalThis.ran=1)+'",
    '`${globalThis.ran=1}`',
    '\u2028globalThis.ran=1',
    '\\',
    '*/globalThis.ran=1/*',
    '</script>',
  ];
  const rules = texts.map((text) => {
    const quoted = JSON.stringify(text);
    return `deny contains x if {\n\tx := ${quoted}\n\tvalues := input.resource.x[0].values\n\tnot values[x]\n\tnot values[${quoted}]\n}`;
  });
  await check(
    rules.slice(0, 6),
    {},
    texts.slice(0, 6).map((text) => [text]),
  );
  for (const name of texts) {
    const call: Statement = {
      type: 'CallStmt',
      stmt: { func: name, args: [{ type: 'string_index', value: 0 }], result: 2 },
    };
    const plan: Plan = {
      static: { strings: [{ value: name }] },
      plans: { plans: [{ name, blocks: [{ stmts: [call, { type: 'ResultSetAddStmt', stmt: { value: 2 } }] }] }] },
      funcs: {
        funcs: [
          {
            name,
            path: [name],
            params: [0],
            return: 0,
            blocks: [{ stmts: [{ type: 'ReturnLocalStmt', stmt: { source: 0 } }] }],
          },
        ],
      },
    };
    const instance = startProgram(generate(sourceOf(plan)), { core: () => undefined });
    expect(instance.evaluate(name, undefined, {}).elements()).toEqual([name]);
  }
  expect(globalThis).not.toHaveProperty('ran');
});

test('numbers keep their order and their value', async () => {
  const values = JSON.parse('{"huge": 1e400, "zero": -0, "long": 9007199254740991}');
  await check(
    [
      `deny contains "huge" if ${value}.huge > 1e308`,
      `deny contains "zero" if ${value}.zero == 0`,
      `deny contains x if x := ${value}.long + 2 - 2`,
      `deny contains format_int(${value}.long * ${value}.long, 10)`,
      'deny contains "exact" if 0.1 + 0.2 == 0.3',
    ],
    values,
    [['huge'], ['zero'], [9007199254740991], ['81129638414606663681390495662081'], ['exact']],
  );
});

test('halves of surrogate pairs become the replacement character', () =>
  check([`deny contains ${value}.a`], { a: 'a\ud800b' }, [['a\ufffdb']]));

test('nothing of one document is left in the next', async () => {
  const evaluator = await planOf(`p contains ${value}.a\n\nf(x) := [x, y] if some y in p\n\ndeny contains f("f")`);
  for (const a of ['one', 'two']) {
    const { results } = await evaluator.evaluate(documentWith({ a }));
    expect(results).toMatchObject([{ values: [['f', a]] }]);
  }
});

test('a document is left as it was', async () => {
  const document = documentWith({ list: [3, 1, 2], object: { b: 1, a: 2 } });
  const before = structuredClone(document);
  const evaluator = await planOf(
    `deny contains x if x := sort(${value}.list)`,
    `deny contains x if x := object.union(${value}.object, {"c": 3})`,
    `deny contains x if x := array.reverse(${value}.list)`,
    `deny contains "x" if input.resource.x[_].values.object.a == 5 with input.resource.x as [{"values": {"object": {"a": 5}}}]`,
  );
  expect((await evaluator.evaluate(document)).results.map(({ values }) => values.length)).toEqual([1, 1, 1, 1]);
  expect(document).toEqual(before);
});
