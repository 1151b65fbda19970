import { expect, test } from 'vitest';
import { session } from './session.ts';

const key = `
  variable "rotate" {
    default = false
  }

  resource "aws_kms_key" "data" {
    enable_key_rotation = var.rotate
  }
`;

test('follows decree.yaml as it is being written', async () => {
  const editor = await session({ 'main.tf': key, 'decree.yaml': 'variables:\n  rotate: true\n' });
  await editor.open('main.tf');
  expect(await editor.diagnostics('main.tf')).toEqual([]);
  await editor.open('decree.yaml');
  await editor.replace('decree.yaml', 'true', 'false');
  await editor.untilCodes('main.tf', ['aws.kms.rotation']);
  await editor.type('decree.yaml', 'false\n', 'exclude: [aws.kms.rotation]\n');
  await editor.untilCodes('main.tf', []);
  await editor.replace('decree.yaml', 'exclude', 'exclud');
  await editor.untilCodes('main.tf', ['aws.kms.rotation']);
  await editor.untilCodes('decree.yaml', ['config_invalid']);
});

test('keeps exceptions of decree.yaml to the files and roots that they are for', async () => {
  const editor = await session({
    'test/main.tf': key,
    'prod/main.tf': key,
    'decree.yaml': `
      exceptions:
        - policy: aws.kms.rotation
          file: test/*
          until: 2999-12-31
          reason: nothing is kept there
    `,
  });
  await editor.untilCodes('prod/main.tf', ['aws.kms.rotation']);
  await editor.open('test/main.tf');
  expect(await editor.diagnostics('test/main.tf')).toEqual([]);
  expect(editor.editor.published.has(editor.uri('decree.yaml'))).toBe(false);
});

test('says which policy that decree.yaml excludes there is not', async () => {
  const editor = await session({ 'main.tf': key, 'decree.yaml': 'exclude: [aws.kms.rotate]\n' });
  await editor.untilCodes('decree.yaml', ['config_unknown_policy']);
  await editor.untilCodes('main.tf', ['aws.kms.rotation']);
});

test('knows the policies that do not run', async () => {
  const excepted = key.replace(
    '  resource',
    '  # decree:ignore aws.kms.rotation until 2999-12-31: kept short\n  resource',
  );
  const editor = await session({ 'main.tf': excepted, 'decree.yaml': 'exclude: [aws.kms.rotation]\n' });
  await editor.open('main.tf');
  expect(await editor.diagnostics('main.tf')).toEqual([]);
});

test('lets the nearest decree.yaml count, and notices when it is gone', async () => {
  const editor = await session({ 'live/main.tf': key, 'live/decree.yaml': 'builtin: false\n' });
  await editor.open('live/main.tf');
  expect(await editor.diagnostics('live/main.tf')).toEqual([]);
  await editor.outside({ remove: 'live/decree.yaml' });
  await editor.untilCodes('live/main.tf', ['aws.kms.rotation']);
});

test('puts the settings of the editor before those of decree.yaml', async () => {
  const files = { 'main.tf': key, 'decree.yaml': 'variables:\n  rotate: false\n' };
  const editor = await session(files, { own: { terraform: { variables: { rotate: true }, variableFiles: 'wrong' } } });
  await editor.open('main.tf');
  expect(await editor.diagnostics('main.tf')).toEqual([]);
});

test('reads the variable files that the editor names', async () => {
  const files = { 'main.tf': key, 'prod/values.tfvars': 'rotate = true\n' };
  const editor = await session(files, { own: { terraform: { variables: {}, variableFiles: ['prod/values.tfvars'] } } });
  await editor.open('main.tf');
  expect(await editor.diagnostics('main.tf')).toEqual([]);
});
