import { deepStrictEqual } from 'node:assert';
import { test } from 'vitest';
import type { Expected } from './entries.ts';
import { blockOf, score } from './score.ts';

/** What holds of the score, among its four parts. */
function check(flagged: string[], expected: Partial<Expected>, holds: string): void {
  const whole: Expected = { violations: [], related: [], undecided: [], addressesScored: true, ...expected };
  const parts = Object.entries(score(flagged, whole));
  deepStrictEqual(parts.flatMap(([part, is]) => (is ? [part] : [])).join(' '), holds);
}

const everything = 'verdict exact lenient passed';

test('exactly the violations', () => check(['aws_kms_key.a'], { violations: ['aws_kms_key.a'] }, everything));

test('nothing, where nothing is wrong', () => check([], {}, everything));

test('something, where nothing is wrong', () => check(['aws_kms_key.a'], {}, ''));

test('nothing, where something is wrong', () => check([], { violations: ['aws_kms_key.a'] }, ''));

test('one of two violations', () =>
  check(['aws_kms_key.a'], { violations: ['aws_kms_key.a', 'aws_kms_key.b'] }, 'verdict'));

test('more than the violations', () =>
  check(['aws_kms_key.a', 'aws_kms_key.b'], { violations: ['aws_kms_key.a'] }, 'verdict'));

test('a related resource in place of the violation', () =>
  check(
    ['aws_s3_bucket_acl.a'],
    { violations: ['aws_s3_bucket.a'], related: ['aws_s3_bucket_acl.a'] },
    'verdict lenient passed',
  ));

test('a related resource beside the violation', () =>
  check(
    ['aws_s3_bucket.a', 'aws_s3_bucket_acl.a'],
    { violations: ['aws_s3_bucket.a'], related: ['aws_s3_bucket_acl.a'] },
    'verdict lenient passed',
  ));

test('what is undecided does not count', () =>
  check(
    ['aws_instance.a', 'aws_instance.u'],
    { violations: ['aws_instance.a'], undecided: ['aws_instance.u'] },
    everything,
  ));

test('flagged only where it is undecided, the verdict is that nothing is wrong', () =>
  check(['aws_instance.u'], { undecided: ['aws_instance.u'] }, everything));

test('where addresses do not count, the verdict does', () =>
  check(['aws_kms_key.b'], { violations: ['aws_kms_key.a'], addressesScored: false }, everything));

test('a block is flagged when any instance is', () =>
  check(['aws_instance.a[1]', 'aws_instance.a[3]'], { violations: ['aws_instance.a'] }, everything));

test('the address of a block has no index, whatever its key', () =>
  deepStrictEqual(blockOf('module.data["a]\\"b"].aws_s3_bucket.train["eu.west"]'), 'module.data.aws_s3_bucket.train'));
