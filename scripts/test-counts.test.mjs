import { expect, test } from 'vitest';
import { decreeCounts, goCounts, goFailures, printedCounts } from './test-counts.mjs';

const lines = (...events) => events.map((event) => JSON.stringify({ Package: 'a.dev/core', ...event })).join('\n');

test('a Go test with sub-tests counts as these, and nothing counts twice', () => {
  const stdout = lines(
    { Action: 'run', Test: 'TestA' },
    { Action: 'pass', Test: 'TestA/one' },
    { Action: 'fail', Test: 'TestA/two/deep' },
    { Action: 'fail', Test: 'TestA/two' },
    { Action: 'fail', Test: 'TestA' },
    { Action: 'skip', Test: 'TestB' },
    { Action: 'fail' },
  );
  expect(goCounts(stdout)).toEqual({ passed: 1, failed: 1, skipped: ['a.dev/core TestB'] });
});

test('of Go only what failed is shown, and what the compiler said', () => {
  const stdout = lines(
    { Action: 'output', Test: 'TestA', Output: 'good\n' },
    { Action: 'pass', Test: 'TestA' },
    { Action: 'output', Test: 'TestB', Output: 'bad\n' },
    { Action: 'fail', Test: 'TestB' },
    { Action: 'build-output', Output: 'does not compile\n' },
  );
  expect(goFailures(stdout)).toBe('bad\ndoes not compile\n');
});

test('the other runners are taken at their word', () => {
  const results = [{ package: 'p', name: 'test_a', status: 'skip' }];
  expect(decreeCounts(JSON.stringify({ results, summary: { passed: 2, failed: 1 } }))).toEqual({
    passed: 2,
    failed: 1,
    skipped: ['p.test_a'],
  });
  expect(printedCounts('skipped: opa\n3 passed, 1 failed\n')).toEqual({ passed: 3, failed: 1, skipped: ['opa'] });
  expect(printedCounts('')).toEqual({ passed: 0, failed: 0, skipped: [] });
});
