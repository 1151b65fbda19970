import { expect, test } from 'vitest';
import { session } from './session.ts';

const own = `
  # METADATA
  # title: Keys have an owner
  # description: Nobody answers for a key without one.
  # custom:
  #   id: acme.key_owner
  #   severity: LOW
  #   resource_types: [aws_kms_key]
  package acme.key_owner

  deny contains "no owner" if {
  	some key in input.resource.aws_kms_key
  	not key.values.tags.Owner
  }
`;

/** Expects among what is offered behind all of this text: these labels, and none of the others. */
async function check(text: string, expected: { has: string[]; hasNot?: string[] }): Promise<void> {
  const editor = await session({ 'decree.yaml': text, 'policies/owner.rego': own, 'main.tf': 'locals {}\n' });
  await editor.open('policies/owner.rego');
  await editor.diagnostics('policies/owner.rego');
  const uri = editor.uri('decree.yaml');
  await editor.editor.open(uri, text, 'yaml');
  const document = editor.editor.document(uri);
  const labels = (await editor.editor.complete(uri, document.positionAt(text.length))).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(expected.has));
  for (const label of expected.hasNot ?? []) expect(labels).not.toContain(label);
}

test.each<[what: string, text: string, has: string[], hasNot?: string[]]>([
  ['keys that are not there yet', 'builtin: true\nex', ['exclude', 'exceptions', 'fail_on'], ['builtin', 'reason']],
  ['keys in an empty text', '', ['policies', 'exceptions']],
  ['severities', 'fail_on: H', ['HIGH', 'LOW']],
  ['truths', 'builtin: ', ['true', 'false']],
  ['ids of policies in a list', 'exclude:\n  - aws.', ['aws.kms.rotation', 'acme.key_owner']],
  ['ids in a list as far left as its key', 'exclude:\n- ', ['aws.kms.rotation']],
  ['ids in brackets', 'exclude: [aws.kms.rotation, ac', ['acme.key_owner']],
  ['keys of an exception', 'exceptions:\n  - ', ['policy', 'until', 'reason'], ['builtin']],
  [
    'the other keys of it',
    'exceptions:\n  - policy: acme.key_owner\n    un',
    ['until', 'reason', 'address'],
    ['policy'],
  ],
  ['the policy of it', 'exceptions:\n  - policy: ', ['acme.key_owner', 'aws.kms.rotation']],
])('offers %s', (_, text, has, hasNot = []) => check(text, { has, hasNot }));

test('offers a day on which an exception may end, and nothing in a comment', async () => {
  const editor = await session({ 'decree.yaml': 'exceptions:\n  - until: \n# aws.\n' });
  const uri = editor.uri('decree.yaml');
  await editor.editor.open(uri, 'exceptions:\n  - until: \n# aws.\n', 'yaml');
  const [day] = await editor.editor.complete(uri, { line: 1, character: 11 });
  expect(day?.label).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(await editor.editor.complete(uri, { line: 2, character: 6 })).toEqual([]);
});

test('says what a key is for and what a policy asks, and what is wrong', async () => {
  const text = 'exclude:\n  - aws.kms.rotation\n  - aws.kms.rotatoin\nfail_on: SEVERE\nbultin: false\n';
  const editor = await session({ 'decree.yaml': text, 'main.tf': 'locals {}\n' });
  const uri = editor.uri('decree.yaml');
  await editor.editor.open(uri, text, 'yaml');
  await editor.untilCodes('decree.yaml', ['config_invalid', 'config_invalid', 'config_unknown_policy']);
  expect(await editor.editor.hover(uri, { line: 0, character: 2 })).toBe('Ids of policies that do not run.');
  expect(await editor.editor.hover(uri, { line: 1, character: 8 })).toContain('KMS');
  expect(await editor.editor.hover(uri, { line: 3, character: 12 })).toBeUndefined();
});
