import { expect, test } from 'vitest';
import type { Condition } from '../requirement.ts';
import { parse } from './parse.ts';
import { restate } from './restate.ts';

/** The controlled English of a condition, and the condition that it is read to; it is written back as it stands. */
function check(words: string, condition: Condition): void {
  const sentence = `Every \`aws_iam_policy\` must be such that ${words}.`;
  const requirement = parse(sentence);
  expect(requirement?.rules[0]?.must, words).toEqual(condition);
  expect(requirement && restate(requirement)).toBe(sentence);
}

test('statements by actions, resources and principals', () => {
  check(
    'no statement of `policy` has (a statement with effect Allow; action "s3:*" or "iam:*"; resource "*" or "arn:*")',
    {
      quantifier: 'none',
      over: { statements: ['policy'] },
      satisfies: { statement: { effect: 'Allow', action: ['s3:*', 'iam:*'], resource: ['*', 'arn:*'] } },
    },
  );
  check('a statement with action matching ":\\\\*$"; resource matching "^\\\\*"; principal service', {
    statement: { actionMatching: ':\\*$', resourceMatching: '^\\*', principal: 'service' },
  });
  check('a statement with principal matching "^lambda[.]"; principal wildcard', {
    statement: { principalMatching: '^lambda[.]', principal: 'wildcard' },
  });
});

test('statements by their conditions and elements', () => {
  check('a statement with effect Deny; condition "Bool" on "aws:SecureTransport" being "false"', {
    statement: { effect: 'Deny', condition: { operators: ['Bool'], key: 'aws:SecureTransport', values: ['false'] } },
  });
  check('a statement with condition on "aws:PrincipalOrgID" being "o-1" or "o-2"', {
    statement: { condition: { key: 'aws:PrincipalOrgID', values: ['o-1', 'o-2'] } },
  });
  check('a statement with condition key "aws:SourceArn" or "aws:SourceAccount"', {
    statement: { conditionKeys: ['aws:SourceArn', 'aws:SourceAccount'] },
  });
  check(
    '(a statement with effect Allow; element NotAction and NotResource; no element Condition) and (a statement with action "*")',
    {
      all: [
        { statement: { effect: 'Allow', has: ['NotAction', 'NotResource'], lacks: ['Condition'] } },
        { statement: { action: '*' } },
      ],
    },
  );
});

test('traffic by ports, protocol and peer', () => {
  check('not it lets traffic in from the internet on port 22 or 8000 to 8999', {
    not: { traffic: { direction: 'ingress', ports: [22, { from: 8000, to: 8999 }], peer: 'internet' } },
  });
  check('it lets traffic in from addresses outside "10.0.0.0/8" or "172.16.0.0/12" on any port except 80 or 443', {
    traffic: {
      direction: 'ingress',
      ports: [],
      except: [80, 443],
      peer: { outside: ['10.0.0.0/8', '172.16.0.0/12'] },
    },
  });
  check('it lets traffic out to "203.0.113.0/24" on any port over udp', {
    traffic: { direction: 'egress', ports: [], protocol: 'udp', peer: { cidrs: ['203.0.113.0/24'] } },
  });
  check('it lets traffic in from a range wider than 24 on every port over all or (not `name` is set)', {
    any: [
      { traffic: { direction: 'ingress', ports: [], every: true, protocol: 'all', peer: { widerThan: 24 } } },
      { not: { attribute: ['name'], test: { is: 'present' } } },
    ],
  });
});

test('texts whatever their case', () => {
  check('`a` is "Enabled" ignoring case if set and tag "env" is one of "prod", "live" ignoring case', {
    all: [
      { attribute: ['a'], test: { equals: 'Enabled', ignoringCase: true }, whenAbsent: 'holds' },
      { tag: 'env', test: { oneOf: ['prod', 'live'], ignoringCase: true } },
    ],
  });
  check('`a` contains "password" ignoring case', {
    attribute: ['a'],
    test: { contains: 'password', ignoringCase: true },
  });
});

