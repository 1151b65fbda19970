import { beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { AuthorTools } from '../requirement/authored.ts';
import { authorTools } from '../requirement/testing/tools.ts';
import { gatePublication } from './gate.ts';
import { releaseOfTexts, type Written } from './testing/policies.ts';

let tools: AuthorTools;

beforeAll(async () => {
  tools = await authorTools();
});

/** Expects the codes of what refuses a policy, beside those that are published already. */
async function check(
  policy: Written,
  expected: string[],
  { there = [], failures = [], total = 2 }: { there?: Written[]; failures?: Diagnostic[]; total?: number } = {},
): Promise<void> {
  const { policies, modules } = await releaseOfTexts(tools.core, [policy]);
  const before = (await releaseOfTexts(tools.core, there)).policies.map((published) => published.policy);
  const gated = await gatePublication(
    tools,
    { name: 'policies', policies: [...policies], modules: [...modules] },
    { there: before, tests: { total, failures } },
  );
  const refusing = gated.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  expect(refusing).toEqual(expected);
  expect(gated.passed).toBe(expected.length === 0);
  expect(gated.checks.filter(({ passed }) => !passed)).toHaveLength(expected.length === 0 ? 0 : 1);
}

test('one that is whole passes', () => check({}, []));
test('also in the place of the one before', () => check({ title: 'Buckets stay' }, [], { there: [{}] }));

test('one that is not formatted does not', () =>
  check({ condition: 'bucket.values.force_destroy  ==  true' }, ['policy_not_formatted']));

test('one that reads what there is not does not', () =>
  check({ condition: 'bucket.values.forced == true' }, ['rego_unknown_attribute']));

test.each(['title', 'description', 'requirement', 'severity', 'category', 'resource_types', 'remediation'])(
  'one that does not say its %s does not',
  (without) => check({ without }, ['metadata_incomplete']),
);

test('one whose tests fail does not', () =>
  check({}, ['test_failed'], {
    failures: [{ code: 'test_failed', severity: 'error', message: '`kept.test_x` fails' }],
  }));

test('one that nothing tests does not', () => check({}, ['tests_missing'], { total: 0 }));

test('one that says what another says does not', () =>
  check({}, ['policy_duplicate'], { there: [{ id: 'acme.s3.same' }] }));

test('one that says the contrary of another does not', () =>
  check({}, ['policy_contradicts'], { there: [{ id: 'acme.s3.gone', condition: 'not bucket.values.force_destroy' }] }));

test('one with an id that another had does not', () =>
  check({}, ['policy_taken'], {
    there: [{ id: 'acme.s3.new', more: '#   aliases: [acme.s3.kept]\n', condition: 'bucket.values.bucket == "x"' }],
  }));
