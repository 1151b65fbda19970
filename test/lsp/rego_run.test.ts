import { expect, test } from 'vitest';
import type { Evaluated, Explained, Refusal, RegoTest, Tested, Traced } from '../../server/rego/protocol.ts';
import { RegoAsker } from './rego_asker.ts';
import { session } from './session.ts';

const policy = `# METADATA
# title: Keys say what they are for
# custom:
#   id: acme.keys
#   requirement: every KMS key must have a description
#   resource_types: [aws_kms_key]
package acme.keys

import data.decree.tf

deny contains tf.finding(key, "key has no description", []) if {
	some key in input.resource.aws_kms_key
	print("looking at", key.address)
	not key.values.description
}

described := {key.address | some key in input.resource.aws_kms_key; key.values.description}

twice(x) := x * 2
`;
const tests = `package acme.keys_test

import data.acme.keys

key(values) := {"resource": {"aws_kms_key": [{"address": "aws_kms_key.🔑", "type": "aws_kms_key", "values": values}]}}

test_denies if count(keys.deny) == 1 with input as key({})

test_allows if {
	print("鍵")
	count(keys.deny) == 1 with input as key({"description": "data"})
}
`;
const terraform = `resource "aws_kms_key" "data" {
}

resource "aws_kms_key" "logs" {
  description = "logs"
}
`;
const file = 'policies/keys.rego';
const files = { [file]: policy, 'policies/keys_test.rego': tests, 'main.tf': terraform };

async function ready(changed: Record<string, string> = {}): Promise<RegoAsker> {
  const asker = await RegoAsker.of({ ...files, ...changed }, [file]);
  await asker.session.editor.until('findings', () => asker.session.editor.published.get(asker.session.uri('main.tf')));
  return asker;
}

test('evaluates a rule on the resources of the workspace', async () => {
  const asker = await ready();
  const uri = asker.session.uri(file);
  const evaluated = await asker.request<Evaluated>('decree/rego/evaluate', { uri, rule: 'deny' });
  expect(evaluated).toMatchObject({
    ok: true,
    findings: [
      {
        address: 'aws_kms_key.data',
        message: 'key has no description',
        location: { uri: asker.session.uri('main.tf'), range: { start: { line: 0, character: 0 } } },
      },
    ],
    prints: expect.stringContaining('looking at aws_kms_key.logs'),
  });
  expect(evaluated.roots).toMatchObject([{ resources: 2, value: [{ address: 'aws_kms_key.data' }] }]);
  const other = await asker.request<Evaluated>('decree/rego/evaluate', { uri, rule: 'described' });
  expect(other.roots[0]?.value).toEqual(['aws_kms_key.logs']);
});

test.each([
  ['a function', file, 'twice', /is a function/],
  ['a rule that is not there', file, 'nothing', /no rule `nothing`/],
  ['a file that is not there', 'policies/gone.rego', 'deny', /no Rego at/],
])('says why it does not evaluate %s', async (_, name, rule, why) => {
  const asker = await ready();
  const refused = await asker.request<Refusal>('decree/rego/evaluate', { uri: asker.session.uri(name), rule });
  expect(refused).toMatchObject({ ok: false, messages: [{ message: expect.stringMatching(why) }] });
});

test('lists tests, runs them, and says which lines they reach', async () => {
  const asker = await ready();
  const uri = asker.session.uri('policies/keys_test.rego');
  const listed = await asker.request<RegoTest[]>('decree/rego/tests', { uri: asker.session.uri('') });
  expect(listed).toMatchObject([
    { uri, package: 'acme.keys_test', name: 'test_denies', range: { start: { line: 6, character: 0 } } },
    { uri, package: 'acme.keys_test', name: 'test_allows', range: { start: { line: 8, character: 0 } } },
  ]);
  const tested = await asker.request<Tested>('decree/rego/test', { uri: asker.session.uri(file) });
  expect(tested.results).toMatchObject([
    { uri, name: 'test_denies', status: 'pass' },
    { uri, name: 'test_allows', status: 'fail', prints: expect.stringContaining('鍵'), message: expect.any(String) },
  ]);
  const coverage = tested.coverage.find((one) => one.uri === asker.session.uri(file));
  expect(coverage?.covered).toContainEqual({ start: 10, end: 13 });
  expect(coverage?.uncovered).toContainEqual({ start: 16, end: 16 });
  const one = await asker.request<Tested>('decree/rego/test', { uri, name: 'test_denies' });
  expect(one.results.map(({ name }) => name)).toEqual(['test_denies']);
});

test('says of tests that cannot run why, and runs those of other folders', async () => {
  const asker = await ready({
    'policies/broken/a_test.rego': 'package a_test\n\ntest_one if undefined_function(1)\n',
  });
  const { results } = await asker.request<Tested>('decree/rego/test', { uri: asker.session.uri('') });
  expect(results.map(({ name, status }) => `${name} ${status}`).sort()).toEqual([
    'test_allows fail',
    'test_denies pass',
    'test_one error',
  ]);
});

test('tells in words how a rule went', async () => {
  const asker = await ready();
  const traced = await asker.request<Traced>('decree/rego/trace', { uri: asker.session.uri(file), rule: 'deny' });
  const texts = traced.steps.map(({ text }) => text);
  expect(texts).toContain('`deny`: looked at');
  expect(texts).toContainEqual(
    expect.stringMatching(/`not key\.values\.description` held, with `key` = `aws_kms_key\.data`/),
  );
  expect(texts).toContainEqual(
    expect.stringMatching(/`not key\.values\.description` did not hold, with `key` = `aws_kms_key\.logs`/),
  );
  expect(traced.markdown).toContain('✗ `not key.values.description` did not hold');
});

test('explains a policy', async () => {
  const asker = await ready();
  const { markdown } = await asker.request<Explained>('decree/rego/explain', { uri: asker.session.uri(file) });
  expect(markdown).toMatch(/^# Keys say what they are for\n/);
  expect(markdown).toContain('- **must** ');
  expect(markdown).toContain('- `aws_kms_key`: `address`, `description`');
});

test('runs nothing of a folder that the user does not vouch for', async () => {
  const own = await session(files, { own: { trusted: false } });
  await own.open(file);
  const uri = own.uri(file);
  const { connection } = own.editor.server;
  for (const method of ['evaluate', 'trace', 'test', 'explain']) {
    const refused = await connection.sendRequest<Refusal>(`decree/rego/${method}`, { uri, rule: 'deny' });
    expect(refused).toMatchObject({ ok: false, messages: [{ message: expect.stringContaining('not run') }] });
  }
});
