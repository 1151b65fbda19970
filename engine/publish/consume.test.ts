import { expect, test } from 'vitest';
import { testCore } from '../../adapters/core/testing.ts';
import { besideOwn, loadSources } from './consume.ts';
import { lockText, readLock } from './lock.ts';
import { contentOf, packFile, packOf } from './pack.ts';
import { originOf, sources } from './settings.ts';

const team = { name: 'team', bundle: 'https://example.com/policies.tar.gz' };
const rego = [{ file: 'policies/acme/kept/policy.rego', text: 'package decree.acme.kept\n' }];
const pack = packOf(rego);

/** Loads one source from files beside decree.yaml; expects the names of its modules, or a code. */
async function check(files: Record<string, string>, expected: { modules?: string[]; codes?: string[] }): Promise<void> {
  const loaded = await loadSources([team], undefined, async (file) => files[file]);
  expect(loaded.modules.map(({ file }) => file)).toEqual(expected.modules ?? []);
  expect(loaded.diagnostics.map(({ code }) => code)).toEqual(expected.codes ?? []);
}

const locked = async (from = originOf(team)) =>
  lockText({ version: 1, sources: { team: { from, pinned: 'sha256:0', content: await contentOf(pack) } } });

test('what is pinned and there is used', async () =>
  check(
    { 'decree.lock': await locked(), [packFile(await contentOf(pack))]: pack },
    { modules: ['team:policies/acme/kept/policy.rego'] },
  ));

test('what is not pinned is not used', () => check({}, { codes: ['source_not_locked'] }));

test('what is pinned and not there is not fetched', async () =>
  check({ 'decree.lock': await locked() }, { codes: ['source_not_installed'] }));

test('what was changed since is not used', async () =>
  check(
    { 'decree.lock': await locked(), [packFile(await contentOf(pack))]: `${pack} ` },
    { codes: ['source_damaged'] },
  ));

test('another place than the one that is pinned is not used', async () =>
  check({ 'decree.lock': await locked('bundle elsewhere') }, { codes: ['source_changed'] }));

test.each(['', '{', '[]', '{"version":2,"sources":{}}', '{"version":1,"sources":{"team":{"content":"x"}}}'])(
  'the lock %j says so',
  (text) => check({ 'decree.lock': text }, { codes: ['lock_unreadable', 'source_not_locked'] }),
);

test('a lock reads as it was written, in order of names', () => {
  const one = { from: 'git x', pinned: 'abc', content: `sha256:${'0'.repeat(64)}` };
  const text = lockText({ version: 1, sources: { b: one, a: { ...one, version: '1.0.0', key: 'k' } } });
  expect(Object.keys(readLock(text, 'decree.lock').lock.sources)).toEqual(['a', 'b']);
  expect(lockText(readLock(text, 'decree.lock').lock)).toBe(text);
});

test('of a bundle only policies and what they share are kept', () =>
  expect(
    JSON.parse(
      packOf([
        ...rego,
        { file: 'policies/acme/kept/policy_test.rego', text: '' },
        { file: 'policies/acme/kept/fixtures/violating.tf', text: '' },
        { file: 'main.rego', text: '' },
        { file: 'library/decree/tf/finding.rego', text: '' },
        { file: 'modules/net.rego', text: '' },
      ]),
    ).files.map(({ file }: { file: string }) => file),
  ).toEqual(['modules/net.rego', 'policies/acme/kept/policy.rego']));

test('nothing of a source is put into a package of the user, of Decree, or of another source', async () => {
  const module = (file: string, name: string) => ({ file, text: `package ${name}\n` });
  const { modules, diagnostics } = await besideOwn(await testCore(), {
    modules: [
      module('a:tf.rego', 'decree.tf'),
      module('a:mine.rego', 'decree.acme.mine'),
      module('a:one.rego', 'decree.acme.one'),
      module('a:more.rego', 'decree.acme.one'),
      module('b:one.rego', 'decree.acme.one'),
    ],
    own: [module('mine.rego', 'decree.acme.mine')],
    library: [module('tf.rego', 'decree.tf')],
  });
  expect(modules.map(({ file }) => file)).toEqual(['a:one.rego', 'a:more.rego']);
  expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'source_package_taken a:mine.rego',
    'source_package_taken b:one.rego',
  ]);
});

test.each([
  [[{ name: 'a', git: 'https://x/y.git', ref: 'main', path: 'policies' }], undefined],
  [[{ name: 'a', oci: 'x/y:1', key: 'k.pem' }], undefined],
  [[{ name: 'a' }], 'must have one of `git`, `oci` and `bundle`'],
  [[{ name: 'a', git: 'x', oci: 'y' }], 'must have one of `git`, `oci` and `bundle`'],
  [[{ name: 'a', bundle: 'x', ref: 'main' }], 'must have `ref` and `path` only with `git`'],
  [[{ name: 'a', git: 'x', key: 'k' }], 'must have `key` only with `oci` or `bundle`: git pins the commit itself'],
  [[{ name: 'A b', git: 'x' }], 'must be lowercase letters, digits, `-` and `_`'],
  [
    [
      { name: 'a', git: 'x' },
      { name: 'a', oci: 'y' },
    ],
    'must have a `name` each that no other has',
  ],
])('the setting %j', (value, message) => expect(sources.safeParse(value).error?.issues[0]?.message).toBe(message));

test.each([
  [{ name: 'a', git: 'https://ann:secret@x/y.git', ref: 'main', path: 'p' }, 'git https://x/y.git#main:p'],
  [{ name: 'a', oci: 'x/y:1' }, 'oci x/y:1'],
  [{ name: 'a', bundle: '../policies.tar.gz' }, 'bundle ../policies.tar.gz'],
])('the origin of %j tells no password', (source, origin) => expect(originOf(source)).toBe(origin));
