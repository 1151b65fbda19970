import { expect, test } from 'vitest';
import { testCore } from '../../adapters/core/testing.ts';
import { deprecations } from './deprecated.ts';
import { releaseOfTexts, type Written } from './testing/policies.ts';

/** Expects what is said of a policy, beside that it runs. */
async function check(written: Written, expected: string[]): Promise<void> {
  const { policies } = await releaseOfTexts(await testCore(), [written]);
  const said = deprecations(policies.map(({ policy }) => policy));
  expect(policies).toHaveLength(1);
  expect(said.map(({ severity, message, help }) => `${severity}: ${message}; ${help}`)).toEqual(expected);
}

test('a policy that stays says nothing', () => check({}, []));
test('one that goes says since when, why, and what to use', () =>
  check({ more: '#   deprecated: {since: 1.5.0, use: acme.s3.stays, reason: it has a better name}\n' }, [
    'information: `acme.s3.kept` is deprecated since 1.5.0: it has a better name; it still runs; go over to `acme.s3.stays`',
  ]));
test('one that nothing replaces says so', () =>
  check({ more: '#   deprecated: {since: 1.5.0, reason: nobody needs it}\n' }, [
    'information: `acme.s3.kept` is deprecated since 1.5.0: nobody needs it; it still runs; be ready for its end',
  ]));
