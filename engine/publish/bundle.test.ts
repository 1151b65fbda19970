import { beforeAll, expect, test } from 'vitest';
import { testCore } from '../../adapters/core/testing.ts';
import type { Core, SourceText } from '../../core/host/boundary.ts';
import { library } from '../requirement/testing/tools.ts';
import { type BundleIdentity, bundleFiles } from './bundle.ts';
import { importedBy } from './imports.ts';
import { versionInManifest } from './manifest.ts';
import { releaseOf } from './release.ts';
import { releaseOfTexts } from './testing/policies.ts';

let core: Core;

beforeAll(async () => {
  core = await testCore();
});

/** The texts of the bundle of two policies. */
async function bundleOf(identity: Partial<BundleIdentity> = {}): Promise<Map<string, string>> {
  const { policies } = await releaseOfTexts(core, [{}, { id: 'acme.s3.named', condition: 'not bucket.values.bucket' }]);
  const files = await bundleFiles(core, { name: 'team', policies: [...policies], modules: [] }, library, {
    version: '1.2.0',
    revision: 'r1',
    resolveWasm: false,
    ...identity,
  });
  if (!files.ok) throw new Error(JSON.stringify(files.diagnostics));
  return new Map(files.value.map(({ name, content }) => [name, typeof content === 'string' ? content : 'bytes']));
}

test('a bundle has policies, samples, what they import, what is compiled, and adapters', async () => {
  const files = await bundleOf();
  expect([...files.keys()].filter((name) => !name.startsWith('library/decree/tf/'))).toEqual([
    '.manifest',
    'data.json',
    'document.rego',
    'main.rego',
    'policies/acme/s3/kept/fixtures/complying.tf',
    'policies/acme/s3/kept/fixtures/violating.tf',
    'policies/acme/s3/kept/policy.rego',
    'policies/acme/s3/named/fixtures/complying.tf',
    'policies/acme/s3/named/fixtures/violating.tf',
    'policies/acme/s3/named/policy.rego',
    'policy.wasm',
  ]);
  expect(JSON.parse(files.get('.manifest') ?? '')).toEqual({
    revision: 'r1',
    roots: ['decree/acme/s3/kept', 'decree/acme/s3/named', 'decree/document', 'decree/tf', 'decree_bundle', 'main'],
    rego_version: 1,
    metadata: {
      name: 'team',
      version: '1.2.0',
      entrypoints: ['decree/acme/s3/kept/deny', 'decree/acme/s3/named/deny'],
    },
  });
  expect(versionInManifest(files.get('.manifest'))).toBe('1.2.0');
});

test('only where it is asked for, OPA runs what is compiled', async () =>
  expect(JSON.parse((await bundleOf({ resolveWasm: true })).get('.manifest') ?? '')).toMatchObject({
    wasm: [
      { entrypoint: 'decree/acme/s3/kept/deny', module: '/policy.wasm' },
      { entrypoint: 'decree/acme/s3/named/deny', module: '/policy.wasm' },
    ],
  }));

test('a bundle is read as the release that it was made of', async () => {
  const texts = [...(await bundleOf())].map(([file, text]): SourceText => ({ file, text }));
  const { release, diagnostics } = await releaseOf(core, texts, library);
  expect(diagnostics).toEqual([]);
  expect(release.policies.map(({ policy, files }) => [policy.id, files.map(({ file }) => file)])).toEqual([
    ['acme.s3.kept', ['fixtures/complying.tf', 'fixtures/violating.tf', 'policy.rego']],
    ['acme.s3.named', ['fixtures/complying.tf', 'fixtures/violating.tf', 'policy.rego']],
  ]);
});

test('what a module imports by way of others comes along, and nothing else', async () => {
  const module = (name: string, imported?: string): SourceText => ({
    file: `${name}.rego`,
    text: `package ${name}\n${imported ? `import data.${imported}\nx := ${imported}.y\n` : ''}`,
  });
  const offered = [module('b', 'c'), module('c', 'd'), module('d'), module('e', 'b')];
  const needed = await importedBy(core, [module('a', 'b')], offered);
  expect(needed.map(({ file }) => file)).toEqual(['b.rego', 'c.rego', 'd.rego']);
});

test.each([undefined, '', '[]', '{"metadata":{}}', '{"revision":"1"}'])('%j gives no version', (text) =>
  expect(versionInManifest(text)).toBeUndefined(),
);
