import { beforeAll, expect, test } from 'vitest';
import type { Core } from '../../../core/host/boundary.ts';
import { Catalogue } from '../../policy/catalogue.ts';
import { loadPolicies } from '../../policy/load.ts';
import { type Gated, gate } from '../gate.ts';
import { normaliseRequirement } from '../normalise.ts';
import { policyText } from '../rego/policy-text.ts';
import { type Condition, Requirement, type Rule } from '../requirement.ts';
import { authorTools, lexicon, library, schemas } from '../testing/tools.ts';

let core: Core;

beforeAll(async () => {
  ({ core } = await authorTools());
});

/** Sends the policy of these rules on databases through the gate, beside policies that are there already, by id and condition. */
async function check(rules: Partial<Rule> | Partial<Rule>[], there: Record<string, string> = {}): Promise<Gated> {
  const subject = { types: ['aws_db_instance'], kind: 'resource' as const };
  const requirement = normaliseRequirement(
    Requirement.parse({ rules: [rules].flat().map((rule) => ({ subject, ...rule })) }),
  );
  const { policies, diagnostics } = await loadPolicies(
    core,
    Object.entries(there).map(([id, condition]) => ({ file: `${id}.rego`, text: existing(id, condition) })),
    { library },
  );
  expect(diagnostics).toEqual([]);
  const text = policyText(requirement, { id: 'aws.rds.new', title: 'new', description: 'new', sentence: 'new' });
  return gate(
    { core, library, schemas, lexicon, catalogue: new Catalogue(policies) },
    'aws.rds.new',
    text,
    requirement,
  );
}

const existing = (id: string, condition: string): string => `# METADATA
# title: databases
# custom:
#   id: ${id}
#   severity: LOW
#   resource_types: [aws_db_instance]
package decree.${id}

import data.decree.tf

deny contains tf.finding(database, "not so", []) if {
	some database in input.resource.aws_db_instance
	${condition}
}
`;

const encrypted: Condition = { attribute: ['storage_encrypted'], test: { equals: true } };
const published: Condition = { attribute: ['publicly_accessible'], test: { equals: true } };
const details = ({ checks }: Gated): Record<string, string> =>
  Object.fromEntries(checks.map(({ name, passed, detail }) => [name, `${passed ? 'pass' : 'fail'}: ${detail}`]));
const messages = ({ diagnostics }: Gated): string[] => diagnostics.map(({ code, message }) => `${code}: ${message}`);

test('the mistakes made in a policy are noticed by its samples', async () => {
  const gated = await check({ must: encrypted });
  expect(gated.passed).toBe(true);
  expect(details(gated)).toMatchObject({
    mutation: 'pass: 6 of 6 mistakes in the policy are noticed',
    overlap: 'pass: no other policy judges these types',
  });
});

test('the tests that are written run, pass, and are laid out as they will be', async () => {
  const { rego, tests, samples } = await check({ must: encrypted });
  const module = { file: 'new_test.rego', text: tests };
  expect(await core.format(module)).toEqual({ ok: true, value: { text: tests } });
  const answer = await core.test({ modules: [{ file: 'new.rego', text: rego }, module], library });
  expect(answer).toMatchObject({
    ok: true,
    value: { results: samples.map(({ name }) => ({ name: `test_${name}`, status: 'pass' })) },
  });
});

test('a policy that means something else than its requirement is told by the samples', async () => {
  const requirement = normaliseRequirement(
    Requirement.parse({ rules: [{ subject: { types: ['aws_db_instance'], kind: 'resource' }, must: encrypted }] }),
  );
  const gated = await gate(
    { core, library, schemas, lexicon },
    'old.encrypted',
    existing('old.encrypted', 'object.get(database.values, "storage_encrypted", false) == true'),
    requirement,
  );
  expect(details(gated)).toMatchObject({ tests: 'fail: 1 of 4 pass' });
  expect(messages(gated)).toEqual([
    'sample_failed: the policy is wrong on the sample `violating_1`: overly permissive: `aws_db_instance.instance` must be flagged, and nothing is',
    'sample_failed: the policy is wrong on the sample `violating_2`: overly permissive: `aws_db_instance.instance` must be flagged, and nothing is',
    'sample_failed: the policy is wrong on the sample `complying_1`: overly restrictive: nothing must be flagged, and `aws_db_instance.instance` is',
  ]);
});

