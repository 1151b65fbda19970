import { expect, test } from 'vitest';
import { check } from './testing/command.ts';

const policy = (requirement: string) => `# METADATA
# title: databases are closed
# custom:
#   id: acme.rds.closed
#   requirement: ${requirement}
package acme.rds.closed

import data.decree.tf

deny contains tf.finding(db, "the database is open to all", ["publicly_accessible"]) if {
	some db in input.resource.aws_db_instance
	db.values.publicly_accessible == true
}
`;
const read = policy('aws_db_instance must not be publicly accessible');

test('a built-in policy is explained by its id, for people', async () => {
  const { code, stdout } = await check(['explain', 'aws.rds.public_access']);
  expect(stdout).toMatch(/^aws\.rds\.public_access: /);
  expect(stdout).toMatch(/\n {2}on {6}aws_db_instance/);
  expect(stdout).toMatch(/\nit reads\n {2}aws_db_instance: /);
  expect(stdout).toContain('preventive control (AWS)');
  expect(code).toBe(0);
});

test('a file is explained as JSON with every key', async () => {
  const { code, stdout } = await check(['explain', 'p.rego', '--json'], { 'p.rego': read });
  const { policies, diagnostics } = JSON.parse(stdout);
  expect(policies).toMatchObject([
    {
      id: 'acme.rds.closed',
      file: 'p.rego',
      basis: 'tried',
      sentence: 'aws_db_instance must not be publicly accessible',
      rules: [{ types: ['aws_db_instance'] }],
      messages: ['the database is open to all'],
      summary: null,
      difference: null,
    },
  ]);
  expect(diagnostics).toEqual([]);
  expect(code).toBe(0);
});

test('what an author authored is explained as exactly that', async () => {
  const { folder } = await check(['author', 'KMS keys must have key rotation enabled', '--out', 'p']);
  const { stdout } = await check(['explain', folder, '--json']);
  expect(JSON.parse(stdout).policies).toMatchObject([
    { basis: 'compiled', restated: expect.stringContaining('`aws_kms_key`') },
  ]);
});

test('Rego whose requirement is not understood says so', async () => {
  const { code, stdout } = await check(['explain', 'p.rego'], { 'p.rego': policy('be nice to bananas') });
  expect(stdout).toContain('its requirement was not understood: only what the checker sees');
  expect(code).toBe(0);
});

test.each([
  ['a policy that does not parse', 'p.rego', { 'p.rego': 'package p\ndeny contains' }, 'rego_parse_error'],
  [
    'a policy with an attribute that is not there',
    'p.rego',
    { 'p.rego': read.replace('db.values.publicly', 'db.values.publickly') },
    'rego_unknown_attribute',
  ],
  ['Rego that finds nothing', 'p.rego', { 'p.rego': 'package p\n\nx := 1\n' }, 'policy_missing'],
])('%s exits with 2', async (_, name, files, expected) => {
  const { code, stdout } = await check(['explain', name, '--json'], files as Record<string, string>);
  const { policies, diagnostics } = JSON.parse(stdout);
  expect(policies).toEqual([]);
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: expected }));
  expect(code).toBe(2);
});

test('an id that is not there is told with those that are like it', async () => {
  const { code, stdout, stderr } = await check(['explain', 'aws.rds.public']);
  expect(stderr).toMatch(/error\[policy_unknown\]: `aws\.rds\.public` is neither/);
  expect(stderr).toContain('`aws.rds.public_access`');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});
