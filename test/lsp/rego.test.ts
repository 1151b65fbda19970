import { expect, test } from 'vitest';
import { session } from './session.ts';

const policy = `
  # METADATA
  # title: Keys say what they are for
  # description: A key without a description is kept for ever, as nobody dares to delete it.
  # custom:
  #   id: acme.kms.description
  #   requirement: every KMS key must have a description
  #   severity: MEDIUM
  #   resource_types: [aws_kms_key]
  package acme.kms.description

  import data.decree.tf

  deny contains tf.finding(key, "key has no description", []) if {
  	some key in input.resource.aws_kms_key
  	not key.values.description
  }
`;
const key = `
  resource "aws_kms_key" "data" {
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ acme.kms.description
    enable_key_rotation = true
  }
`;

test('checks Terraform with the policies of the folder', async () => {
  const editor = await session({ 'policies/description.rego': policy, 'main.tf': key });
  await editor.open('main.tf');
  await editor.untilCodes('main.tf', ['acme.kms.description']);
  await editor.expectMarks('main.tf');
});

test('checks Terraform with a policy as it is being written', async () => {
  const editor = await session({ 'description.rego': policy, 'main.tf': key });
  await editor.untilCodes('main.tf', ['acme.kms.description']);
  await editor.open('description.rego');
  await editor.replace('description.rego', 'not key.values.description', 'not key.values.enable_key_rotation');
  await editor.untilCodes('main.tf', []);
  await editor.replace('description.rego', 'key has no description', 'key does not rotate');
  await editor.replace('description.rego', 'not key.values.enable_key_rotation', 'key.values.enable_key_rotation');
  await editor.untilCodes('main.tf', ['acme.kms.description']);
  expect(editor.editor.published.get(editor.uri('main.tf'))?.at(-1)?.diagnostics[0]?.message).toBe(
    'key does not rotate',
  );
});

test('refuses an attribute that the provider does not have', async () => {
  const editor = await session({ 'policies/description.rego': policy });
  await editor.open('policies/description.rego');
  expect(await editor.diagnostics('policies/description.rego')).toEqual([]);
  await editor.replace('policies/description.rego', 'key.values.description', 'key.values.descriptoin');
  const [mistake] = await editor.paused('policies/description.rego');
  expect(mistake).toMatchObject({ severity: 1, source: 'decree', code: 'rego_unknown_attribute' });
  expect(mistake?.message).toContain('descriptoin');
  expect(mistake?.range.start.line).toBe(editor.placeOf('policies/description.rego', 'descriptoin').line);
});

test('shows a mistake while a rule is half typed, and takes it back', async () => {
  const editor = await session({ 'policies/description.rego': policy });
  await editor.open('policies/description.rego');
  await editor.type('policies/description.rego', 'not key.values.description\n', '\tcount(key.values.');
  expect((await editor.paused('policies/description.rego')).length).toBeGreaterThan(0);
  await editor.type('policies/description.rego', 'count(key.values.', 'tags) > 0\n');
  expect(await editor.diagnostics('policies/description.rego')).toEqual([]);
});

test('says what is wrong with METADATA', async () => {
  const editor = await session({ 'policies/description.rego': policy.replace('MEDIUM', 'SOMEWHAT') });
  await editor.untilCodes('policies/description.rego', ['metadata_invalid']);
});

test('checks the library where it is written', async () => {
  const file = 'policies/decree/tf/tf.rego';
  const editor = await session({
    [file]: 'package decree.tf\n\nfinding(resource, message) := [resource.address, message]\n',
  });
  await editor.open(file);
  expect(await editor.diagnostics(file)).toEqual([]);
  await editor.replace(file, '[resource', '[resuorce');
  expect((await editor.paused(file)).length).toBeGreaterThan(0);
});

test('says so where policies cannot be run for a mistake that is not in them', async () => {
  const editor = await session({
    'policies/decree/tf/tf.rego': 'package decree.tf\n\nfinding(resource, message) := [resource.address, message]\n',
    'policies/description.rego': policy,
  });
  await editor.open('policies/description.rego');
  expect((await editor.diagnostics('policies/description.rego')).length).toBeGreaterThan(0);
});

test('leaves Rego alone that is not about resources', async () => {
  const editor = await session({
    'authz/authz.rego': `
      package authz

      allow if input.request.method == "GET"
    `,
    'main.tf': key,
  });
  await editor.open('authz/authz.rego');
  expect(await editor.diagnostics('authz/authz.rego')).toEqual([]);
  await editor.replace('authz/authz.rego', '== "GET"', '== GET');
  expect((await editor.paused('authz/authz.rego')).length).toBeGreaterThan(0);
  expect(editor.editor.published.has(editor.uri('main.tf'))).toBe(false);
});

test('checks tests beside the policies that they test', async () => {
  const editor = await session({
    'policies/description.rego': policy,
    'policies/description_test.rego': `
      package acme.kms.description_test

      import data.acme.kms.description

      test_denies if {
      	count(description.deny) == 1 with input as {"resource": {"aws_kms_key": [{"address": "aws_kms_key.a", "type": "aws_kms_key", "values": {}}]}}
      }
    `,
  });
  await editor.open('policies/description_test.rego');
  expect(await editor.diagnostics('policies/description_test.rego')).toEqual([]);
  await editor.replace('policies/description_test.rego', 'count(description', 'cuont(description');
  expect((await editor.paused('policies/description_test.rego')).length).toBeGreaterThan(0);
});

test('runs only built-in policies where the user does not vouch for the folder', async () => {
  const files = { 'policies/description.rego': policy, 'main.tf': key.replace('= true', '= false') };
  const editor = await session(files, { own: { trusted: false } });
  await editor.open('main.tf');
  expect((await editor.diagnostics('main.tf')).map(({ code }) => code)).toEqual(['aws.kms.rotation']);
  await editor.open('policies/description.rego');
  await editor.replace('policies/description.rego', 'key.values', 'nothing.values');
  expect((await editor.paused('policies/description.rego')).length).toBeGreaterThan(0);
  expect((await editor.diagnostics('main.tf')).map(({ code }) => code)).toEqual(['aws.kms.rotation']);
});

test('formats', async () => {
  const editor = await session({
    'a.rego': 'package a\nallow if {  input.x==1\n not input.y}\n',
    'broken.rego': 'package broken\nallow if {',
  });
  await editor.open('a.rego');
  await editor.open('broken.rego');
  expect(await editor.formatted('a.rego')).toBe('package a\n\nallow if {\n\tinput.x == 1\n\tnot input.y\n}\n');
  expect(await editor.formatted('broken.rego')).toBe('package broken\nallow if {');
});
