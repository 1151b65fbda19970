import { afterAll, expect, test, vi } from 'vitest';
import { evaluatorsOf, load, testCore } from '../../adapters/core/testing.ts';
import { createWorkerEvaluator } from '../../adapters/core/worker_evaluator.ts';
import { documentOf } from '../resource/configuration.ts';
import type { Resource, ResourceDocument } from '../resource/document.ts';
import { compilePolicies } from './compile.ts';
import { createCoreEvaluator } from './core_evaluator.ts';
import type { Evaluator } from './evaluator.ts';

vi.setConfig({ testTimeout: 120_000 });

/** The three evaluators, each as it is used: OPA in core, and the compiled forms in threads of their own. */
type Three = Record<'core' | 'wasm' | 'code', Evaluator>;

const timeoutSeconds = 2;
const opened: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(opened.map((evaluator) => evaluator.close())));

const threeOf = (...texts: string[]): Promise<Three> => threeWithin(timeoutSeconds, ...texts);

async function threeWithin(seconds: number, ...texts: string[]): Promise<Three> {
  const core = await testCore();
  const loaded = await load(...texts);
  expect(loaded.diagnostics).toEqual([]);
  const compiled = async (form: 'wasm' | 'code') => {
    const answer = await compilePolicies(core, { ...loaded, library: [] }, [form]);
    if (!answer.ok) throw new Error(JSON.stringify(answer.diagnostics));
    const evaluator = createWorkerEvaluator(answer.value, { timeoutSeconds: seconds });
    opened.push(evaluator);
    return evaluator;
  };
  return { core: createCoreEvaluator(core, loaded), wasm: await compiled('wasm'), code: await compiled('code') };
}

function documentWith(values: unknown, type = 'x'): ResourceDocument {
  const resource = { address: `${type}.a`, type, name: 'a', provider: 'x', managed: true };
  return documentOf([{ ...resource, values: values as Resource['values'] }], []);
}

/** What each policy yields, or the code of its failure. */
async function told(evaluator: Evaluator, document: ResourceDocument): Promise<unknown[]> {
  const { results } = await evaluator.evaluate(document);
  return results.map(({ failure, values }) => failure?.code ?? values);
}

const names = `# METADATA
# title: names
# custom:
#   id: all.names
package names

deny contains input.resource[type][_].values.key if some type
`;

let reading: Promise<Three> | undefined;

/** Puts a value into resources of a type; expects each evaluator to see it as given, or as `seen`. */
async function check(type: string, value: unknown, seen: unknown = value): Promise<void> {
  reading ??= threeOf(names);
  const document = documentWith({ key: value }, type);
  for (const [name, evaluator] of Object.entries(await reading)) {
    expect(await told(evaluator, document), name).toEqual([[seen]]);
  }
}

const before = 'package a\n\ndeny contains "before" if input.resource.x\n';
const after = 'package c\n\ndeny contains "after" if input.resource.x\n';

/** Evaluates a rule between two sound policies, which must stand; expects what it comes to, by evaluator where they differ. */
async function checkRule(
  rule: string,
  values: unknown,
  expected: unknown[] | string | Record<keyof Three, unknown>,
  seconds = timeoutSeconds,
): Promise<void> {
  const three = await threeWithin(seconds, before, `package b\n\n${rule}\n`, after);
  const isSame = typeof expected === 'string' || Array.isArray(expected);
  const outcomes = isSame ? { core: expected, wasm: expected, code: expected } : expected;
  for (const [name, evaluator] of Object.entries(three)) {
    const ofRule = outcomes[name as keyof Three];
    expect(await told(evaluator, documentWith(values)), name).toEqual([['before'], ofRule, ['after']]);
  }
}

const value = 'input.resource.x[_].values';

/** Lists in lists. */
function nested(levels: number): unknown {
  let nest: unknown = 1;
  for (let level = 0; level < levels; level++) nest = [nest];
  return nest;
}

test('an error at run time leaves its expression undefined', () =>
  checkRule(`deny contains 1 / ${value}.zero`, { zero: 0 }, []));

test('a complete rule with two values fails alone', () =>
  checkRule(
    'p := x if some x in [1, 2]\n\ndeny contains p',
    {},
    {
      core: 'rego_evaluation_error',
      wasm: 'policy_failed',
      code: 'policy_failed',
    },
  ));

test('a range without measure fails alone', () =>
  checkRule(
    'deny contains count(numbers.range(1, 1000000000))',
    {},
    {
      core: 'rego_evaluation_error',
      wasm: 'policy_memory',
      code: 'policy_failed',
    },
    // On a slow machine, too, memory ends before the time does.
    60,
  ));

test('a product of lists without end is stopped', () =>
  checkRule(
    `deny contains "x" if {
	many := numbers.range(1, 9999)
	some a in many
	some b in many
	some c in many
	a + b + c < 0
}`,
    {},
    { core: 'rego_timeout', wasm: 'policy_timeout', code: 'policy_timeout' },
  ));

