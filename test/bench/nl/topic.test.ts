import { deepStrictEqual } from 'node:assert';
import { test } from 'vitest';
import { type Coverage, coverageOf, type Flagged } from './topic.ts';

/** A file with these violations, and what each policy flags in it. */
const file = (violations: string[], flagged: Record<string, string[]>): Flagged => ({
  fixture: { name: 'main.tf', text: '', expected: { violations, related: [], undecided: [], addressesScored: true } },
  byPolicy: new Map(Object.entries(flagged)),
});

function check(positive: Flagged[], negative: Flagged[], expected: Coverage): void {
  deepStrictEqual(coverageOf(positive, negative), expected);
}

test('a policy that flags the violation alone covers the case', () =>
  check([file(['t.a'], { rotation: ['t.a[0]'] })], [file([], {})], {
    topic: ['rotation'],
    flagged: true,
    clean: true,
    apart: ['rotation'],
    exact: ['rotation'],
  }));

test('a policy about something else of the same resource is noise, not cover', () =>
  check([file(['t.a'], { rotation: ['t.a'], tags: ['t.a'] })], [file([], { tags: ['t.b'] })], {
    topic: ['rotation', 'tags'],
    flagged: true,
    clean: false,
    apart: ['rotation'],
    exact: ['rotation'],
  }));

test('two policies cover together what neither does alone', () =>
  check([file(['t.a', 't.b'], { ssh: ['t.a'], rdp: ['t.b'] })], [file([], {})], {
    topic: ['rdp', 'ssh'],
    flagged: true,
    clean: true,
    apart: ['rdp', 'ssh'],
    exact: [],
  }));

test('a violating file without a finding is not covered', () =>
  check([file(['t.a'], { rotation: ['t.a'] }), file(['t.b'], {})], [file([], {})], {
    topic: ['rotation'],
    flagged: false,
    clean: false,
    apart: [],
    exact: [],
  }));

test('a finding on a complying resource only makes no topic', () =>
  check([file(['t.a'], { tags: ['t.z'] })], [file([], {})], {
    topic: [],
    flagged: false,
    clean: false,
    apart: [],
    exact: [],
  }));
