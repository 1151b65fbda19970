import { expect } from 'vitest';
import { inEditor, screenshot } from './checks.ts';
import { descriptionPolicy, key } from './fixtures.ts';

const check = inEditor({
  'main.tf': key,
  'more.tf': key.replace('data', 'more'),
  'bucket.tf': `
    resource "aws_s3_bucket" "logs" {
      bucket = "logs"
    }
  `,
  'policy.rego': descriptionPolicy,
});

check('counts the findings above a resource, and counts again while it is being written', async (editor) => {
  await editor.open('main.tf');
  await editor.lens('main.tf', '2 findings: 1 high, 1 medium').waitFor();
  await editor.replace('main.tf', 'false', 'true');
  await editor.lens('main.tf', '1 finding: 1 medium').waitFor();
  await editor.undo();
  await editor.lens('main.tf', '2 findings: 1 high, 1 medium').waitFor();
});

check('mends a finding, which is gone then', async (editor) => {
  await editor.open('main.tf');
  await editor.underlined('main.tf', 'enable_key_rotation');
  await editor.quickFix('main.tf', 'enable_key_rotation', 'Set `enable_key_rotation` to `true`');
  await editor.shows('main.tf', 'enable_key_rotation = true');
  await editor.clean('main.tf', 'enable_key_rotation');
  await editor.undo();
  await editor.underlined('main.tf', 'enable_key_rotation');
});

check('adds the resource that a finding asks for, joined to the one that it is about', async (editor) => {
  await editor.open('bucket.tf');
  await editor.underlined('bucket.tf', 'resource "aws_s3_bucket" "logs"');
  await editor.quickFix('bucket.tf', '"aws_s3_bucket"', 'Add `aws_s3_bucket_versioning');
  await editor.shows('bucket.tf', 'resource "aws_s3_bucket_versioning"');
  await editor.shows('bucket.tf', 'aws_s3_bucket.logs.id');
});

check('mends all findings of a policy, after a look at the changes', async (editor) => {
  await editor.command('Decree: Fix All Findings of a Policy');
  await editor.pick('KMS keys rotate');
  const preview = editor.page.locator('.bulk-edit-panel');
  await preview.locator('.monaco-list-row', { hasText: 'more.tf' }).waitFor();
  for (const file of ['main.tf', 'more.tf'])
    await preview.locator('.monaco-list-row', { hasText: file }).getByRole('checkbox').click();
  await screenshot(editor.page, 'fix all preview');
  await preview.getByRole('button', { name: 'Apply' }).click();
  await expect.poll(() => editor.read('more.tf')).toContain('enable_key_rotation = true');
  await editor.open('main.tf');
  await editor.clean('main.tf', 'enable_key_rotation');
});