test('a policy that repeats another is said to, with a resource that both flag', async () => {
  const { diagnostics, ...gated } = await check(
    { must: encrypted },
    { 'old.encrypted': 'object.get(database.values, "storage_encrypted", false) == false' },
  );
  expect(gated.passed).toBe(true);
  expect(diagnostics).toMatchObject([
    {
      code: 'policy_duplicate',
      severity: 'warning',
      message: 'duplicate of `old.encrypted`: both flag the same in each of 3 samples',
      help: expect.stringContaining('aws_db_instance.instance {"storage_encrypted":false}'),
    },
  ]);
});

test('a policy that contradicts another is said to, with what each of them flags', async () => {
  const { diagnostics } = await check(
    { must: published },
    { 'old.private': 'database.values.publicly_accessible == true' },
  );
  expect(diagnostics).toMatchObject([
    {
      code: 'policy_contradicts',
      severity: 'warning',
      message: 'contradicts `old.private`: what complies with the one violates the other',
      help: expect.stringMatching(
        /this policy flags .*"publicly_accessible":false.*flags .*"publicly_accessible":true/,
      ),
    },
  ]);
});

test('a policy beside others that ask for something else is its own', async () => {
  const gated = await check(
    { must: encrypted },
    { 'old.backup': 'object.get(database.values, "backup_retention_period", 0) < 7' },
  );
  expect(messages(gated)).toEqual([]);
  expect(details(gated).overlap).toBe('pass: says something of its own beside 1 policy on these types');
});

test('what nothing can satisfy is overly restrictive', async () => {
  const gated = await check({ must: { all: [encrypted, { not: encrypted }] } });
  expect(gated.passed).toBe(false);
  expect(messages(gated)).toEqual([
    'requirement_always_fires: overly restrictive: no resource can satisfy this requirement',
  ]);
});

test('what nothing can violate is ineffective', async () => {
  const gated = await check({ must: { any: [encrypted, { not: encrypted }] } });
  expect(gated.passed).toBe(false);
  expect(messages(gated)).toEqual(['requirement_never_fires: ineffective: no resource can violate this requirement']);
});

test('a rule on those that comply already is ineffective, and one on those that cannot is overly restrictive', async () => {
  const subject = { types: ['aws_db_instance'], kind: 'resource' as const, where: encrypted };
  expect(messages(await check({ subject, must: encrypted }))).toEqual([
    'requirement_never_fires: ineffective: no resource can violate this requirement',
  ]);
  expect(messages(await check({ subject, must: { not: encrypted } }))).toEqual([
    'requirement_always_fires: overly restrictive: no resource can satisfy this requirement',
  ]);
});

test('rules that exclude each other are overly restrictive, though each can be satisfied', async () => {
  expect(messages(await check([{ must: encrypted }, { must: { not: encrypted } }]))).toEqual([
    'requirement_always_fires: overly restrictive: no resource can satisfy this requirement',
  ]);
});

test('an exception that spares only what complies makes no difference', async () => {
  const gated = await check({ must: encrypted, unless: encrypted });
  expect(gated.passed).toBe(true);
  expect(messages(gated)).toEqual([
    'requirement_exception_ineffective: the exception makes no difference: what it spares complies anyway',
  ]);
});

test('a rule on what refers to a resource reads every type', async () => {
  const { passed, diagnostics } = await check({ must: { referredToBy: ['*'] } });
  expect(diagnostics).toEqual([]);
  expect(passed).toBe(true);
});

test('a rule that there must be none complies where there is none', async () => {
  const { passed, samples } = await check({ must: { attribute: [], test: { is: 'absent' } } });
  expect(passed).toBe(true);
  expect(samples.map(({ kind, flagged, document }) => [kind, flagged, Object.keys(document.resource)])).toEqual([
    ['violating', ['aws_db_instance.instance'], ['aws_db_instance']],
    ['complying', [], []],
  ]);
});
