import { expect, test } from 'vitest';
import { controlRows, type ServingPolicy, tallyOf } from './controls.ts';

const policy = (id: string, controls: string[], violating: number): ServingPolicy => ({
  id,
  frameworks: { cis: controls },
  judged: 10,
  violating,
});

test('a control fails if one of its policies flags something, passes if none does, and is open without one', () => {
  const rows = controlRows([policy('a', ['2.1'], 0), policy('b', ['2.1', '3.1'], 4), policy('c', ['1.1'], 0)], 'cis', [
    '1.1',
    '2.1',
    '9.9',
  ]);
  expect(rows).toEqual([
    { control: '1.1', status: 'pass', policies: ['c'], judged: 10, violating: 0 },
    { control: '2.1', status: 'fail', policies: ['a', 'b'], judged: 20, violating: 4 },
    { control: '3.1', status: 'fail', policies: ['b'], judged: 10, violating: 4 },
    { control: '9.9', status: 'not_covered', policies: [], judged: 0, violating: 0 },
  ]);
  expect(tallyOf(rows)).toEqual({ pass: 1, fail: 2, notCovered: 1 });
});

test('a part of a control serves it, and the other way round', () => {
  const rows = controlRows([policy('a', ['2.1.4'], 1), policy('b', ['5'], 0)], 'cis', ['2.1', '5.3', '21.4']);
  expect(rows.map(({ control, status }) => [control, status])).toEqual([
    ['2.1', 'fail'],
    ['2.1.4', 'fail'],
    ['5', 'pass'],
    ['5.3', 'pass'],
    ['21.4', 'not_covered'],
  ]);
});

test('other frameworks say nothing', () => {
  expect(controlRows([policy('a', ['1'], 1)], 'hipaa', [])).toEqual([]);
});
