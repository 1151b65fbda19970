import { expect } from 'vitest';
import { inEditor } from './checks.ts';

const check = inEditor({
  'main.tf': `
    resource "aws_kms_key" "data" {
      enable_key_rotation = false
    }
  `,
  'ignored.tf': `
    resource "aws_kms_key" "ignored" {
      enable_key_rotation = false
    }
  `,
});

check('underlines a finding at the attribute that causes it', async (editor) => {
  await editor.open('main.tf');
  await editor.underlined('main.tf', 'enable_key_rotation');
});

check('says in the hover what is wrong and why', async (editor) => {
  await editor.open('main.tf');
  expect(await editor.hover('main.tf', 'enable_key_rotation')).toContain('aws.kms.rotation');
});

check('lists the finding in the Problems panel', async (editor) => {
  const problems = await editor.problems();
  await problems.filter({ hasText: 'aws.kms.rotation' }).first().waitFor();
});

check('says in the status bar how many policies are in force', async (editor) => {
  await editor.status('policies are in force').first().waitFor();
});

check('follows text that is not saved', async (editor) => {
  await editor.open('main.tf');
  await editor.replace('main.tf', 'false', 'true');
  await editor.clean('main.tf');
  await editor.replace('main.tf', 'true', 'false');
  await editor.underlined('main.tf', 'enable_key_rotation');
});

check('lets a finding be with a reason and an end date', async (editor) => {
  await editor.open('ignored.tf');
  await editor.underlined('ignored.tf', 'enable_key_rotation');
  await editor.quickFix('ignored.tf', 'enable_key_rotation', 'Ignore aws.kms.rotation here, with a reason');
  await editor.lines('ignored.tf').filter({ hasText: 'decree:ignore aws.kms.rotation until' }).waitFor();
  await editor.clean('ignored.tf');
});