test('entries of maps, and what stands in JSON', () => {
  check('no entry of `environment.0.variables` has (`key` matches "(?i)password" and `value` is set)', {
    quantifier: 'none',
    over: { elements: ['environment', 0, 'variables'], as: 'entries' },
    satisfies: {
      all: [
        { attribute: ['key'], test: { matches: '(?i)password' } },
        { attribute: ['value'], test: { is: 'present' } },
      ],
    },
  });
  check('every element of the JSON in `container_definitions` has `readonlyRootFilesystem` is true', {
    quantifier: 'every',
    over: { elements: ['container_definitions'], as: 'json', at: [] },
    satisfies: { attribute: ['readonlyRootFilesystem'], test: { equals: true } },
  });
  check('some element of `rules.0.actions` in the JSON in `policy` has it is "expire"', {
    quantifier: 'some',
    over: { elements: ['policy'], as: 'json', at: ['rules', 0, 'actions'] },
    satisfies: { attribute: [], test: { equals: 'expire' } },
  });
});

test('versions, dates and what is written out', () => {
  check('`version` is at least version "1.28" if set or `expires` is before the date "2027-01-01"', {
    any: [
      { attribute: ['version'], test: { version: 'atLeast', than: '1.28' }, whenAbsent: 'holds' },
      { attribute: ['expires'], test: { date: 'below', than: '2027-01-01' } },
    ],
  });
  check('not `password` is written out', { not: { attribute: ['password'], test: { is: 'literal' } } });
});

test('what is in the configuration, and what refers to it', () => {
  check('some `aws_iam_account_password_policy` in the configuration has `minimum_password_length` is at least 14', {
    quantifier: 'some',
    over: { companions: 'aws_iam_account_password_policy', via: [] },
    satisfies: { attribute: ['minimum_password_length'], test: { atLeast: 14 } },
  });
  check('something refers to it and a `aws_instance` or `aws_lb` refers to it', {
    all: [{ referredToBy: ['*'] }, { referredToBy: ['aws_instance', 'aws_lb'] }],
  });
});

test('what names the same as it, and data sources', () => {
  check(
    'some `aws_api_gateway_usage_plan` with an element of `api_stages` whose `api_id` equals its `rest_api_id` and `stage` equals its `stage_name` has `name` is set',
    {
      quantifier: 'some',
      over: {
        companions: 'aws_api_gateway_usage_plan',
        within: ['api_stages'],
        alike: [
          { theirs: ['api_id'], own: ['rest_api_id'] },
          { theirs: ['stage'], own: ['stage_name'] },
        ],
      },
      satisfies: { attribute: ['name'], test: { is: 'present' } },
    },
  );
  check('no `data.aws_lb` whose `name` equals its `lb_name` has `internal` is true', {
    quantifier: 'none',
    over: { companions: 'data.aws_lb', alike: [{ theirs: ['name'], own: ['lb_name'] }] },
    satisfies: { attribute: ['internal'], test: { equals: true } },
  });
  check('no `data.aws_kms_alias` that `kms_key_id` refers to has `name` matches "^alias/aws/"', {
    quantifier: 'none',
    over: { references: 'data.aws_kms_alias', path: ['kms_key_id'] },
    satisfies: { attribute: ['name'], test: { matches: '^alias/aws/' } },
  });
});

test('that there is none', () => {
  check('it does not exist', { attribute: [], test: { is: 'absent' } });
  check('no `aws_default_vpc` in the configuration has it is set', {
    quantifier: 'none',
    over: { companions: 'aws_default_vpc', via: [] },
    satisfies: { attribute: [], test: { is: 'present' } },
  });
});

test('the name of what is referred to', () => {
  check('not `vpc_security_group_ids` refers to a name matching "^default$"', {
    not: { attribute: ['vpc_security_group_ids'], test: { refersToName: '^default$' } },
  });
});
