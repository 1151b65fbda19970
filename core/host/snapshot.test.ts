import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { type Instance, instantiate } from './instance.ts';
import { snapshot } from './snapshot.ts';

const core = await readFile(new URL('../../dist/core.wasm', import.meta.url));

let started: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  started = await snapshot(core);
}, 60_000);

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

/** What core answers of the same requests, one of each kind. */
function answers(instance: Instance): unknown[] {
  const modules = [{ file: 'p.rego', text: 'package p\n\nx contains y if some y in input.list\n' }];
  const files = [
    { file: 'main.tf', text: 'resource "aws_x" "x" {\n  for_each = toset(["b", "a"])\n  v = upper(each.key)\n}\n' },
  ];
  return [
    instance.call('format', { file: 'p.rego', text: 'package   p' }),
    instance.call('check', { modules }),
    instance.call('evaluate', { modules, query: 'data.p.x', input: { list: [3, 1, 2] } }),
    instance.call('compile', { modules, entrypoints: ['p/x'], target: 'wasm' }),
    instance.call('terraform', { root: '', files }),
  ];
}

test('has started, and answers as the core that it is of', async () => {
  const module = await WebAssembly.compile(started);
  expect(WebAssembly.Module.exports(module).map(({ name }) => name)).not.toContain('_initialize');
  const fresh = await instantiate(await WebAssembly.compile(core));
  expect(answers(await instantiate(module))).toEqual(answers(fresh));
});

test('starts each instance alike, whatever the one before did', async () => {
  const module = await WebAssembly.compile(started);
  const first = await instantiate(module);
  const expected = answers(first);
  answers(first);
  expect(answers(await instantiate(module))).toEqual(expected);
});

test('gives the same bytes for the same core, and nothing new of one that has started', async () => {
  expect(same(await snapshot(core), started)).toBe(true);
  expect(same(await snapshot(started), started)).toBe(true);
});

test('refuses what is no module', async () => {
  await expect(snapshot(new Uint8Array(8))).rejects.toThrow('section');
});
