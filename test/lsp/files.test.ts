import { expect, test } from 'vitest';
import { session } from './session.ts';

const key = `
  resource "aws_kms_key" "data" {
    enable_key_rotation = false
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^ aws.kms.rotation
  }
`;
const rotated = key.replace('false', 'true');

test('follows files that something else changes, makes or deletes', async () => {
  const editor = await session({ 'main.tf': key });
  await editor.untilCodes('main.tf', ['aws.kms.rotation']);
  await editor.outside({ write: { 'main.tf': rotated, 'more.tf': key.replace('"data"', '"more"') } });
  await editor.untilCodes('main.tf', []);
  await editor.untilCodes('more.tf', ['aws.kms.rotation']);
  await editor.outside({ remove: 'more.tf' });
  await editor.untilCodes('more.tf', []);
});

test('forgets what lies in a folder that something else deletes', async () => {
  const editor = await session({ 'main.tf': rotated, 'live/prod/keys.tf': key, 'livestock/keys.tf': key });
  await editor.untilCodes('live/prod/keys.tf', ['aws.kms.rotation']);
  await editor.outside({ remove: 'live' });
  await editor.untilCodes('live/prod/keys.tf', []);
  await editor.untilCodes('livestock/keys.tf', ['aws.kms.rotation']);
});

test('follows files and folders that are renamed', async () => {
  const editor = await session({ 'keys.tf': key, 'live/keys.tf': key });
  await editor.untilCodes('keys.tf', ['aws.kms.rotation']);
  await editor.untilCodes('live/keys.tf', ['aws.kms.rotation']);
  await editor.outside({ move: ['keys.tf', 'renamed.tf'] });
  await editor.untilCodes('keys.tf', []);
  await editor.untilCodes('renamed.tf', ['aws.kms.rotation']);
  await editor.renameFolder('live', 'prod');
  await editor.untilCodes('live/keys.tf', []);
  await editor.untilCodes('prod/keys.tf', ['aws.kms.rotation']);
});

test('prefers what is open to what is on the disk, until it is closed', async () => {
  const editor = await session({ 'main.tf': key });
  await editor.open('main.tf');
  await editor.replace('main.tf', 'false', 'true');
  await editor.outside({ write: { 'main.tf': key.replace('"data"', '"other"') } });
  expect(await editor.diagnostics('main.tf')).toEqual([]);
  await editor.close('main.tf');
  await editor.untilCodes('main.tf', ['aws.kms.rotation']);
});

test('keeps folders apart, and follows those that come and go', async () => {
  const editor = await session({ 'one/main.tf': key, 'two/main.tf': key }, { folders: ['one'] });
  await editor.untilCodes('one/main.tf', ['aws.kms.rotation']);
  expect(editor.editor.published.has(editor.uri('two/main.tf'))).toBe(false);
  await editor.editor.foldersChanged({ added: [editor.uri('two')] });
  await editor.untilCodes('two/main.tf', ['aws.kms.rotation']);
  await editor.editor.foldersChanged({ removed: [editor.uri('one')] });
  await editor.untilCodes('one/main.tf', []);
});

test('checks a file outside every folder with those beside it, as long as it is open', async () => {
  const editor = await session(
    {
      'inside/main.tf': rotated,
      'outside/main.tf': key.replace('false', 'local.rotate'),
      'outside/locals.tf': 'locals {\n  rotate = false\n}\n',
    },
    { folders: ['inside'] },
  );
  await editor.open('outside/main.tf');
  await editor.untilCodes('outside/main.tf', ['aws.kms.rotation']);
  await editor.close('outside/main.tf');
  await editor.untilCodes('outside/main.tf', []);
});

test('reads a file that is not there yet', async () => {
  const editor = await session({ 'main.tf': rotated });
  await editor.editor.open(editor.uri('new.tf'), 'resource "aws_kms_key" "new" {}\n', 'terraform');
  expect((await editor.diagnostics('new.tf')).map(({ code }) => code)).toEqual(['aws.kms.rotation']);
});

test('checks a document that was never saved, and forgets it when it is closed', async () => {
  const editor = await session({ 'main.tf': rotated });
  const uri = 'untitled:Untitled-1';
  await editor.editor.open(uri, 'resource "aws_kms_key" "new" {}\n', 'terraform');
  expect((await editor.editor.settled(uri)).map(({ code }) => code)).toEqual(['aws.kms.rotation']);
  expect(await editor.editor.hover(uri, { line: 0, character: 3 })).toContain('KMS');
  await editor.editor.close(uri);
  await editor.editor.until(
    'no diagnostics',
    () => editor.editor.published.get(uri)?.at(-1)?.diagnostics.length === 0 || undefined,
  );
});
