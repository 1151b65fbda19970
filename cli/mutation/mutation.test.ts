import { expect, test } from 'vitest';
import { check } from '../testing/command.ts';

const policy = `# METADATA
# title: databases keep backups
# custom:
#   id: acme.rds.backups
#   severity: LOW
#   resource_types: [aws_db_instance]
package acme.rds.backups

import data.decree.tf

deny contains tf.finding(database, "keeps no backups", ["backup_retention_period"]) if {
	some database in input.resource.aws_db_instance
	database.values.backup_retention_period < 7
	database.values.engine != "test"
}
`;

const database = (values: string): string => `resource "aws_db_instance" "main" {\n${values}\n}\n`;

const violating = `${database('  engine                  = "mysql"\n  backup_retention_period = 6')}`.replace(
  '= 6\n',
  '= 6\n# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ acme.rds.backups\n',
);

const untested = `package acme.rds.backups_test

import data.acme.rds.backups

test_test_databases_pass if {
	values := {"backup_retention_period": 1, "engine": "test"}
	resource := {"address": "aws_db_instance.a", "type": "aws_db_instance", "values": values}
	count(backups.deny) == 0 with input as {"resource": {"aws_db_instance": [resource]}}
}
`;

const tested = (limit: number): Record<string, string> => ({
  'p/policy.rego': policy,
  'p/policy_test.rego': untested,
  'p/fixtures/violating.tf': violating,
  'p/fixtures/complying.tf': database(`  engine                  = "mysql"\n  backup_retention_period = ${limit}`),
});

test('fixtures at the bound notice every mistake', async () => {
  const { code, stdout } = await check(['test', 'p', '--mutation'], tested(7));
  expect(stdout).toContain('mutation: 100% of 8 mistakes noticed\n  acme.rds.backups    100%  8 of 8\n');
  expect(code).toBe(0);
});

test('a fixture far from the bound leaves mistakes unnoticed, each with its place', async () => {
  const { code, stdout } = await check(['test', 'p', '--mutation'], tested(30));
  expect(stdout.slice(0, stdout.indexOf('\n\n'))).toMatchInlineSnapshot(`
    "mutation: 75% of 8 mistakes noticed
      acme.rds.backups     75%  6 of 8
        --> p/policy.rego:13:2  nothing fails when \`<\` is \`<=\` in \`database.values.backup_retention_period < 7\`
        --> p/policy.rego:13:44  nothing fails when \`7\` is \`8\`"
  `);
  expect(code).toBe(0);
});

test('programs get the same as JSON', async () => {
  const { stdout } = await check(['test', 'p', '--mutation', '--json'], tested(30));
  const [score] = JSON.parse(stdout).mutation;
  expect(score).toMatchObject({ policy: 'acme.rds.backups', killed: 6, tried: 8, untried: 0 });
  expect(score.survivors[0]).toMatchObject({
    code: 'mutant_survived',
    file: 'p/policy.rego',
    range: { start: { line: 13 } },
  });
});