test('an expression that would try for ever ends', () =>
  checkRule(`deny contains "x" if regex.match("^(a+)+$", ${value}.a)`, { a: `${'a'.repeat(10_000)}b` }, []));

test('10,000 levels fail at most the policies that read them', async () => {
  const texts = [before, `package b\n\ndeny contains count(json.marshal(${value}))\n`, after];
  const { core } = await threeOf(...texts);
  for (const [name, evaluator] of Object.entries({ core, ...(await evaluatorsOf(...texts)) })) {
    const deep = await told(evaluator, documentWith(nested(10_000)));
    expect(deep, name).toHaveLength(texts.length);
    for (const one of deep) expect(one, name).toSatisfy((told) => told === 'policy_failed' || Array.isArray(told));
    expect(await told(evaluator, documentWith(nested(100))), name).toEqual([['before'], [201], ['after']]);
  }
});

for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a"b', 'a\\', '\n', 'é', '💥']) {
  const quoted = JSON.stringify(name);
  test(`a type named ${quoted} is a type like others`, () => check(name, name));

  test(`a member named ${quoted} is there only if the document has it`, async () => {
    const three = await threeOf(
      `package a\n\ndeny contains "by name" if ${value}[${quoted}]\n`,
      `package b\n\ndeny contains "found" if {\n\tsome key in [${quoted}]\n\t${value}[key]\n}\n`,
      `package c\n\ndeny contains key if some key, _ in ${value}\n`,
    );
    for (const evaluator of Object.values(three)) {
      expect(await told(evaluator, documentWith({}))).toEqual([[], [], []]);
      expect(await told(evaluator, documentWith(JSON.parse(`{${quoted}: true}`)))).toEqual([
        ['by name'],
        ['found'],
        [name],
      ]);
    }
  });
}

test('half a surrogate pair is replaced', async () => {
  await check('x', 'a\ud800b', 'a\ufffdb');
  await check('x', '\udfff', '\ufffd');
  await check('x', '💥', '💥');
  await check('x', '\\ud800', '\\ud800');
  await check('x', '\\\\ud800\ud800', '\\\\ud800\ufffd');
});

test('objects with the names of JavaScript stay data', async () => {
  await check('x', JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'));
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('numbers stay what they are', async () => {
  await check('x', -0, 0);
  await check('x', 1e300);
  await check('x', 9007199254740991);
});

test('a number that JavaScript does not hold is no finding by itself', () =>
  // JSON cannot say infinity: where the document is written anew, null stands for it.
  checkRule(`deny contains "huge" if ${value}.huge > 1e308`, JSON.parse('{"huge": 1e400}'), {
    core: [],
    wasm: [],
    code: ['huge'],
  }));

test('texts with NUL, and long ones, arrive whole', async () => {
  await check('x', 'a\u0000b');
  await check('x', 'x'.repeat(5_000_000));
});

test('a text of 100 MB arrives whole in compiled policies', async () => {
  const { wasm, code } = await threeOf(before, `package b\n\ndeny contains count(${value}.a)\n`, after);
  const document = documentWith({ a: 'x'.repeat(100_000_000) });
  const outcome = await told(code, document);
  expect(outcome).toEqual([['before'], [100_000_000], ['after']]);
  expect((await told(wasm, document))[1]).toSatisfy((one) => typeof one === 'string' || String(one) === '100000000');
});

test('nothing of one document or policy is left for the next', async () => {
  const three = await threeOf(
    `package a\n\np contains ${value}.a\n\nf(x) := [x, y] if some y in p\n\ndeny contains f("f")\n`,
    `package b\n\np contains "of b" if input.resource.x\n\ndeny contains x if some x in p\n`,
  );
  for (const [name, evaluator] of Object.entries(three)) {
    for (const a of ['one', 'two']) {
      expect(await told(evaluator, documentWith({ a })), name).toEqual([[['f', a]], ['of b']]);
    }
  }
});

test('what a policy is made of is never run', async () => {
  const texts = [
    '"];globalThis.ran=1;//',
    "'+(globalThis.ran=1)+'",
    '`${globalThis.ran=1}`',
    '*/globalThis.ran=1/*',
    '\\',
  ];
  for (const text of texts) {
    const quoted = JSON.stringify(text);
    const rule = `deny contains x if {\n\tx := ${quoted}\n\tvalues := input.resource.x[0].values\n\tnot values[x]\n\tnot values[${quoted}]\n}`;
    await checkRule(rule, {}, [text]);
  }
  expect(globalThis).not.toHaveProperty('ran');
});

test('the memory of one document is used again for the next', async () => {
  for (let round = 0; round < 50; round++) await check('x', 'x'.repeat(1_000_000) + round);
});
