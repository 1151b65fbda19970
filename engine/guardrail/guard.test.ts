import { expect, test } from 'vitest';
import { Metadata } from '../policy/metadata.ts';
import type { Policy } from '../policy/policy.ts';
import type { GuardRequest } from './guard.ts';
import { findingOf, judge, type Planned } from './testing.ts';

/** Holds a plan against rules; the outcome of each rule, with what it says: `blocked: aws_s3_bucket.a: …`. */
function check(
  rules: string,
  resources: Readonly<Record<string, Planned>>,
  expected: readonly string[],
  more: Partial<GuardRequest> = {},
) {
  const { verdict } = judge(rules, resources, more);
  const said = verdict.rules.map(({ outcome, reasons }) => {
    const each = reasons.map(({ address, message }) => (address === undefined ? message : `${address}: ${message}`));
    return [outcome, ...each].join('; ');
  });
  expect(said).toEqual(expected);
  const isBlocked = verdict.rules.some(({ outcome }) => outcome === 'blocked');
  expect(verdict.outcome).toBe(isBlocked ? 'blocked' : 'passed');
}

const tags = (values: Record<string, string>) => ({ after: { tags: values } });

test('what must not be done to resources', () =>
  check(
    `
- {name: databases stay, kind: resource, actions: [delete, replace], types: {include: [aws_db_*]}}
- {name: nothing in Ireland, kind: resource, actions: [create], regions: {include: [eu-west-1]}}
- {name: only here, kind: resource, actions: [create], regions: {exclude: [us-*]}}
- {name: hands off data, kind: resource, actions: [update], addresses: {include: ["module.data.*"]}}`,
    {
      'aws_db_instance.a': { before: { engine: 'postgres' } },
      'aws_db_instance.b': { before: { engine: 'mysql' }, after: { engine: 'postgres' }, replace: true },
      'aws_db_instance.c': { before: { engine: 'mysql' }, after: { engine: 'postgres' } },
      'aws_s3_bucket.a': { after: { region: 'eu-west-1' } },
      'aws_iam_role.a': { after: { name: 'everywhere' } },
    },
    [
      'blocked; aws_db_instance.b: a `aws_db_instance` is replaced: deleted, and created anew; aws_db_instance.a: a `aws_db_instance` is deleted',
      'blocked; aws_s3_bucket.a: a `aws_s3_bucket` in `eu-west-1` is created',
      'blocked; aws_s3_bucket.a: a `aws_s3_bucket` in `eu-west-1` is created',
      'passed',
    ],
  ));

test('tags that must be there', () =>
  check(
    '- {name: tags, kind: tag, required: [owner, team], any_of: [cost, project], allowed: {env: [dev, "prod-*"]}}',
    {
      'aws_s3_bucket.right': tags({ owner: 'a', team: 'b', cost: '1', env: 'prod-eu' }),
      'aws_s3_bucket.wrong': tags({ owner: 'a', env: 'test' }),
      // Nothing is known of these.
      'aws_s3_bucket.unknown': { after: {}, unknown: ['tags', 'tags_all'] },
      'aws_s3_bucket_policy.cannot': { after: { policy: '{}' } },
      'aws_s3_bucket.there': { before: { bucket: 'b' }, after: { bucket: 'b' } },
    },
    [
      'blocked; aws_s3_bucket.wrong: the tag `team` is missing; one of the tags `cost`, `project` is missing; the tag `env` is `test`, which is none of `dev`, `prod-*`',
    ],
  ));

test('tags of all resources, of types', () =>
  check(
    '- {name: tags, kind: tag, required: [a, b], resources: all, types: {exclude: [aws_iam_*]}}',
    {
      'aws_s3_bucket.there': { before: { bucket: 'b' }, after: { bucket: 'b' } },
      'aws_iam_role.there': { before: { name: 'r' }, after: { name: 'r' } },
      'google_storage_bucket.labels': { after: { name: 'g', labels: { a: '1', b: '2' } } },
    },
    ['blocked; aws_s3_bucket.there: the tags `a`, `b` are missing'],
  ));

/** A policy that serves a framework. */
function serving(id: string, framework: string): Policy {
  const metadata = Metadata.parse({ title: id, custom: { id, frameworks: { [framework]: ['1'] } } });
  const source = { file: `${id}.rego`, text: '' };
  return { id, metadata, source, package: id, entrypoints: ['deny'], types: [], dataTypes: [], builtin: true };
}

test('findings by id, severity and framework; those that are there already count only where a rule says so', () => {
  const findings = {
    introduced: [
      findingOf('aws.s3.acl', 'aws_s3_bucket.a'),
      findingOf('aws.s3.logs', 'aws_s3_bucket.a', { severity: 'LOW' }),
      findingOf('aws.rds.kms', 'aws_db_instance.a'),
    ],
    present: [findingOf('aws.s3.acl', 'aws_s3_bucket.old')],
  };
  check(
    `
- {name: buckets, kind: policy, policies: {include: ["aws.s3.*"]}, severity: MEDIUM}
- {name: all, kind: policy, policies: {exclude: ["aws.rds.*"]}, findings: all}
- {name: cards, kind: policy, frameworks: [pci_*]}
- {name: health, kind: policy, frameworks: [hipaa]}`,
    {},
    [
      'blocked; aws_s3_bucket.a: wrong',
      'blocked; aws_s3_bucket.a: wrong; aws_s3_bucket.a: wrong; aws_s3_bucket.old: wrong',
      'blocked; aws_db_instance.a: wrong',
      'passed',
    ],
    { findings, policies: [serving('aws.rds.kms', 'pci_dss')] },
  );
});

