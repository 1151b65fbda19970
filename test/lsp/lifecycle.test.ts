import { expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { session } from './session.ts';

const key = `
  resource "aws_kms_key" "data" {
    enable_key_rotation = false
  }
`;

test('says how it is, and what is in force', async () => {
  const editor = await session({ 'main.tf': key }, { own: {} });
  await editor.editor.until('ready', () => editor.editor.statuses.find(({ state }) => state === 'ready'));
  expect(editor.editor.statuses.map(({ state }) => state)).toEqual(['starting', 'checking', 'ready']);
  expect(editor.editor.statuses.at(-1)?.policies).toBeGreaterThan(10);
});

test('ends cleanly, also in the middle of a check', async () => {
  const editor = await session({ 'main.tf': key }, { own: {} });
  await editor.open('main.tf');
  await editor.diagnostics('main.tf');
  for (let edit = 0; edit < 5; edit++) await editor.replace('main.tf', 'false', 'false ');
  expect(await editor.editor.stop()).toBe(0);
  expect(editor.editor.server.stderr()).toBe('');
});

test('gives up a request that is cancelled, and answers the next', async () => {
  const editor = await session({ 'a.rego': `package a\n\n${'allow if {input.x==1}\n'.repeat(500)}` });
  await editor.open('a.rego');
  const cancelling = new CancellationTokenSource();
  const answer = editor.editor.format(editor.uri('a.rego'), cancelling.token);
  cancelling.cancel();
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(await editor.editor.format(editor.uri('a.rego'))).toHaveLength(1);
});

test('stops a policy that loops, and goes on with the others', async () => {
  const editor = await session(
    {
      'main.tf': key,
      'policies/loop.rego': `
        # METADATA
        # title: Never comes to an end
        # custom:
        #   id: acme.loop
        #   resource_types: [aws_kms_key]
        package acme.loop

        deny contains "done" if {
        	some key in input.resource.aws_kms_key
        	some a in numbers.range(1, 60000)
        	some b in numbers.range(1, 60000)
        	a * b == -1
        	key
        }
      `,
    },
    { own: {} },
  );
  await editor.open('main.tf');
  await editor.untilCodes('main.tf', ['aws.kms.rotation']);
  // Whichever limit the machine reaches first.
  await editor.untilCodes('main.tf', ['aws.kms.rotation', 'policy_timeout'], ['aws.kms.rotation', 'policy_memory']);
  const start = performance.now();
  await editor.replace('main.tf', 'false', 'false ');
  await editor.diagnostics('main.tf');
  expect(performance.now() - start).toBeLessThan(3000);
  await editor.open('policies/loop.rego');
  await editor.replace('policies/loop.rego', 'some a in numbers.range(1, 60000)', 'some a in numbers.range(1, 2)');
  await editor.untilCodes('main.tf', ['aws.kms.rotation']);
  await editor.replace('main.tf', 'false', 'true');
  expect(await editor.diagnostics('main.tf')).toEqual([]);
});

test.each<[what: string, text: string]>([
  ['empty text', ''],
  ['a block that never ends', 'resource "aws_kms_key" "data" {'],
  ['text that is no Terraform', '\u0000\u0001 not { terraform ]]] "'],
  ['CRLF and a byte order mark', '\uFEFFresource "aws_kms_key" "data" {\r\n}\r\n'],
  ['deep nesting', `locals {\n  a = ${'['.repeat(500)}${']'.repeat(500)}\n}\n`],
  ['a line of a megabyte', `locals {\n  a = "${'x'.repeat(1_000_000)}"\n}\n`],
])('takes %s', async (_, text) => {
  const editor = await session({ 'other/main.tf': key });
  await editor.editor.open(editor.uri('bad/main.tf'), text, 'terraform');
  await editor.diagnostics('bad/main.tf');
  await editor.untilCodes('other/main.tf', ['aws.kms.rotation']);
});
