import { execFileSync } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Layout, withFolder } from './testing.ts';
import { readTree, type TreeOptions } from './tree.ts';

interface Expected {
  files: string[];
  folder?: string;
  /** Code and file. */
  problems?: [string, string][];
}

/** Reads the root module at `root` in this layout; file names are compared in order. */
async function check(
  layout: Layout,
  { files, folder = '', problems = [] }: Expected,
  root = '',
  options?: TreeOptions,
  prepare: (folder: string) => Promise<void> | void = () => undefined,
): Promise<void> {
  await withFolder(layout, async (base) => {
    await prepare(base);
    const tree = await readTree(join(base, root), options);
    expect(tree.files.map((file) => file.file).sort()).toEqual([...files].sort());
    expect(tree.folder).toBe(folder);
    expect(tree.diagnostics.map(({ code, file }) => [code, file])).toEqual(problems);
  });
}

test('the root module is the files of the folder itself', () =>
  check(
    {
      'main.tf': 'resource "aws_s3_bucket" "logs" {}',
      'more.tf.json': '{}',
      'new.tofu': '',
      'terraform.tfvars': 'a = 1',
      'prod.auto.tfvars': 'b = 2',
      'README.md': '',
      '.hidden.tf': '',
      'main.tf~': '',
      'other/main.tf': '',
    },
    { files: ['main.tf', 'more.tf.json', 'new.tofu', 'terraform.tfvars', 'prod.auto.tfvars'] },
  ));

test('local modules are read, also those outside the root, and what they call', () =>
  check(
    {
      'live/prod/main.tf': 'module "network" {\n  source = "../../modules/network"\n}',
      'modules/network/main.tf': 'module "subnet" { source = "./subnet" }',
      'modules/network/subnet/main.tf': '',
      'modules/network/terraform.tfvars': 'ignored = true',
      'modules/unused/main.tf': '',
    },
    {
      files: ['live/prod/main.tf', 'modules/network/main.tf', 'modules/network/subnet/main.tf'],
      folder: 'live/prod',
    },
    'live/prod',
  ));

test('of .terraform only the manifest and the modules that it names are read', () =>
  check(
    {
      'main.tf': 'module "vpc" { source = "terraform-aws-modules/vpc/aws" }',
      '.terraform/modules/modules.json': JSON.stringify({
        Modules: [
          { Key: '', Source: '', Dir: '.' },
          { Key: 'vpc', Source: 'registry.example/vpc', Dir: '.terraform/modules/vpc' },
        ],
      }),
      '.terraform/modules/vpc/main.tf': '',
      '.terraform/modules/old/main.tf': '',
      '.terraform/providers/big.tf': '',
    },
    { files: ['main.tf', '.terraform/modules/modules.json', '.terraform/modules/vpc/main.tf'] },
  ));

test('files that expressions read are read along, never from outside the root', () =>
  check(
    {
      'app/main.tf':
        'locals {\n  a = file("${path.module}/policy.json")\n  b = templatefile("t.tftpl", {})\n  c = file("../secret")\n}',
      'app/policy.json': '{}',
      'app/t.tftpl': '',
      'app/unused.json': '',
      secret: '',
    },
    { files: ['main.tf', 'policy.json', 't.tftpl'] },
    'app',
  ));

test('a broken manifest is given to core and names no folder', () =>
  check(
    { 'main.tf': '', '.terraform/modules/modules.json': '{"Modules": [{"Dir": 3}, null' },
    { files: ['main.tf', '.terraform/modules/modules.json'] },
  ));

test('files of -var-file are read wherever they lie', async () => {
  await withFolder({ 'app/main.tf': '', 'vars/prod.tfvars': 'a = 1' }, async (base) => {
    const tree = await readTree(join(base, 'app'), { variableFiles: [join(base, 'vars/prod.tfvars')] });
    expect(tree.variableFiles).toEqual(['vars/prod.tfvars']);
    expect(tree.folder).toBe('app');
  });
});

test('a symbolic link to a module is read under its own name', () =>
  check(
    {
      'app/main.tf': 'module "a" { source = "./shared" }',
      'app/shared': { link: '../common' },
      'common/main.tf': '',
    },
    { files: ['main.tf', 'shared/main.tf'] },
    'app',
  ));

test('a folder that links to one it lies in is a cycle', () =>
  check(
    { 'main.tf': 'module "a" { source = "./again" }', again: { link: '.' } },
    { files: ['main.tf'], problems: [['symlink_cycle', 'again']] },
  ));

test('a link that leads to itself is reported', () =>
  check(
    { 'main.tf': '', 'loop.tf': { link: 'loop.tf' } },
    { files: ['main.tf'], problems: [['symlink_cycle', 'loop.tf']] },
  ));

test('binary files and files that are not UTF-8 are left out', () =>
  check(
    { 'main.tf': '', 'image.tf': { bytes: [0x89, 0x50, 0, 1] }, 'latin.tf': { bytes: [0x22, 0xe9, 0x22] } },
    {
      files: ['main.tf'],
      problems: [
        ['file_not_text', 'image.tf'],
        ['file_not_text', 'latin.tf'],
      ],
    },
  ));

test('a byte order mark is no part of the text', async () => {
  await withFolder({ 'main.tf': '\ufefflocals {}' }, async (base) => {
    expect((await readTree(base)).files).toEqual([{ file: 'main.tf', text: 'locals {}' }]);
  });
});

test('a file that is too large is left out', () =>
  check(
    { 'main.tf': '', 'huge.tf': '#'.repeat(2048) },
    { files: ['main.tf'], problems: [['file_too_large', 'huge.tf']] },
    '',
    { maximumBytes: 1024 },
  ));

test('files beyond the limit are left out', () =>
  check({ 'a.tf': '', 'b.tf': '', 'c.tf': '' }, { files: ['a.tf', 'b.tf'], problems: [['too_many_files', '.']] }, '', {
    maximumFiles: 2,
  }));

test('a pipe is not waited for', () =>
  check(
    { 'main.tf': '' },
    { files: ['main.tf'], problems: [['file_not_regular', 'pipe.tf']] },
    '',
    {},
    (base) => void execFileSync('mkfifo', [join(base, 'pipe.tf')]),
  ));

test.skipIf(process.getuid?.() === 0)('a file without permission is reported, the others are read', () =>
  check(
    { 'main.tf': '', 'secret.tf': '' },
    { files: ['main.tf'], problems: [['file_permission', 'secret.tf']] },
    '',
    {},
    (base) => chmod(join(base, 'secret.tf'), 0),
  ),
);

test('a folder that is not there is a diagnostic', async () => {
  const tree = await readTree('no/such/folder');
  expect(tree.files).toEqual([]);
  expect(tree.diagnostics).toMatchObject([{ code: 'file_missing', severity: 'error' }]);
});
