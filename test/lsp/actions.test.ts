import { expect, test } from 'vitest';
import type { SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Session, session } from './session.ts';

const key = `
  locals {
    unrelated = true
  }

    resource "aws_kms_key" "data" {
      enable_key_rotation = false
    }
`;

const ignoring = async (editor: Session, name: string, on: string) =>
  (await editor.actions(name, on)).find(({ title }) => title === 'Ignore aws.kms.rotation here, with a reason');

test('lets a finding be, with a reason and an end date above the block', async () => {
  const editor = await session({ 'main.tf': key });
  await editor.open('main.tf');
  await editor.untilCodes('main.tf', ['aws.kms.rotation']);
  const action = await ignoring(editor, 'main.tf', 'enable_key_rotation');
  expect(action).toMatchObject({ kind: 'quickfix' });
  const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  const document = editor.editor.document(editor.uri('main.tf'));
  const text = TextDocument.applyEdits(document, change?.edits as TextEdit[]);
  expect(text).toMatch(
    /\n {2}# decree:ignore aws\.kms\.rotation until \d{4}-\d{2}-\d{2}: reason\n {2}resource "aws_kms_key"/,
  );
  await editor.replace('main.tf', document.getText(), text);
  expect(await editor.diagnostics('main.tf')).toEqual([]);
});

test('puts the caret on the reason where the editor can', async () => {
  const editor = await session({ 'main.tf': key }, { own: { snippets: true } });
  await editor.open('main.tf');
  await editor.untilCodes('main.tf', ['aws.kms.rotation']);
  const action = await ignoring(editor, 'main.tf', 'enable_key_rotation');
  const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  const [edit] = (change?.edits ?? []) as SnippetTextEdit[];
  expect(edit?.snippet.value).toMatch(/: \$\{1:reason\}\n$/);
});

test('offers nothing where nothing is found, and no comment in JSON', async () => {
  const json = '{"resource": {"aws_kms_key": {"data": {"enable_key_rotation": false}}}}\n';
  const editor = await session({ 'a/main.tf': key, 'b/main.tf.json': json });
  await editor.open('a/main.tf');
  await editor.open('b/main.tf.json');
  await editor.untilCodes('a/main.tf', ['aws.kms.rotation']);
  await editor.untilCodes('b/main.tf.json', ['aws.kms.rotation']);
  expect(await editor.actions('a/main.tf', 'locals')).toEqual([]);
  expect(await ignoring(editor, 'b/main.tf.json', '"enable_key_rotation"')).toBeUndefined();
});