test('a month of one ml.p4d.24xlarge is over a threshold', () =>
  check(
    `
- {name: budget, kind: cost, total: {amount: 5000}}
- {name: growth, kind: cost, change: {amount: 1000, percent: 50}}
- {name: one, kind: cost, resource: {amount: 10000}}
- {name: plenty, kind: cost, total: {amount: 20000}}`,
    { 'aws_sagemaker_notebook_instance.gpu': { after: { instance_type: 'ml.p4d.24xlarge' } } },
    [
      'blocked; it costs $18,434.14 a month, more than $5,000.00: `aws_sagemaker_notebook_instance.gpu` $18,434.14',
      'blocked; it costs $18,434.14 a month more than before, more than $1,000.00: `aws_sagemaker_notebook_instance.gpu` $18,434.14',
      'blocked; aws_sagemaker_notebook_instance.gpu: it costs $18,434.14 a month, more than $10,000.00',
      'passed',
    ],
  ));

test('a growth in percent is one of what it costs before', () =>
  check(
    '- {name: growth, kind: cost, change: {percent: 50}}',
    { 'aws_instance.a': { before: { instance_type: 'm5.large' }, after: { instance_type: 'm5.xlarge' } } },
    ['blocked; it costs 100 % more than before, more than 50 %: `aws_instance.a` $70.08'],
  ));

const deleted = { 'aws_db_instance.a': { before: { engine: 'postgres' } } };
const reason = 'aws_db_instance.a: a `aws_db_instance` is deleted';
const rule = (name: string, enforcement: string) =>
  `- {name: ${name}, kind: resource, actions: [delete], enforcement: ${enforcement}}`;

test('a warning lets pass; an override lets a flexible rule pass, not a strict one', () => {
  const override = { kind: 'override' as const, by: 'ada', reason: 'moved away', until: '2026-11-24' };
  check(
    [rule('a', 'strict'), rule('b', 'flexible'), rule('c', 'warning'), rule('d', 'flexible')].join('\n'),
    deleted,
    [`blocked; ${reason}`, `overridden; ${reason}`, `warned; ${reason}`, `blocked; ${reason}`],
    {
      overrides: [
        { ...override, rule: 'a' },
        { ...override, rule: 'b' },
      ],
    },
  );
});

test('an override holds to its last day, or for its run', () => {
  const base = { kind: 'override' as const, rule: 'a', by: 'ada', reason: 'why' };
  const says = (outcome: string, more: Partial<GuardRequest>) =>
    check(rule('a', 'flexible'), deleted, [`${outcome}; ${reason}`], more);
  says('blocked', { overrides: [{ ...base, until: '2026-11-23' }] });
  says('overridden', { overrides: [{ ...base, run: '7' }], run: '7' });
  says('blocked', { overrides: [{ ...base, run: '7' }], run: '8' });
  says('blocked', { overrides: [{ ...base, run: '7' }] });
});

test('a rule holds where its scope says', () => {
  const scoped = (scope: string) => `- {name: a, kind: resource, actions: [delete], scope: ${scope}}`;
  const context = { workspace: 'prod-eu', repository: 'acme/network', branch: 'main', labels: ['infra', 'urgent'] };
  const says = (scope: string, outcome: 'blocked' | 'out_of_scope') =>
    check(scoped(scope), deleted, [outcome === 'blocked' ? `blocked; ${reason}` : outcome], { context });
  says('{workspace: {include: [prod-*]}}', 'blocked');
  says('{workspace: {include: [prod-*], exclude: [prod-eu]}}', 'out_of_scope');
  says('{repository: {exclude: [acme/*]}}', 'out_of_scope');
  says('{branch: {include: [main, release/*]}, repository: {include: ["*/network"]}}', 'blocked');
  says('{label: {include: [infra]}}', 'blocked');
  says('{label: {include: [other]}}', 'out_of_scope');
  says('{label: {include: [infra], exclude: [urgent]}}', 'out_of_scope');
});

test('a rule that asks for what nobody says does not hold, and that is told', () => {
  const rules = '- {name: a, kind: resource, actions: [delete], scope: {workspace: {include: [prod]}}}';
  const { verdict, diagnostics } = judge(rules, deleted);
  expect(verdict.rules[0]?.outcome).toBe('out_of_scope');
  expect(diagnostics.map(({ code }) => code)).toEqual(['guardrail_scope_unknown']);
});

test('a rule about cost does not pass where the cost is not known', () => {
  const { diagnostics } = judge('- {name: a, kind: cost, total: {amount: 1}}', deleted, { cost: undefined });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['guardrail_cost_unknown', 'error']]);
});
