import { expect, test } from 'vitest';
import { schemas } from '../../adapters/builtin/index.ts';
import { testCore } from '../../adapters/core/testing.ts';
import type { Finding } from '../evaluate/finding.ts';
import type { Fix } from '../policy/metadata.ts';
import { readConfiguration } from '../resource/terraform.ts';
import { applyEdits } from './apply.ts';
import { planFix } from './plan.ts';

interface Given {
  fix: Fix;
  /** Of the resource; by default that of the first one. */
  address?: string;
  /** Where the finding is. */
  path?: (string | number)[];
}

/** Mends a configuration; gives its text after that, or the reason why it is not mended. */
async function mended(text: string, { fix, address, path = [] }: Given, file = 'main.tf'): Promise<string> {
  const files = [{ file, text }];
  const configuration = await readConfiguration(await testCore(), { root: '.', folder: '', files, schemas: schemas() });
  const found = address ?? Object.keys(configuration.sources)[0] ?? '';
  const finding: Finding = {
    policy: 'acme.rule',
    title: 'A rule',
    severity: 'HIGH',
    address: found,
    message: 'found',
    path,
    root: '.',
    modules: [],
    docs: [],
    fix,
  };
  const plan = planFix(finding, fix, { configuration, schemas: schemas(), texts: new Map([[file, text]]) });
  return 'reason' in plan ? plan.reason : (applyEdits(files, plan.edits)[0]?.text ?? '');
}

async function check(before: string, given: Given, after: string) {
  expect(await mended(before, given)).toBe(after);
}

const set = (path: (string | number)[], value: string | number | boolean | string[] | Record<string, string>): Fix => ({
  set: { path, value },
});
const rotate = set(['enable_key_rotation'], true);
const key = (body: string) => `resource "aws_kms_key" "k" {${body}}\n`;

test('a new attribute stands with the last ones, aligned with them', async () => {
  await check(
    key('\n  description = "x" # why\n\n  # as of today\n  is_enabled  = true // on\n'),
    { fix: rotate },
    key(
      '\n  description = "x" # why\n\n  # as of today\n  is_enabled          = true // on\n  enable_key_rotation = true\n',
    ),
  );
});

test('what the user has not aligned stays as it is', async () => {
  await check(
    key('\n  description = "x"\n  is_enabled = true\n'),
    { fix: rotate },
    key('\n  description = "x"\n  is_enabled = true\n  enable_key_rotation = true\n'),
  );
});

test('an empty block, and one on one line, get lines of their own', async () => {
  await check(key(''), { fix: rotate }, key('\n  enable_key_rotation = true\n'));
  await check(
    key(' description = "x" '),
    { fix: rotate },
    key('\n  description = "x"\n  enable_key_rotation = true\n'),
  );
});

test('a value of several lines, and an expression, are replaced as a whole', async () => {
  await check(
    key('\n  description = <<-EOT\n    x\n  EOT\n  is_enabled = true\n'),
    { fix: set(['description'], 'y') },
    key('\n  description = "y"\n  is_enabled = true\n'),
  );
  await check(
    `variable "on" {}\n${key('\n  enable_key_rotation = var.on ? false : null # soon\n')}`,
    { fix: rotate, address: 'aws_kms_key.k' },
    `variable "on" {}\n${key('\n  enable_key_rotation = true # soon\n')}`,
  );
});

test('the blocks on the way to an attribute are added with it', async () => {
  await check(
    'resource "aws_eks_cluster" "c" {\n\tname = "c"\n}\n',
    { fix: set(['vpc_config', 0, 'endpoint_public_access'], false) },
    'resource "aws_eks_cluster" "c" {\n\tname = "c"\n\n\tvpc_config {\n\t  endpoint_public_access = false\n\t}\n}\n',
  );
});

