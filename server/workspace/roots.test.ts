import { expect, test } from 'vitest';
import { findRoots, ModuleCalls, withoutFixtures } from './roots.ts';

/** Texts by path; expected are the root folders with all that they reach. */
function check(texts: Record<string, string>, expected: Record<string, string[]>): void {
  const uri = (path: string) => `file:///w${path}`;
  const found = findRoots(
    Object.entries(texts).map(([path, text]) => ({ uri: uri(path), text })),
    new ModuleCalls(),
  );
  const roots = found.map(({ folder, modules }) => [folder, [...modules].sort()]);
  expect(Object.fromEntries(roots)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([folder, modules]) => [uri(folder), modules.map(uri)])),
  );
}

const call = (source: string) => `module "m" {\n  source = "${source}"\n}\n`;

test('a folder that nobody calls is a root', () =>
  check({ '/a/main.tf': '', '/b/main.tf.json': '{}' }, { '/a': ['/a'], '/b': ['/b'] }));

test('a folder that another calls is not, nor what that calls in its turn', () =>
  check({ '/main.tf': call('./a'), '/a/main.tf': call('../b/'), '/b/main.tf': '' }, { '': ['', '/a', '/b'] }));

test('a root may reach folders that are not there', () => check({ '/main.tf': call('./gone') }, { '': ['', '/gone'] }));

test('one of a ring stands for it', () =>
  check({ '/a/main.tf': call('../b'), '/b/main.tf': call('../a') }, { '/a': ['/a', '/b'] }));

test('a folder that calls itself is a root', () => check({ '/a/main.tf': call('../a') }, { '/a': ['/a'] }));

test('JSON calls, too', () =>
  check({ '/main.tf.json': '{"module": {"m": {"source": "./a"}}}', '/a/main.tf': '' }, { '': ['', '/a'] }));

test('what is installed belongs to the root that it is installed for', () =>
  check(
    {
      '/main.tf': call('example/m/aws'),
      '/.terraform/modules/modules.json':
        '{"Modules": [{"Key": "m", "Dir": ".terraform/modules/m"}, {"Key": "", "Dir": "."}]}',
      '/.terraform/modules/m/main.tf': '',
    },
    { '': ['', '/.terraform/modules/m'] },
  ));

test('samples beside a policy are no root, and a folder of that name elsewhere is one', () => {
  const all = ['/p/s3/fixtures', '/p/s3/fixtures/module', '/app/fixtures', '/app'].map((folder) => ({ folder }));
  const kept = withoutFixtures(all, (uri) => uri === '/p/s3/policy.rego');
  expect(kept.map(({ folder }) => folder)).toEqual(['/app/fixtures', '/app']);
});
