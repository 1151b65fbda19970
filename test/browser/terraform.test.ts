import { expect } from 'vitest';
import { inEditor } from './checks.ts';
import { descriptionPolicy, key } from './fixtures.ts';

const check = inEditor({
  'main.tf': key,
  'ignored.tf': key.replace('data', 'ignored'),
  'emoji.tf': `
    resource "aws_kms_key" "emoji" {
      description = "鍵 🔑 of the training data"
      tags        = { "🏷️ 責任者" = "データ" }
      enable_key_rotation = false
    }
  `,
  'half.tf': key.replace('data', 'half'),
  'broken.tf': `
    resource "aws_kms_key" "broken" {
      enable_key_rotation = false
      description = = "broken"
  `,
  'described/policy.rego': descriptionPolicy,
  'tofu/main.tofu': key.replace('data', 'tofu'),
});

check('underlines a finding at the attribute that causes it', async (editor) => {
  await editor.open('main.tf');
  await editor.underlined('main.tf', 'enable_key_rotation');
});

check('underlines what a policy of the folder finds, at the header where the attribute is missing', async (editor) => {
  await editor.open('main.tf');
  await editor.underlined('main.tf', 'resource "aws_kms_key" "data"');
  await (await editor.problems()).filter({ hasText: 'key has no description' }).first().waitFor();
});

check('says in the hover what is wrong and why', async (editor) => {
  await editor.open('main.tf');
  const said = await editor.hover('main.tf', 'enable_key_rotation');
  expect(said).toContain('aws.kms.rotation');
  expect(said).toContain('key does not rotate');
});

check('lists the finding in the Problems panel', async (editor) => {
  await (await editor.problems()).filter({ hasText: 'aws.kms.rotation' }).first().waitFor();
});

check('says in the status bar how many policies are in force', async (editor) => {
  await editor.status('policies are in force').first().waitFor();
});

check('follows text that is not saved', async (editor) => {
  await editor.open('main.tf');
  await editor.replace('main.tf', 'false', 'true');
  await editor.clean('main.tf', 'enable_key_rotation');
  await editor.replace('main.tf', 'true', 'false');
  await editor.underlined('main.tf', 'enable_key_rotation');
  await editor.undo();
  await editor.clean('main.tf', 'enable_key_rotation');
});

check('lets a finding be with a reason and an end date', async (editor) => {
  await editor.open('ignored.tf');
  await editor.underlined('ignored.tf', 'enable_key_rotation');
  await editor.quickFix('ignored.tf', 'enable_key_rotation', 'Ignore aws.kms.rotation here, with a reason');
  await editor.shows('ignored.tf', 'decree:ignore aws.kms.rotation until');
  await editor.clean('ignored.tf', 'enable_key_rotation');
});

check('keeps to the right place behind emoji and CJK', async (editor) => {
  await editor.open('emoji.tf');
  await editor.underlined('emoji.tf', 'enable_key_rotation');
  await editor.clean('emoji.tf', 'description');
});

check('keeps findings while a block is half typed', async (editor) => {
  await editor.open('half.tf');
  await editor.underlined('half.tf', 'enable_key_rotation');
  await editor.press('Control+End');
  await editor.insert('resource "aws_kms_key" "more" {\n  enable_key_rotation = ');
  await editor.underlined('half.tf', '"more"');
  await editor.insert('false\n}\n');
  await editor.underlined('half.tf', 'enable_key_rotation = false', 2);
});

check('reads what can be read of a broken file, and says where it breaks', async (editor) => {
  await editor.open('broken.tf');
  await editor.underlined('broken.tf', 'enable_key_rotation');
  await editor.underlined('broken.tf', '= =');
});

check('reads OpenTofu', async (editor) => {
  await editor.open('tofu/main.tofu');
  await editor.underlined('tofu/main.tofu', 'enable_key_rotation');
});
