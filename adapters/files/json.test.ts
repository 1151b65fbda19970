import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Wanted } from '../../engine/resource/wanted.ts';
import { pickJson, readJson } from './json.ts';
import { withFolder } from './testing.ts';

const wanted: Wanted = {
  members: {
    name: 'whole',
    list: { elements: { members: { kind: 'whole', value: 'whole' }, only: { kind: 'kept' } } },
    deep: { members: { inner: 'whole' } },
  },
};

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Picks from a text in chunks of every small size; expects the same JSON, or this diagnostic, of each. */
async function check(text: string | Uint8Array, expected: { json: unknown } | { code: string; message?: string }) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (const size of [bytes.length, 1, 2, 3, 7].filter((size) => size > 0)) {
    // The first chunk says what the text is.
    const chunks = async function* () {
      yield bytes.subarray(0, 8);
      yield* inChunks(bytes.subarray(8), size);
    };
    const { json, problem } = await pickJson(chunks(), 'x.json', wanted);
    if ('json' in expected) expect({ json, problem }).toEqual({ json: expected.json, problem: undefined });
    else {
      expect(problem).toMatchObject({ code: expected.code, severity: 'error', file: 'x.json' });
      if (expected.message) expect(problem?.message).toContain(expected.message);
    }
  }
}

test('what is wanted is read, of the rest the names at the top', () =>
  check(
    `\ufeff  {"name": "a\\"}b", "other": {"x": ["]", "\\\\"]}, "list": [{"kind": "kept", "value": {"n": [1, -2.5e3]}, "more": {}},
      {"kind": "left", "value": 1}, {"value": null, "kind": "kept"}], "deep": {"inner": "é😀", "x": [[[]]]}, "n": 1.5 }\n`,
    {
      json: {
        name: 'a"}b',
        other: null,
        list: [
          { kind: 'kept', value: { n: [1, -2500] } },
          { kind: 'kept', value: null },
        ],
        deep: { inner: 'é😀' },
        n: null,
      },
    },
  ));

test('what has another shape is read whole', () =>
  check('{"list": {"a": 1}, "deep": [true]}', { json: { list: { a: 1 }, deep: [true] } }));

test('empty objects and lists, and a key that objects have anyway', () => {
  check('{"list": [], "deep": {}}', { json: { list: [], deep: {} } });
  return check('{"__proto__": {"a": 1}, "name": 1, "name": 2}', { json: { name: 2 } });
});

test('a text that ends early says so', async () => {
  const whole = '{"name": "a", "skipped": [1, {"x": "y"}], "list": [{"kind": "kept", "value": 12}]}';
  for (let length = 1; length < whole.length; length++) await check(whole.slice(0, length), { code: 'json_truncated' });
});

test.each([
  ['{"name": tru}', 'json_syntax', 'byte 10'],
  ['{"name" "a"}', 'json_syntax', '`"`'],
  ['{"name": "a",}', 'json_syntax', '`}`'],
  ['{"list": [,]}', 'json_syntax', '`,`'],
  ['{} {}', 'json_syntax', '`{`'],
  ['{"name": "a\nb"}', 'json_syntax', 'byte 10'],
  ['resource "a" "b" {}', 'json_missing', ''],
  ['[1]', 'json_missing', ''],
])('%s is a diagnostic', (text, code, message) => check(text, { code, message }));

test('bytes that are no text are a diagnostic', async () => {
  await check(new Uint8Array([...Buffer.from('{"name": "ab'), 0xff, ...Buffer.from('"}')]), { code: 'json_syntax' });
  await check(new Uint8Array([0xff, 0xfe, 0x7b, 0]), { code: 'file_not_text', message: 'UTF-16' });
});

test('a hundred thousand levels are passed over, and kept where they are wanted', async () => {
  const nested = '['.repeat(100_000) + ']'.repeat(100_000);
  const text = Buffer.from(`{"skipped": ${nested}, "name": ${nested}}`);
  const { json, problem } = await pickJson(inChunks(text, 1000), 'x', wanted);
  expect(problem).toBe(undefined);
  let levels = 0;
  for (let at = (json as { name: unknown }).name; Array.isArray(at); at = at[0]) levels++;
  expect(levels).toBe(100_000);
});

test('a long string over many chunks is read', async () => {
  const long = 'ü'.repeat(300_000);
  const { json } = await pickJson(inChunks(Buffer.from(`{"name": "${long}"}`), 1001), 'x', wanted);
  expect(json).toEqual({ name: long });
});

/** What is wanted of a value that `JSON.parse` has read whole. */
function wantedOf(value: unknown, wanted: Wanted | undefined, level = 0): unknown {
  if (wanted === undefined || wanted === 'whole' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (!('elements' in wanted)) return value;
    const { elements } = wanted;
    const refused = (element: unknown) =>
      typeof elements === 'object' && 'only' in elements && !Array.isArray(element) && element !== null
        ? Object.entries(elements.only ?? {}).some(
            ([key, only]) => Object.hasOwn(Object(element), key) && (element as Record<string, unknown>)[key] !== only,
          )
        : false;
    return value.filter((element) => !refused(element)).map((element) => wantedOf(element, elements, level + 1));
  }
  if (!('members' in wanted)) return value;
  const { members } = wanted;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => level === 0 || Object.hasOwn(members, key))
      .map(([key, inner]) => [key, Object.hasOwn(members, key) ? wantedOf(inner, members[key], level + 1) : null]),
  );
}

test('any JSON in any chunks gives the same as reading it whole', async () => {
  const key = fc.constantFrom('name', 'list', 'deep', 'kind', 'value', 'inner', 'other', 'é"\\');
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, -1.5e-7, 'kept', 'a"\\}]', 'ü\n😀', ''),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
    ),
  }));
  const object = fc.dictionary(key, value, { maxKeys: 6, noNullPrototype: true });
  const property = fc.asyncProperty(object, fc.integer({ min: 1, max: 9 }), fc.nat(2), async (json, size, indent) => {
    const bytes = Buffer.from(JSON.stringify(json, null, indent));
    expect(await pickJson(inChunks(bytes, size), 'x', wanted)).toEqual({ json: wantedOf(json, wanted) });
  });
  await fc.assert(property, { numRuns: 500 });
});

test('files are read, and what is no file is a diagnostic', () =>
  withFolder({ 'a.json': '{"name": "a"}', 'd/x': '', 'empty.json': '' }, async (folder) => {
    expect(await readJson(`${folder}/a.json`, 'a.json', wanted)).toEqual({ json: { name: 'a' } });
    expect(await readJson(`${folder}/none`, 'none', wanted)).toMatchObject({ problem: { code: 'file_missing' } });
    expect(await readJson(`${folder}/d`, 'd', wanted)).toHaveProperty('problem');
    expect(await readJson(`${folder}/empty.json`, 'e', wanted)).toMatchObject({ problem: { code: 'json_truncated' } });
  }));
