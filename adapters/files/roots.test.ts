import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { findRoots } from './roots.ts';
import { type Layout, withFolder } from './testing.ts';

async function check(layout: Layout, expected: { roots: string[]; codes: string[] }): Promise<void> {
  await withFolder(layout, async (base) => {
    const { roots, diagnostics } = await findRoots(base);
    expect(roots.map((root) => relative(base, root))).toEqual(expected.roots);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(expected.codes);
  });
}

test('a folder with Terraform files is one root module', () =>
  check({ 'main.tf': '', 'modules/network/main.tf': '' }, { roots: [''], codes: [] }));

test('in a repository every folder that no other calls is a root module', () =>
  check(
    {
      'live/prod/main.tf': 'module "network" { source = "../../modules/network" }',
      'live/test/main.tf': 'module "network" { source = "../../modules/network/" }',
      'modules/network/main.tf': '',
      'docs/readme.md': '',
      '.terraform/modules/x/main.tf': '',
      '.git/hooks/main.tf': '',
      'node_modules/pkg/main.tf': '',
    },
    { roots: [join('live', 'prod'), join('live', 'test')], codes: ['roots_found'] },
  ));

test('a folder that a symbolic link leads back to is walked once', () =>
  check({ 'app/main.tf': '', 'app/up': { link: '..' } }, { roots: ['app'], codes: ['roots_found'] }));

test('a folder without Terraform files says so', () =>
  check({ 'readme.md': '' }, { roots: [], codes: ['terraform_missing'] }));

test('a folder that is not there says so', async () => {
  expect(await findRoots('no/such/folder')).toMatchObject({ roots: [], diagnostics: [{ code: 'file_missing' }] });
});
