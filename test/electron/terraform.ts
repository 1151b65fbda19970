import assert from 'node:assert/strict';
import { type CodeAction, commands, type Hover, MarkdownString, Range, workspace } from 'vscode';
import { check, until } from './check.ts';
import { open, positionOf, replace, untilCodes, uriOf, write } from './editor.ts';

const key = (name: string) => `resource "aws_kms_key" "${name}" {\n  enable_key_rotation = false\n}\n`;

check('puts the finding at the attribute, with the policy as its code', async () => {
  const editor = await open('place.tf', key('place'));
  const [diagnostic] = await untilCodes('place.tf', ['aws.kms.rotation']);
  assert.equal(diagnostic?.source, 'decree');
  assert.equal(editor.document.getText(diagnostic.range), 'enable_key_rotation = false');
});

check('follows text that is not saved', async () => {
  const editor = await open('unsaved.tf', key('unsaved'));
  await untilCodes('unsaved.tf', ['aws.kms.rotation']);
  await replace(editor, 'false', 'true');
  await untilCodes('unsaved.tf', []);
  assert.equal(editor.document.isDirty, true);
});

check('says in the hover what is wrong', async () => {
  const editor = await open('hover.tf', key('hover'));
  await untilCodes('hover.tf', ['aws.kms.rotation']);
  const place = positionOf(editor, 'enable_key_rotation');
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', editor.document.uri, place);
  const text = hovers.flatMap(({ contents }) =>
    contents.map((part) => (part instanceof MarkdownString ? part.value : '')),
  );
  assert.match(text.join('\n'), /aws\.kms\.rotation/);
});

check('an exception with a reason takes the finding away', async () => {
  const editor = await open('ignore.tf', key('ignore'));
  await untilCodes('ignore.tf', ['aws.kms.rotation']);
  const at = positionOf(editor, 'enable_key_rotation');
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    new Range(at, at),
  );
  const ignore = actions.find(({ title }) => title === 'Ignore aws.kms.rotation here, with a reason');
  assert.ok(ignore?.edit, actions.map(({ title }) => title).join(', '));
  await workspace.applyEdit(ignore.edit);
  await untilCodes('ignore.tf', []);
});

check('takes up a file that another program writes, changes and deletes', async () => {
  const file = 'outside.tf';
  await write(file, key('outside'));
  await untilCodes(file, ['aws.kms.rotation']);
  await write(file, key('outside').replace('false', 'true'));
  await untilCodes(file, []);
  await write(file, key('outside'));
  await untilCodes(file, ['aws.kms.rotation']);
  await workspace.fs.delete(uriOf(file));
  await untilCodes(file, []);
});

check('formats Rego as OPA does', async () => {
  const editor = await open('untidy.rego', 'package untidy\n\nallow   if   input.x==1\n');
  const expected = 'package untidy\n\nallow if input.x == 1\n';
  await until('the formatted text', async () => {
    await commands.executeCommand('editor.action.formatDocument');
    return editor.document.getText() === expected ? true : undefined;
  });
});
