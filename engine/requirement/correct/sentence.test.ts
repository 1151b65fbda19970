import { expect, test } from 'vitest';
import { read } from '../read/read.ts';
import type { Condition, Rule } from '../requirement.ts';
import { lexicon } from '../testing/tools.ts';
import { shortly } from './sentence.ts';

/** The sentence of what comes of one when its rule is changed; it is read as just that. */
function check(sentence: string, change: (rule: Rule) => Partial<Rule>, expected: string | RegExp): void {
  const [reading] = read(sentence, lexicon).readings;
  if (!reading) throw new Error(`\`${sentence}\` is not understood`);
  const { requirement } = reading;
  const rules = requirement.rules.map((rule) => ({ ...rule, ...change(rule) }));
  const said = shortly(sentence, { ...requirement, rules }, lexicon);
  expect(said.sentence).toMatch(typeof expected === 'string' ? new RegExp(`^${escaped(expected)}$`) : expected);
  const again = read(said.sentence, lexicon);
  expect(again.sure).toBe(true);
  expect(again.readings[0]?.requirement).toEqual(said.requirement);
  expect(said.requirement.severity).toBe(requirement.severity);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const approved: Condition = { tag: 'public', test: { equals: 'approved' } };
const open = 'RDS instances must not be publicly accessible';

test('nothing has changed', () => check(open, () => ({}), open));

test('an exception by a tag', () =>
  check(`${open}.`, () => ({ unless: approved }), `${open}, unless tag "public" is "approved"`));

test('an exception by a name', () =>
  check(
    'S3 buckets must have versioning enabled',
    () => ({ unless: { attribute: ['bucket'], test: { matches: '^logs-' } } }),
    'S3 buckets must have versioning enabled, unless their name starts with "logs-"',
  ));

test('another bound', () =>
  check(
    'RDS instances must keep backups for at least 30 days',
    () => ({ must: { attribute: ['backup_retention_period'], test: { atLeast: 14 } } }),
    'RDS instances must keep backups for at least 14 days',
  ));

test('fewer resources', () =>
  check(
    open,
    ({ subject }) => ({ subject: { ...subject, where: { attribute: ['engine'], test: { equals: 'postgres' } } } }),
    'RDS instances whose `engine` is "postgres" must not be publicly accessible',
  ));

test('what is asked beside', () =>
  check(
    'SageMaker notebook instances must not have direct internet access',
    ({ must }) => ({ must: { all: [must, { attribute: ['root_access'], test: { equals: 'Disabled' } }] } }),
    'SageMaker notebook instances must not have direct internet access and must set `root_access` to "Disabled"',
  ));

test('what no short sentence says is restated whole', () =>
  check(
    open,
    () => ({
      unless: { any: [approved, { all: [approved, { attribute: ['engine'], test: { matches: '^p.*s$' } }] }] },
    }),
    /^Every RDS instance .* Severity CRITICAL\./,
  ));
