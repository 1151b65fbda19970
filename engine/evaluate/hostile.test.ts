import { expect, test } from 'vitest';
import { evaluatorsOf } from '../../adapters/core/testing.ts';
import { documentOf } from '../resource/configuration.ts';
import type { Resource } from '../resource/document.ts';

const policy = `# METADATA
# title: names
# custom:
#   id: all.names
package names

deny contains input.resource[type][_].values.key if some type
`;

let evaluators: ReturnType<typeof evaluatorsOf> | undefined;

/** Puts a value into resources of a type; expects both evaluators to see it as given, or as `seen`. */
async function check(type: string, value: unknown, seen: unknown = value): Promise<void> {
  evaluators ??= evaluatorsOf(policy);
  const values = JSON.parse(JSON.stringify({ key: value })) as Resource['values'];
  const resource: Resource = { address: `${type}.a`, type, name: 'a', provider: 'x', values, managed: true };
  for (const evaluator of Object.values(await evaluators)) {
    const { results } = await evaluator.evaluate(documentOf([resource], []));
    expect(results).toMatchObject([{ values: [seen] }]);
  }
}

for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a"b', 'a\\', '\n', 'é', '💥']) {
  test(`a type named ${JSON.stringify(name)} is a type like others`, () => check(name, name));
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

test('texts with NUL, and long ones, arrive whole', async () => {
  await check('x', 'a\u0000b');
  await check('x', 'x'.repeat(5_000_000));
});

test('the memory of one document is used again for the next', async () => {
  for (let round = 0; round < 50; round++) await check('x', 'x'.repeat(1_000_000) + round);
});
