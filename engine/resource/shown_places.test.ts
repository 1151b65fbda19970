import { expect, test } from 'vitest';
import { shownPlaces } from './shown_places.ts';

const plan = {
  format_version: '1.2',
  'of no interest': { 'a } "quoted" {': [1, { b: '\\"]' }] },
  planned_values: {
    root_module: {
      resources: [
        {
          address: 'aws_kms_key.🔑["a\\"b"]',
          type: 'aws_kms_key',
          values: { enable_key_rotation: false, tags: { Owner: 'me' }, policy: null, grants: [{ ops: ['x', 'y'] }] },
        },
      ],
      child_modules: [{ address: 'module.m', resources: [{ address: 'module.m.a.b', values: {} }] }],
    },
  },
};
const state = {
  version: 4,
  resources: [
    {
      module: 'module.m',
      mode: 'managed',
      type: 'a',
      name: 'b',
      instances: [{ index_key: 1, attributes: { on: true } }],
    },
    { mode: 'managed', type: 'a', name: 'c', instances: [{ attributes: { on: false } }] },
  ],
};

/** What stands at the place of a value, whether the text is on one line or on many. */
function check(json: object, address: string, path: (string | number)[], expected: string | undefined) {
  for (const indent of [0, 2]) {
    const text = JSON.stringify(json, null, indent);
    const range = shownPlaces(text).of(address, path);
    const lines = text.split('\n');
    if (range) expect(range.end.line).toBe(range.start.line);
    const found = range && lines[range.start.line - 1]?.slice(range.start.column - 1, range.end.column - 1);
    expect(found?.replace(/\s+/g, '')).toBe(expected);
  }
}

const key = 'aws_kms_key.🔑["a\\"b"]';
test.each<[string, (string | number)[], string]>([
  ['an attribute', ['enable_key_rotation'], '"enable_key_rotation":false'],
  ['a member of a map', ['tags', 'Owner'], '"Owner":"me"'],
  ['a map', ['tags'], '"tags"'],
  ['what is null', ['policy'], '"policy":null'],
  ['an element', ['grants', 0, 'ops', 1], '"y"'],
  ['what is not there, by what is round it', ['grants', 0, 'name'], '{'],
  ['nothing of it, by its name', ['nothing'], `"address":${JSON.stringify(key)}`],
  ['the resource', [], `"address":${JSON.stringify(key)}`],
])('finds %s in a plan', (_, path, expected) => check(plan, key, path, expected));

test('finds what lies in modules, and nothing for what is not there', () => {
  check(plan, 'module.m.a.b', [], '"address":"module.m.a.b"');
  check(plan, 'a.b', [], undefined);
});

test('finds instances in a state file', () => {
  check(state, 'module.m.a.b[1]', ['on'], '"on":true');
  check(state, 'a.c', ['on'], '"on":false');
  check(state, 'a.c', [], '"name":"c"');
});

test('reads a plan of megabytes in a blink', () => {
  const resources = Array.from({ length: 5000 }, (_, index) => ({
    address: `aws_kms_key.k${index}`,
    values: { enable_key_rotation: false, description: 'x'.repeat(300), tags: { a: 'b' } },
  }));
  const text = JSON.stringify({ format_version: '1.2', planned_values: { root_module: { resources } } }, null, 2);
  const start = performance.now();
  expect(shownPlaces(text).of('aws_kms_key.k4999', ['tags', 'a'])?.start.line).toBeGreaterThan(40_000);
  expect(performance.now() - start).toBeLessThan(1500);
});
