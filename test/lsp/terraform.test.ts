import { expect, test } from 'vitest';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { session } from './session.ts';

const key = `
  resource "aws_kms_key" "data" {
    enable_key_rotation = false
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^ aws.kms.rotation
  }
`;

test('shows a finding under the attribute that causes it', async () => {
  const editor = await session({ 'main.tf': key });
  await editor.open('main.tf');
  await editor.expectMarks('main.tf');
});

test('shows a finding on the header where the attribute is missing', async () => {
  const editor = await session({
    'main.tf': `
      resource "aws_cloudwatch_log_group" "app" {
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ aws.cloudwatch.log_group_retention
        name = "app"
      }
    `,
  });
  await editor.open('main.tf');
  await editor.expectMarks('main.tf');
});

test('shows findings on files that nobody opened', async () => {
  const editor = await session({ 'prod/main.tf': key, 'test/main.tf': key.replace('false', 'true ') });
  await editor.untilCodes('prod/main.tf', ['aws.kms.rotation']);
  expect(editor.editor.published.has(editor.uri('test/main.tf'))).toBe(false);
});

test('follows text that is not saved', async () => {
  const editor = await session({ 'main.tf': key });
  await editor.open('main.tf');
  await editor.replace('main.tf', 'false', 'true');
  expect(await editor.diagnostics('main.tf')).toEqual([]);
  await editor.replace('main.tf', 'true', 'false');
  await editor.expectMarks('main.tf');
  await editor.replace('main.tf', 'enable_key_rotation = false', '');
  expect((await editor.diagnostics('main.tf')).map(({ code }) => code)).toEqual(['aws.kms.rotation']);
});

test('keeps what it knows of the rest while a block is half typed, and reports the half when the typing pauses', async () => {
  const editor = await session({ 'main.tf': key });
  await editor.open('main.tf');
  await editor.expectMarks('main.tf');
  const block = '\nresource "aws_kms_key" "other" {\n  enable_key_rotation = ';
  await editor.type('main.tf', '}\n', block);
  expect(codesOf(await editor.diagnostics('main.tf'))).toEqual(['aws.kms.rotation']);
  expect(codesOf(await editor.paused('main.tf'))).toEqual(['aws.kms.rotation', 'terraform_syntax_error']);
  await editor.type('main.tf', block, 'false\n}\n');
  expect(codesOf(await editor.diagnostics('main.tf'))).toEqual(['aws.kms.rotation', 'aws.kms.rotation']);
});

test('never takes diagnostics away before the next ones are there', async () => {
  const editor = await session({ 'main.tf': key });
  await editor.open('main.tf');
  await editor.expectMarks('main.tf');
  await editor.type('main.tf', 'resource "aws_kms_key" "data" {\n', '  description = "keys of the training data"\n');
  await editor.diagnostics('main.tf');
  const sizes = editor.editor.published.get(editor.uri('main.tf'))?.map(({ diagnostics }) => diagnostics.length);
  expect(sizes).not.toContain(0);
});

test('gives only the last state of a hundred quick edits', async () => {
  const editor = await session({ 'main.tf': key });
  await editor.open('main.tf');
  await editor.diagnostics('main.tf');
  const before = editor.editor.published.get(editor.uri('main.tf'))?.length ?? 0;
  for (let edit = 0; edit < 50; edit++) {
    await editor.replace('main.tf', 'false', 'true');
    await editor.replace('main.tf', 'true', 'false');
  }
  await editor.expectMarks('main.tf');
  const published = editor.editor.published.get(editor.uri('main.tf'))?.slice(before) ?? [];
  expect(published.length).toBeLessThan(10);
  expect(published.at(-1)?.version).toBe(101);
});

test('counts columns in UTF-16 code units', async () => {
  const editor = await session({
    'main.tf': `
      resource "aws_kms_key" "data" {
        /* 🔑 鍵 👩‍💻 */ enable_key_rotation = false
      #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ aws.kms.rotation
      }
    `,
  });
  await editor.open('main.tf');
  await editor.expectMarks('main.tf');
  await editor.type('main.tf', '🔑', '🔐漢');
  const [finding] = await editor.diagnostics('main.tf');
  expect(finding?.range.start).toEqual(editor.placeOf('main.tf', 'enable_key_rotation'));
});

test('knows the difference between a shift in lines and a change in sense', async () => {
  const editor = await session({ 'main.tf': key });
  await editor.open('main.tf');
  await editor.type('main.tf', 'resource "aws_kms_key" "data" {\n', '\n\n');
  const [finding] = await editor.diagnostics('main.tf');
  expect(finding?.range.start).toEqual(editor.placeOf('main.tf', 'enable_key_rotation'));
});

test('reads JSON and OpenTofu like Terraform', async () => {
  const editor = await session({
    'json/main.tf.json': '{"resource": {"aws_kms_key": {"data": {"enable_key_rotation": false}}}}',
    'tofu/main.tofu': key,
  });
  await editor.untilCodes('json/main.tf.json', ['aws.kms.rotation']);
  await editor.untilCodes('tofu/main.tofu', ['aws.kms.rotation']);
});

test('grades findings by their severity, and leads to their documentation', async () => {
  const editor = await session({
    'main.tf': `
      resource "aws_db_instance" "critical" {
        publicly_accessible = true
        storage_encrypted   = true
      }

      resource "aws_kms_key" "high" {
        enable_key_rotation = false
      }

      resource "aws_cloudwatch_log_group" "medium" {
        name = "app"
      }

      resource "aws_iam_user" "low" {
        name = "low"
      }

      resource "aws_iam_user_policy" "low" {
        user = aws_iam_user.low.name
      }
    `,
  });
  await editor.open('main.tf');
  const shown = await editor.diagnostics('main.tf');
  expect(shown.map(({ code, severity }) => [code, severity])).toEqual([
    ['aws.rds.public_access', DiagnosticSeverity.Error],
    ['aws.kms.rotation', DiagnosticSeverity.Error],
    ['aws.cloudwatch.log_group_retention', DiagnosticSeverity.Warning],
    ['aws.iam.user_inline_policy', DiagnosticSeverity.Information],
  ]);
  expect(shown[1]).toMatchObject({
    source: 'decree',
    codeDescription: { href: expect.stringMatching(/^https:/) },
    data: { policy: 'aws.kms.rotation', address: 'aws_kms_key.high', path: ['enable_key_rotation'] },
  });
});

function codesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code }) => String(code)).sort();
}
