import { expect, test } from 'vitest';
import { type Choice, choosePolicies } from './choose.ts';
import { Metadata } from './metadata.ts';
import type { Policy } from './policy.ts';

function policy(
  id: string,
  { builtin = true, ...custom }: { builtin?: boolean } & Record<string, unknown> = {},
): Policy {
  const metadata = Metadata.parse({ title: id, custom: { id, ...custom } });
  const source = { file: `${id}.rego`, text: '' };
  return { id, metadata, source, package: id, entrypoints: ['deny'], types: [], dataTypes: [], builtin };
}

const offered = {
  own: [policy('team.tags', { builtin: false }), policy('aws.kms.rotation', { builtin: false })],
  builtin: [policy('aws.s3.acl', { aliases: ['aws.s3.public'] }), policy('aws.kms.rotation')],
};

interface Expected {
  /** Ids; an own policy with a `*`. */
  runs: string[];
  idle: string[];
  unknown?: string[];
}

function check(choice: Choice, expected: Expected): void {
  const { policies, idle, unknown } = choosePolicies(offered, choice);
  const shown = (all: readonly Policy[]) => all.map(({ id, builtin }) => (builtin ? id : `${id}*`));
  expect({ runs: shown(policies), idle: shown(idle), unknown: [...unknown.only, ...unknown.exclude] }).toEqual({
    unknown: [],
    ...expected,
  });
}

test('all run, and an own one takes the place of a built-in one with its id', () =>
  check({}, { runs: ['team.tags*', 'aws.kms.rotation*', 'aws.s3.acl'], idle: [] }));

test('without the built-in ones', () =>
  check({ builtin: false }, { runs: ['team.tags*', 'aws.kms.rotation*'], idle: ['aws.s3.acl'] }));

test('without their own, the built-in ones have their place', () =>
  check({ own: false }, { runs: ['aws.s3.acl', 'aws.kms.rotation'], idle: ['team.tags*'] }));

test('one that is excluded is idle, and no built-in one comes in its place', () =>
  check(
    { exclude: ['aws.kms.rotation'] },
    { runs: ['team.tags*', 'aws.s3.acl'], idle: ['aws.kms.rotation', 'aws.kms.rotation*'] },
  ));

const recommended = policy('aws.s3.tls', { profiles: ['recommended'] });
const cis = policy('aws.iam.mfa', { frameworks: { cis: ['1.10'] } });

test.each([
  { profiles: ['recommended'], runs: ['team.tags', 'aws.s3.tls'] },
  { profiles: ['cis'], runs: ['team.tags', 'aws.iam.mfa'] },
  { profiles: ['recommended', 'cis'], runs: ['team.tags', 'aws.s3.tls', 'aws.iam.mfa'] },
  { profiles: ['recommended'], only: ['aws.iam.mfa'], runs: ['aws.iam.mfa'] },
] satisfies (Choice & { runs: string[] })[])(
  'the profiles $profiles hold $runs, beside the own ones',
  ({ runs, ...choice }) => {
    const own = [policy('team.tags', { builtin: false })];
    const chosen = choosePolicies({ own, builtin: [recommended, cis] }, choice);
    expect(chosen.policies.map(({ id }) => id)).toEqual(runs);
  },
);

test('ids that a policy had before are understood', () =>
  check({ exclude: ['aws.s3.public'] }, { runs: ['team.tags*', 'aws.kms.rotation*'], idle: ['aws.s3.acl'] }));

test('only those that are named', () =>
  check(
    { only: ['team.tags'] },
    { runs: ['team.tags*'], idle: ['aws.s3.acl', 'aws.kms.rotation', 'aws.kms.rotation*'] },
  ));

test('an exclusion may name what does not run anyway', () =>
  check(
    { builtin: false, exclude: ['aws.s3.acl'] },
    { runs: ['team.tags*', 'aws.kms.rotation*'], idle: ['aws.s3.acl'] },
  ));

test('names that no policy has are told, and do not widen the choice', () =>
  check(
    { only: ['aws.s3'], exclude: ['constructor'] },
    {
      runs: [],
      idle: ['aws.s3.acl', 'aws.kms.rotation', 'team.tags*', 'aws.kms.rotation*'],
      unknown: ['aws.s3', 'constructor'],
    },
  ));
