import { expect, test } from 'vitest';
import { RegoAsker } from './rego_asker.ts';

const policy = `package acme.keys

import data.acme.lib
import data.acme.lib.old as ancient
import data.decree.tf

limit := 3

deny contains tf.finding(key, "🔑鍵 is kept", []) if {
	some key in input.resource.aws_kms_key
	count(key.values) > limit; ancient(key)
	lib.old(key)
	is_kept(key)
}
`;
const helper = `package acme.keys

# True for keys that are kept.
is_kept(key) if key.values.enable_key_rotation
`;
const library = `package acme.lib

old(thing) if count(thing) > data.acme.keys.limit
`;
const files = { 'policies/keys.rego': policy, 'policies/kept.rego': helper, 'policies/lib.rego': library };
const keys = 'policies/keys.rego';

test('leads to variables, rules, rules of other files, packages and the library', async () => {
  const asker = await RegoAsker.of(files, [keys]);
  expect(await asker.definition(keys, 'key.values')).toEqual([`${keys}:9:6 key`]);
  expect(await asker.definition(keys, 'key, "🔑')).toEqual([`${keys}:9:6 key`]);
  expect(await asker.definition(keys, 'limit; ')).toEqual([`${keys}:6:0 limit`]);
  expect(await asker.definition(keys, 'old(key)')).toEqual(['policies/lib.rego:2:0 old']);
  expect(await asker.definition(keys, 'ancient(key)')).toEqual(['policies/lib.rego:2:0 old']);
  expect(await asker.definition(keys, 'is_kept')).toEqual(['policies/kept.rego:3:0 is_kept']);
  expect(await asker.definition(keys, 'lib\nimport')).toEqual(['policies/lib.rego:0:0 package acme.lib']);
  const [finding = ''] = await asker.definition(keys, 'finding(key');
  expect(finding).toMatch(/^decree-library:\/decree\/tf\/finding\.rego:\d+:0$/);
  const uri = finding.slice(0, finding.indexOf('.rego') + '.rego'.length);
  const { text } = await asker.request<{ text: string }>('workspace/textDocumentContent', { uri });
  expect(text).toContain('finding(resource, message, path) :=');
  expect(await asker.definition(keys, '"🔑')).toEqual([]);
});

test('finds every use, in every file, and marks those of this one', async () => {
  const asker = await RegoAsker.of(files, [keys]);
  const limits = [`${keys}:6:0 limit`, `${keys}:10:21 limit`, 'policies/lib.rego:2:44 limit'];
  expect((await asker.references(keys, 'limit :=')).sort()).toEqual(limits.toSorted());
  expect(await asker.references(keys, 'limit :=', false)).not.toContain(limits[0]);
  expect((await asker.references(keys, 'old(key)')).sort()).toEqual([
    `${keys}:10:28 ancient`,
    `${keys}:11:5 old`,
    `${keys}:3:21 old`,
    'policies/lib.rego:2:0 old',
  ]);
  expect(await asker.highlights(keys, 'key in')).toHaveLength(6);
  expect(await asker.highlights(keys, 'count(')).toEqual([`${keys}:10:1 count`]);
});

test('renames a variable in its rule alone, and a rule wherever it is used', async () => {
  const asker = await RegoAsker.of(files, [keys]);
  expect(await asker.prepareRename(keys, 'key in')).toBe('key');
  expect(await asker.renamed(keys, 'key in', 'each')).toEqual({
    [keys]: policy.replaceAll(/\bkey\b(?= in|\.|\)|,)/g, 'each'),
  });
  expect(await asker.renamed(keys, 'limit :=', 'most')).toEqual({
    [keys]: policy.replaceAll('limit', 'most'),
    'policies/lib.rego': library.replace('limit', 'most'),
  });
  expect(await asker.renamed(keys, 'old(key)', 'aged')).toEqual({
    [keys]: policy.replace('lib.old(', 'lib.aged(').replace('lib.old as', 'lib.aged as'),
    'policies/lib.rego': library.replace('old(', 'aged('),
  });
});

test.each([
  ['a rule of the library', 'finding(key', 'found', /library/],
  ['a built-in function', 'count(', 'number', /only variables and rules/],
  ['what is no name', 'limit :=', 'not', /cannot be a name/],
  ['what is two words', 'limit :=', 'a b', /cannot be a name/],
  ['a name that is taken by a rule', 'limit :=', 'is_kept', /already the name/],
  ['a name that is taken in the rule', 'key in', 'limit', /already the name/],
])('does not rename %s, and says why', async (_, on, newName, why) => {
  const asker = await RegoAsker.of(files, [keys]);
  await expect(asker.renamed(keys, on, newName)).rejects.toThrow(why);
});

test('does not rename in a text that does not parse', async () => {
  const asker = await RegoAsker.of({ ...files, [keys]: policy.replace('is_kept(key)', 'is_kept(key') }, [keys]);
  await expect(asker.renamed(keys, 'limit :=', 'most')).rejects.toThrow(/does not parse/);
});

test('answers of the last state of a text that is being typed', async () => {
  const asker = await RegoAsker.of(files, [keys]);
  await asker.session.type(keys, 'limit := 3\n', '\nwide := {"鍵🔑"}\n');
  expect(await asker.definition(keys, 'limit; ')).toEqual([`${keys}:6:0 limit`]);
  expect(await asker.definition(keys, 'key.values')).toEqual([`${keys}:11:6 key`]);
});
