import { expect, test } from 'vitest';
import { RegoAsker } from './rego_asker.ts';

const file = 'policies/keys.rego';
const text = `# METADATA
# title: Keys
package acme.keys

import data.decree.tf
import data.decree.net

limit := 3

is_kept(key, _) if {
	key.values.enable_key_rotation # 鍵
}

deny contains tf.finding(key, "🔑 is kept", ["enable_key_rotation"]) if {
	some key in input.resource.aws_kms_key
	count(split(key.values.description, " ")) > limit
	is_kept(key, "x")
}
`;

test('lists what a text defines, and what does not parse by its first word', async () => {
  const asker = await RegoAsker.of({ [file]: text });
  const before = ['acme.keys', 'tfdata.decree.tf', 'netdata.decree.net', 'limit', 'is_kept(key, _)', 'deny'];
  expect(await asker.symbols(file)).toEqual(before);
  await asker.session.type(file, 'limit := 3\n', '\nwide contains x if {\n');
  expect(await asker.symbols(file)).toEqual(before.toSpliced(4, 0, 'wide'));
});

test('finds rules and packages of the workspace', async () => {
  const asker = await RegoAsker.of({ [file]: text, 'policies/other.rego': 'package acme.other\n\nlimits := 4\n' }, [
    file,
  ]);
  expect(await asker.workspaceSymbols('lmt')).toEqual(expect.arrayContaining(['acme.keys.limit', 'acme.other.limits']));
  expect(await asker.workspaceSymbols('acme.other')).toContain('acme.other');
  expect(await asker.workspaceSymbols('nothing of this name')).toEqual([]);
});

test('folds brackets, comments and imports', async () => {
  const asker = await RegoAsker.of({ [file]: text });
  expect((await asker.folds(file)).sort()).toEqual(['0-1 comment', '13-16', '4-5 imports', '9-10']);
});

test('says what a call takes while it is typed', async () => {
  const asker = await RegoAsker.of({ [file]: text });
  expect(await asker.signature(file, 'tf.finding(key, ')).toBe('finding(resource, message, path) @ message');
  expect(await asker.signature(file, 'tf.finding(key, "🔑 is kept", [')).toBe(
    'finding(resource, message, path) @ path',
  );
  expect(await asker.signature(file, 'split(key.values.description, ')).toMatch(
    /^split\(x: string, .* @ delimiter: string$/,
  );
  expect(await asker.signature(file, 'is_kept(key, "')).toBe('is_kept(key, _) @ _');
  expect(await asker.signature(file, 'some key')).toBeUndefined();
  await asker.session.type(file, 'is_kept(key, "x")\n', '\tstartswith("🔑", ');
  expect(await asker.signature(file, 'startswith("🔑", ')).toMatch(/^startswith\(.* @ base: string$/);
});

test('shows at calls what bare arguments are for', async () => {
  const asker = await RegoAsker.of({ [file]: text });
  expect(await asker.hints(file)).toEqual(['path: ["enable']);
});

test('colours names by what they mean', async () => {
  const asker = await RegoAsker.of({ [file]: text });
  const colours = await asker.colours(file);
  expect(colours).toEqual(
    expect.arrayContaining([
      'comment:# 鍵',
      'namespace:tf',
      'function:finding',
      'parameter:key',
      'variable:key',
      'property:aws_kms_key',
      'function:count',
      'string:"🔑 is kept"',
      'keyword:contains',
      'function:limit',
    ]),
  );
});

test('tells of colours only the difference', async () => {
  const asker = await RegoAsker.of({ [file]: text });
  const before = await asker.semanticTokens(file);
  await asker.session.replace(file, 'limit := 3', 'limit := 3 + 4');
  const { edits } = await asker.semanticTokensDelta(file, before.resultId);
  expect(edits).toHaveLength(1);
  const data = [...before.data];
  for (const { start, deleteCount, data: added = [] } of edits) data.splice(start, deleteCount, ...added);
  expect(data).toEqual((await asker.semanticTokens(file)).data);
  expect(edits[0]?.data?.length).toBeLessThan(before.data.length / 2);
});

test('offers to evaluate, test and trace rules, and to explain a policy', async () => {
  const asker = await RegoAsker.of({ [file]: text });
  const lenses = await asker.lenses(file);
  expect(lenses.map(({ range, command }) => `${range.start.line} ${command?.title}`)).toEqual([
    '2 Explain this policy',
    '7 Evaluate',
    '7 Debug trace',
    '13 Evaluate',
    '13 Test',
    '13 Debug trace',
  ]);
  const evaluate = lenses.find(({ command }) => command?.command === 'decree.evaluateRule');
  expect(evaluate?.command?.arguments).toEqual([asker.session.uri(file), 'acme.keys', 'limit']);
});
