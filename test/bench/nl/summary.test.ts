import { expect, test } from 'vitest';
import type { Authored } from '../../../engine/requirement/author.ts';
import type { Outcome, Verdict } from './judge.ts';
import { score } from './score.ts';
import { tallyOf } from './summary.ts';

/** A sentence with one violating file per list of what was flagged in it; `t.a` should be. */
function outcome(status: Authored['status'], milliseconds: number, ...files: (string[] | 'failed')[]): Outcome {
  const expected = { violations: ['t.a'], related: [], undecided: [], addressesScored: true };
  const fixture = { name: 'main.tf', text: '', expected };
  const verdicts = files.map((flagged): Verdict => {
    if (flagged === 'failed')
      return { fixture, flagged: [], score: score([], expected), failure: 'it does not compile' };
    return { fixture, flagged, score: score(flagged, expected) };
  });
  return {
    entry: { id: 'one', split: 'free', sentence: 'keys must rotate', provider: 'aws', fixtures: [fixture, fixture] },
    authored: { status, samples: [], readings: [], checks: [], diagnostics: [], nearest: [], assumptions: [] },
    milliseconds,
    verdicts: status === 'authored' ? verdicts : [],
  };
}

function check(outcomes: Outcome[], expected: Partial<ReturnType<typeof tallyOf>>): void {
  expect(tallyOf(outcomes)).toMatchObject(expected);
}

test('an entry passes whole when all its files do', () =>
  check([outcome('authored', 1, ['t.a'], ['t.a'])], {
    passedWhole: 1,
    wrong: 0,
    fixtures: 2,
    fixturesPassed: 2,
    exact: 2,
  }));

test('one file that contradicts makes it wrong', () =>
  check([outcome('authored', 1, ['t.a'], [])], {
    passedWhole: 0,
    wrong: 1,
    fixtures: 2,
    judged: 2,
    fixturesPassed: 1,
  }));

test('a policy that cannot be run is wrong', () =>
  check([outcome('authored', 1, 'failed', 'failed')], { passedWhole: 0, wrong: 1, judged: 2, fixturesPassed: 0 }));

test('what was refused has not passed and is not wrong', () =>
  check([outcome('unsure', 1), outcome('unsupported', 1)], {
    unsure: 1,
    unsupported: 1,
    passedWhole: 0,
    wrong: 0,
    fixtures: 4,
    judged: 0,
    fixturesPassed: 0,
  }));

test('times are the middle and nearly the longest', () =>
  check(
    Array.from({ length: 20 }, (_, at) => outcome('unsure', at + 1)),
    { p50: 10, p95: 19 },
  ));
