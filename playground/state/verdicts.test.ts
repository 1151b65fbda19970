import { expect, test } from 'vitest';
import type { SampleVerdict, Verdict } from '../../server/studio/protocol.ts';
import { sample } from '../testing/drafts.ts';
import { matchOf, tally } from './verdicts.ts';

const said = (id: string, verdict: SampleVerdict['verdict']): SampleVerdict => ({
  id,
  verdict,
  diagnostics: [],
  findings: [],
  why: [],
  prints: [],
});

test.each<[SampleVerdict['verdict'], Verdict, ReturnType<typeof matchOf>]>([
  ['flagged', 'flagged', 'as expected'],
  ['flagged', 'passes', 'mismatch'],
  ['passes', 'passes', 'as expected'],
  ['passes', 'flagged', 'mismatch'],
  ['unknown', 'passes', 'as expected'],
  ['unknown', 'flagged', 'mismatch'],
  ['not concerned', 'flagged', 'mismatch'],
])('%s where %s is expected: %s', (verdict, expected, match) => {
  expect(matchOf(sample('a', { expected }), said('a', verdict))).toBe(match);
});

test('nothing matches before there is a verdict, or where nothing is expected', () => {
  expect(matchOf(sample('a', { expected: 'flagged' }), undefined)).toBe('nothing expected');
  expect(matchOf(sample('a'), said('a', 'flagged'))).toBe('nothing expected');
});

test('counts verdicts, and names what is not as expected', () => {
  const samples = [
    sample('a', { expected: 'flagged' }),
    sample('b', { expected: 'flagged' }),
    sample('c'),
    sample('new'),
  ];
  const result = {
    diagnostics: [],
    coverage: { covered: [], uncovered: [] },
    samples: [said('a', 'flagged'), said('b', 'passes'), said('c', 'unknown')],
  };
  expect(tally(samples, { policy: '', result })).toEqual({ flagged: 1, passes: 1, other: 1, mismatches: [samples[1]] });
});
