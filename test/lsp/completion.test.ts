import { expect, test } from 'vitest';
import { session } from './session.ts';

/** What is offered where the text ends at `|`; the rest of the rule is not typed yet. */
async function offered(text: string): Promise<string[]> {
  const editor = await session({
    'acme.rego': `package acme\n\nimport data.decree.tf\nimport data.decree.iam as who\n\n${text.replace('|', '')}\n`,
  });
  await editor.open('acme.rego');
  await editor.editor.until('diagnostics', () => editor.editor.published.get(editor.uri('acme.rego')));
  const items = await editor.complete('acme.rego', text.slice(0, text.indexOf('|')));
  return items.map(({ label }) => label);
}

test.each<[what: string, text: string, some: string[], not: string[]]>([
  ['what input holds', 'deny if { some b in input.|', ['resource', 'data'], ['aws_s3_bucket']],
  [
    'types of resources',
    'deny if { some b in input.resource.aws_s3_buck|',
    ['aws_s3_bucket', 'aws_s3_bucket_versioning'],
    ['aws_instance'],
  ],
  [
    'types of data sources',
    'deny if { some d in input.data.aws_iam_policy_doc|',
    ['aws_iam_policy_document'],
    ['aws_s3_bucket'],
  ],
  [
    'what a resource says of itself',
    'deny if {\n\tsome b in input.resource.aws_s3_bucket\n\tb.|',
    ['address', 'values', 'tags'],
    ['acl'],
  ],
  [
    'attributes',
    'deny if {\n\tsome b in input.resource.aws_s3_bucket\n\tb.values.|',
    ['acl', 'bucket', 'versioning'],
    ['address'],
  ],
  ['attributes, by index', 'deny if { input.resource.aws_s3_bucket[_].values.|', ['acl', 'bucket'], []],
  [
    'attributes of a block',
    'deny if {\n\tsome b in input.resource.aws_s3_bucket\n\tsome v in b.values.versioning\n\tv.|',
    ['enabled', 'mfa_delete'],
    ['acl'],
  ],
  [
    'nothing of a list itself',
    'deny if {\n\tsome b in input.resource.aws_s3_bucket\n\tb.values.versioning.|',
    [],
    ['enabled'],
  ],
  [
    'attributes through an assignment',
    'deny if {\n\tb := input.resource.aws_s3_bucket[0]\n\tv := b.values\n\tv.|',
    ['acl'],
    [],
  ],
  [
    'attributes inside `every`',
    'deny if {\n\tevery _, b in input.resource.aws_kms_key { b.values.en|',
    ['enable_key_rotation'],
    ['acl'],
  ],
  [
    'attributes in the head, before they are bound',
    'deny contains b.values.| if {\n\tsome b in input.resource.aws_kms_key\n}',
    ['enable_key_rotation'],
    ['acl'],
  ],
  [
    'of this rule, not of the one before',
    'a if {\n\tsome b in input.resource.aws_s3_bucket\n}\n\nc if {\n\tsome b in input.resource.aws_kms_key\n\tb.values.|',
    ['enable_key_rotation'],
    ['acl'],
  ],
  ['functions of the library', 'deny if { tf.|', ['finding', 'unknown'], []],
  ['functions of the library under another name', 'deny if { who.|', ['statements'], ['finding']],
  ['packages of the library', 'deny if { data.decree.|', ['tf', 'iam', 'net'], []],
  ['nothing in a comment', '# input.|', [], ['resource']],
])('offers %s', async (_, text, some, not) => {
  const labels = await offered(text);
  expect(labels).toEqual(expect.arrayContaining(some));
  for (const label of not) expect(labels).not.toContain(label);
});

test('replaces what is typed of a word', async () => {
  const editor = await session({ 'acme.rego': 'package acme\n\ndeny if { "🔑" != input.resource.aws_kms_k }\n' });
  await editor.open('acme.rego');
  const items = await editor.complete('acme.rego', 'aws_kms_k');
  const start = editor.placeOf('acme.rego', 'aws_kms_k');
  const end = editor.placeOf('acme.rego', 'aws_kms_k', 'aws_kms_k'.length);
  expect(items.find(({ label }) => label === 'aws_kms_key')?.textEdit).toEqual({
    range: { start, end },
    newText: 'aws_kms_key',
  });
});
