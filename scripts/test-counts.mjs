// How many tests passed, failed and were skipped, from what each kind of runner reports.
import { readFileSync } from 'node:fs';

/** @typedef {{passed: number, failed: number, skipped: string[]}} Counts */

/** `go test -json`: only what has no sub-tests counts, so that nothing counts twice. */
export function goCounts(stdout) {
  const results = new Map();
  const parents = new Set();
  for (const { Action, Package, Test } of jsonLines(stdout)) {
    if (!Test || !['pass', 'fail', 'skip'].includes(Action)) continue;
    results.set(`${Package} ${Test}`, Action);
    for (let at = Test.lastIndexOf('/'); at > 0; at = Test.lastIndexOf('/', at - 1))
      parents.add(`${Package} ${Test.slice(0, at)}`);
  }
  const named = (action) => [...results].filter(([name, result]) => result === action && !parents.has(name));
  return {
    passed: named('pass').length,
    failed: named('fail').length,
    skipped: named('skip').map(([name]) => name),
  };
}

/** What the tests printed that failed, and what the compiler said. */
export function goFailures(stdout) {
  const events = jsonLines(stdout);
  const failed = new Set(
    events.filter(({ Action }) => Action === 'fail').map(({ Package, Test }) => `${Package}.${Test}`),
  );
  return events
    .filter(
      ({ Action, Package, Test }) =>
        Action === 'build-output' || (Action === 'output' && failed.has(`${Package}.${Test}`)),
    )
    .map(({ Output }) => Output)
    .join('');
}

function jsonLines(text) {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

/** Vitest's JSON report. A file that could not even be loaded has no tests and counts as one that failed. */
export function vitestCounts(file) {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const count = (wanted) => tests.filter(({ status }) => status === wanted).length;
  return {
    passed: count('passed'),
    failed: count('failed') + unloaded.length,
    skipped: tests.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ fullName }) => fullName),
  };
}

/** `decree test --json`. */
export function decreeCounts(stdout) {
  const { results, summary } = JSON.parse(stdout);
  const skipped = results.filter(({ status }) => status === 'skip').map((result) => `${result.package}.${result.name}`);
  return { passed: summary.passed, failed: summary.failed, skipped };
}

/** A tool that prints `3 passed, 0 failed` and, a line each, `skipped: …`. */
export function printedCounts(stdout) {
  const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(stdout) ?? [];
  const skipped = [...stdout.matchAll(/^skipped: (.*)$/gm)].map(([, what]) => what);
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 0), skipped };
}
