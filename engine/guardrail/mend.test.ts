import { expect, test } from 'vitest';
import { schemas } from '../../adapters/builtin/index.ts';
import { testCore } from '../../adapters/core/testing.ts';
import type { Fix } from '../policy/metadata.ts';
import { readConfiguration } from '../resource/terraform.ts';
import { mendOf } from './mend.ts';
import { findingOf } from './testing.ts';

/** The lines that a fix replaces in a text, as `-` and `+`, under the number of the first. */
async function check(text: string, fix: Fix, expected: string | undefined, isWhole = true) {
  const files = [{ file: 'main.tf', text }];
  const configuration = await readConfiguration(await testCore(), { root: '.', folder: '', files, schemas: schemas() });
  const address = Object.keys(configuration.sources)[0] ?? '';
  const checked = { configuration, schemas: schemas(), texts: new Map([['main.tf', text]]) };
  const mend = mendOf(findingOf('acme.rule', address, { fix }), checked);
  const lines = mend && [...mend.before.map((line) => `-${line}`), ...mend.after.map((line) => `+${line}`)];
  expect(mend && [mend.start, ...(lines ?? [])].join('\n')).toBe(expected);
  if (mend) {
    expect(mend.end - mend.start + 1).toBe(mend.before.length);
    expect(mend.isWhole).toBe(isWhole);
  }
}

const key = 'resource "aws_kms_key" "k" {\n  description = "x"\n  is_enabled  = true\n}\n';

test('a value is replaced in its line', () =>
  check(key, { set: { path: ['is_enabled'], value: false } }, '3\n-  is_enabled  = true\n+  is_enabled  = false'));

test('what is only put in replaces the line before', () =>
  check(
    'resource "aws_kms_key" "k" {\n  enable_key = true\n}\n',
    { set: { path: ['is_enabled'], value: true } },
    '2\n-  enable_key = true\n+  enable_key = true\n+  is_enabled = true',
  ));

test('what a person must choose is no whole fix', () =>
  check(
    'resource "aws_sns_topic" "t" {\n  name              = "t"\n}\n',
    { set: { path: ['kms_master_key_id'], value: '${var.kms_key_id}' } },
    '2\n-  name              = "t"\n+  name              = "t"\n+  kms_master_key_id = var.kms_key_id',
    false,
  ));

test('there is none where the text cannot be mended', () =>
  check(key, { set: { path: ['is_enabled'], value: true } }, undefined));
