import { expect, test } from 'vitest';
import {
  type CodeAction,
  CodeActionResolveRequest,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Session, session } from './session.ts';

const file = 'policies/keys.rego';

/** The text after the action of this title at a place, once its mistakes are shown. */
async function after(text: string, on: string, title: string): Promise<string> {
  const editor = await session({ [file]: text });
  await editor.open(file);
  await editor.paused(file);
  const actions = await editor.actions(file, on);
  const action = actions.find((one) => one.title === title);
  if (!action) throw new Error(`${title} is not among: ${actions.map((one) => one.title).join(', ')}`);
  return applied(editor, action);
}

async function applied(editor: Session, action: CodeAction): Promise<string> {
  const { connection } = editor.editor.server;
  const { edit } = action.edit ? action : await connection.sendRequest(CodeActionResolveRequest.type, action);
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return TextDocument.applyEdits(editor.editor.document(editor.uri(file)), (change?.edits ?? []) as TextEdit[]);
}

const policy = `package acme.keys

import data.decree.tf

deny contains tf.finding(key, "🔑鍵", []) if {
	some key in input.resource.aws_kms_key
	not key.values.description
}
`;

test.each([
  ['an attribute', 'values.description', 'values.descriptoin', 'descriptoin'],
  [
    'an attribute behind wide characters',
    'not key.values.description',
    '"🔑鍵" == key.values.descriptoin',
    'descriptoin',
  ],
  ['a type', 'aws_kms_key\n', 'aws_kms_kye\n', 'aws_kms_kye'],
  ['a function of the library', 'tf.finding(', 'tf.findng(', 'findng'],
  ['a built-in function', 'not key.values.description', 'startwith(key.values.description, "x")', 'startwith'],
])('mends the spelling of %s', async (_, right, wrong, on) => {
  const word = { findng: 'finding', startwith: 'startswith', aws_kms_kye: 'aws_kms_key' }[on] ?? 'description';
  const text = policy.replace(right, wrong);
  expect(await after(text, on, `Change to \`${word}\``)).toBe(text.replace(on, word));
});

test('takes out what is never used', async () => {
  const text = policy.replace('import data.decree.tf\n', 'import data.decree.net\nimport data.decree.tf\n');
  expect(await after(text, 'import data.decree.net', 'Remove the import')).toBe(policy);
  const helper = `${policy}\nkept(key, other) if key.values.enable_key_rotation\n`;
  expect(await after(helper, 'other)', 'Write `_` for `other`')).toBe(helper.replace('other', '_'));
});

test('imports what is missing', async () => {
  const bare = policy.replace('import data.decree.tf\n\n', '');
  expect(await after(bare, 'tf.finding', 'Import `data.decree.tf`')).toBe(policy);
  const other = policy.replace('data.decree.tf', 'data.decree.net').replace('not key', 'net.any(key); not key');
  expect(await after(other, 'tf.finding', 'Import `data.decree.tf`')).toBe(
    other.replace('import data.decree.net\n', 'import data.decree.net\nimport data.decree.tf\n'),
  );
});

test('adds METADATA', async () => {
  const metadata = `# METADATA
# title: "Keys"
# custom:
#   id: acme.keys
#   severity: MEDIUM
#   resource_types: [aws_kms_key]
`;
  expect(await after(policy, 'package', 'Add METADATA')).toBe(metadata + policy);
  await expect(after(metadata + policy, 'package', 'Add METADATA')).rejects.toThrow('Explain this policy');
});

test('writes the policy that a comment asks for', async () => {
  const comment = '# decree: every KMS key must have key rotation enabled\npackage acme.rotation\n';
  const written = await after(comment, 'KMS', 'Write the policy from this requirement');
  expect(written).toContain('input.resource.aws_kms_key');
  expect(written).toContain('# METADATA');
  expect(written).not.toContain('# decree:');
});

test('leaves a comment alone that is not understood, and says so', async () => {
  const comment = '# decree: frobnicate the wibble\n';
  expect(await after(comment, 'wibble', 'Write the policy from this requirement')).toBe(comment);
});