test('a star stands for the block that the finding is in', async () => {
  const ingress = (port: number, from: string) =>
    `\n  ingress {\n    from_port   = ${port}\n    cidr_blocks = [${from}]\n  }\n`;
  await check(
    `resource "aws_security_group" "s" {${ingress(80, '"0.0.0.0/0"')}${ingress(22, '"0.0.0.0/0"')}}\n`,
    {
      fix: set(['ingress', '*', 'cidr_blocks'], ['${var.admin}']),
      path: ['ingress', 1, 'cidr_blocks'],
    },
    `resource "aws_security_group" "s" {${ingress(80, '"0.0.0.0/0"')}${ingress(22, 'var.admin')}}\n`,
  );
});

test('an entry of a map is added where no comma is in the way', async () => {
  const owner = { fix: set(['tags', 'Owner'], 'me') };
  await check(key('\n  tags = { a = "b" }\n'), owner, key('\n  tags = { Owner = "me", a = "b" }\n'));
  await check(
    key('\n  tags = {\n    a = "b",\n  }\n'),
    owner,
    key('\n  tags = {\n    Owner = "me"\n    a = "b",\n  }\n'),
  );
  await check(key('\n  tags = { Owner = "" }\n'), owner, key('\n  tags = { Owner = "me" }\n'));
  await check(key(''), owner, key('\n  tags = { Owner = "me" }\n'));
});

const versioning: Fix = {
  add_resource: {
    type: 'aws_s3_bucket_versioning',
    attributes: { bucket: '${self.id}', versioning_configuration: [{ status: 'Enabled' }] },
  },
};

test.each<[what: string, meta: string, made: string, bucket: string]>([
  ['for_each', 'for_each = toset(["a"])', 'for_each = aws_s3_bucket.b', 'each.value.id'],
  ['count', 'count = 2', 'count  = length(aws_s3_bucket.b)', 'aws_s3_bucket.b[count.index].id'],
])('a resource with %s gets a companion for each', async (what, meta, made, bucket) => {
  const before = `resource "aws_s3_bucket" "b" {\n  ${meta}\n}\n`;
  const width = what === 'count' ? 'bucket' : 'bucket  ';
  const companion = `resource "aws_s3_bucket_versioning" "b" {\n  ${made}\n  ${width} = ${bucket}\n  versioning_configuration {\n    status = "Enabled"\n  }\n}\n`;
  await check(before, { fix: versioning }, `${before}\n${companion}`);
});

test('a companion takes a name that is free', async () => {
  const bucket = 'resource "aws_s3_bucket" "b" {}\n';
  const other = 'resource "aws_s3_bucket_versioning" "b" {\n  bucket = "another"\n}\n';
  expect(await mended(`${bucket}\n${other}`, { fix: versioning })).toContain('"aws_s3_bucket_versioning" "b_2" {');
});

test.each<[why: string, text: string, given: Partial<Given>, reason: string]>([
  [
    'has no value',
    key('\n  enable_key_rotation = null\n'),
    {},
    'the attribute is there already, in a way that cannot be read',
  ],
  [
    'is in a dynamic block',
    'resource "aws_eks_cluster" "c" {\n  dynamic "vpc_config" {\n    for_each = [1]\n    content {}\n  }\n}\n',
    { fix: set(['vpc_config', 0, 'endpoint_public_access'], false) },
    'the block is made by `dynamic`',
  ],
  [
    'comes from a call',
    key('\n  tags = merge({ a = "b" }, {})\n'),
    { fix: set(['tags', 'Owner'], 'me') },
    'the value that is to change is not written out here',
  ],
  ['is that already', key('\n  enable_key_rotation = true\n'), {}, 'what it asks for is there already'],
  [
    'is of a resource that is gone',
    key(''),
    { address: 'aws_kms_key.gone' },
    'the text that it is written in is not here',
  ],
  [
    'is one of several blocks',
    'resource "aws_security_group" "s" {}\n',
    { fix: set(['ingress', '*', 'cidr_blocks'], []) },
    'it is not known which of several blocks is meant',
  ],
])('nothing is changed where what is found %s', async (_, text, given, reason) => {
  expect(await mended(text, { fix: rotate, ...given })).toBe(reason);
});

test('nothing is changed in JSON', async () => {
  const text = '{"resource": {"aws_kms_key": {"k": {"enable_key_rotation": false}}}}';
  expect(await mended(text, { fix: rotate }, 'main.tf.json')).toBe('it is written in JSON');
});
