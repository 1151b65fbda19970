import { expect, test } from 'vitest';
import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Session, session } from './session.ts';

/** Does what an action says in the open texts, as an editor does. */
async function apply(editor: Session, action: CodeAction | undefined): Promise<void> {
  for (const change of (action?.edit?.documentChanges ?? []) as TextDocumentEdit[]) {
    const { uri } = change.textDocument;
    const document = editor.editor.document(uri);
    const text = TextDocument.applyEdits(document, change.edits as TextEdit[]);
    const range = { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
    await editor.editor.change(uri, range, text);
  }
}

/** Takes the fix of this title on `on`, and expects the text after it, without the finding. */
async function check(before: string, on: string, title: string, after: string): Promise<void> {
  const editor = await session({ 'main.tf': before });
  await editor.open('main.tf');
  await editor.diagnostics('main.tf');
  const offered = await editor.actions('main.tf', on);
  const fix = offered.find((action) => action.title === title);
  expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true });
  const [diagnostic] = fix?.diagnostics ?? [];
  await apply(editor, fix);
  expect(editor.editor.document(editor.uri('main.tf')).getText()).toBe(after);
  const codes = (await editor.diagnostics('main.tf')).map(({ code }) => code);
  expect(codes).not.toContain(diagnostic?.code);
}

test('sets an attribute, and keeps the comments and the half-typed line beside it', () =>
  check(
    'resource "aws_kms_key" "data" {\n  enable_key_rotation = false # for now\n  desc\n}\n',
    'enable_key_rotation',
    'Set `enable_key_rotation` to `true`',
    'resource "aws_kms_key" "data" {\n  enable_key_rotation = true # for now\n  desc\n}\n',
  ));

test('adds a block with all that is in it, in the indentation of the text', () =>
  check(
    'locals {}\r\n\r\n  resource "aws_eks_cluster" "main" {\r\n    name = "main" # 🔑\r\n  }\r\n',
    'resource',
    'Add the block `encryption_config`',
    [
      'locals {}\r\n\r\n  resource "aws_eks_cluster" "main" {\r\n    name = "main" # 🔑\r\n\r\n',
      '    encryption_config {\r\n      resources = ["secrets"]\r\n',
      '      provider {\r\n        key_arn = var.kms_key_arn\r\n      }\r\n    }\r\n  }\r\n',
      '\r\nvariable "kms_key_arn" {}\r\n',
    ].join(''),
  ));

test('adds the companion behind the resource, joined to it, and puts the caret on what is left to choose', async () => {
  const bucket = (name: string) => `resource "aws_s3_bucket" "${name}" {\n  bucket = "acme-${name}"\n}\n`;
  const editor = await session(
    { 'main.tf': `${bucket('data')}\n${bucket('logs')}\n${bucket('old')}` },
    { own: { snippets: true } },
  );
  await editor.open('main.tf');
  await editor.diagnostics('main.tf');
  const offered = await editor.actions('main.tf', 'resource');
  const fix = offered.find(({ title }) => title === 'Add `aws_s3_bucket_logging.data`');
  const [change] = (fix?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  const [edit] = (change?.edits ?? []) as SnippetTextEdit[];
  expect(edit?.snippet.value).toBe(
    [
      '\n\nresource "aws_s3_bucket_logging" "data" {',
      '  bucket        = aws_s3_bucket.data.id',
      '  target_bucket = ${1|var.log_bucket,aws_s3_bucket.logs.id,aws_s3_bucket.old.id|}',
      '  target_prefix = "\\${aws_s3_bucket.data.id\\}/"',
      '\\}',
    ].join('\n'),
  );
});

test('offers none for a text that has changed since it was checked', async () => {
  const editor = await session({ 'main.tf': 'resource "aws_kms_key" "data" {\n  enable_key_rotation = false\n}\n' });
  await editor.open('main.tf');
  await editor.diagnostics('main.tf');
  await editor.replace('main.tf', '\n  enable', '\n  description = "x"\n  enable');
  const offered = await editor.actions('main.tf', 'description');
  expect(offered.filter(({ title }) => title.startsWith('Set'))).toEqual([]);
});

test('a policy of the user that does not say how it is mended is mended as its requirement asks', async () => {
  const policy = `# METADATA
# title: Databases are protected from deletion
# custom:
#   id: acme.rds.protected
#   requirement: RDS instances must have deletion protection
#   resource_types: [aws_db_instance]
package decree.acme.rds.protected

import data.decree.tf

deny contains tf.finding(db, "not protected", ["deletion_protection"]) if {
	some db in input.resource.aws_db_instance
	not protected(db)
}

protected(db) if db.values.deletion_protection == true

protected(db) if contains(db.values.deletion_protection, "\${")
`;
  const text = 'resource "aws_db_instance" "orders" {\n  deletion_protection = false\n}\n';
  const editor = await session({ 'main.tf': text, 'policies/protected/policy.rego': policy });
  await editor.open('main.tf');
  await editor.diagnostics('main.tf');
  const offered = await editor.actions('main.tf', 'deletion_protection');
  const fixes = offered.filter(({ diagnostics = [] }) => diagnostics.some(({ code }) => code === 'acme.rds.protected'));
  const fix = fixes.find(({ kind }) => kind === 'quickfix');
  expect(fix?.title).toBe('Set `deletion_protection` to `true`');
  await apply(editor, fix);
  expect(editor.editor.document(editor.uri('main.tf')).getText()).toBe(text.replace('false', 'true'));
});
