import { expect, test } from 'vitest';
import { session } from './session.ts';

const file = 'policies/keys.rego';
const policy = `
  package acme.keys

  import data.decree.tf

  deny contains tf.finding(key, "🔑 is kept", []) if {
  	some key in kept
  	key.values.key_usage == "SIGN_VERIFY"
  }

  kept contains key if some key in input.resource.aws_kms_key

  old contains key if {
  ^^^ rego_rule_unused
  	some key in input.resource.aws_kms_key
  	not key.values.description
  }
`;

test('marks rules that nothing uses', async () => {
  const editor = await session({
    [file]: policy,
    'policies/other.rego': 'package acme.other\n\nimport data.acme.keys\n\nsome_kept if count(keys.kept) > 0\n',
  });
  await editor.open(file);
  await editor.untilCodes(file, ['rego_rule_unused']);
  await editor.expectMarks(file);
  const [mark] = await editor.diagnostics(file);
  expect(mark).toMatchObject({ severity: 4, tags: [1] });
});

test('marks none that another file or a test uses', async () => {
  const editor = await session({
    [file]: policy.replace(/ *\^.*\n/, ''),
    'policies/keys_test.rego':
      'package acme.keys_test\n\nimport data.acme.keys\n\ntest_old if count(keys.old) == 0 with input as {}\n',
  });
  await editor.open(file);
  expect(await editor.paused(file)).toEqual([]);
});

const condition = (line: string) => `
  package acme.keys

  import data.decree.tf

  deny contains tf.finding(key, "🔑 is kept", []) if {
  	some key in input.resource.aws_kms_key
  	${line}
  }
`;

test.each([
  ['two values at once', 'key.values.key_usage == "SIGN_VERIFY"; key.values.key_usage == "ENCRYPT_DECRYPT"'],
  ['a number that is less and more', 'key.values.deletion_window_in_days < 7; key.values.deletion_window_in_days > 30'],
  ['what is there and is not', 'key.values.description; not key.values.description'],
])('says of a policy that asks for %s that it may never fire', async (_, line) => {
  const editor = await session({ [file]: condition(line) });
  await editor.open(file);
  await editor.untilCodes(file, ['policy_never_fires']);
  const [mark] = await editor.diagnostics(file);
  expect(mark?.range.start).toEqual(editor.placeOf(file, 'deny'));
  await editor.replace(file, line, 'not key.values.description');
  await editor.untilCodes(file, []);
});

test.each([
  ['a value', 'key.values.key_usage == "SIGN_VERIFY"'],
  ['a number', 'key.values.deletion_window_in_days < 12'],
  [
    'several things',
    'key.values.deletion_window_in_days < 12; key.values.key_usage == "A"; key.values.is_enabled == false',
  ],
  ['absence', 'tf.absent(key, ["description"])'],
])('says nothing of a policy that asks for %s', async (_, line) => {
  const editor = await session({ [file]: condition(line) });
  await editor.open(file);
  await editor.diagnostics(file);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(await editor.diagnostics(file)).toEqual([]);
});
