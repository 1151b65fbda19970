import type { SourceText, TestResult } from '../core/host/boundary.ts';
import { visible } from '../engine/report/display.ts';
import type { Paint } from '../engine/report/paint.ts';
import { counted } from '../engine/report/report.ts';
import type { FixtureResult } from './fixtures/run.ts';
import { mutationText } from './mutation/text.ts';
import type { TestRun } from './test.ts';

/** For programs. */
export function testJson({ rego, fixtures, mutation, diagnostics, seconds }: TestRun): string {
  const { results, coverage } = rego;
  const summary = { ...totals({ results, fixtures }), seconds };
  return `${JSON.stringify({ results, fixtures, ...(coverage ? { coverage } : {}), ...(mutation && { mutation }), diagnostics, summary }, null, 2)}\n`;
}

/** For people: what failed, with its place and output, and one line that sums up. */
export function testText(
  { rego, fixtures, mutation, diagnostics, seconds }: TestRun,
  paint: Paint,
  modules: readonly SourceText[],
): string {
  const failedTests = rego.results.filter(({ status }) => status === 'fail' || status === 'error');
  const failedFixtures = fixtures.filter(({ status }) => status === 'fail');
  const { passed, failed, skipped } = totals({ results: rego.results, fixtures });
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const counts = [
    failed + errors === 0 ? paint.green(`${passed} passed`) : `${passed} passed`,
    ...(failed === 0 ? [] : [paint.red(`${failed} failed`)]),
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ...(errors === 0 ? [] : [paint.red(counted(errors, 'error'))]),
  ];
  const kinds = `${counted(rego.results.length, 'test')}, ${counted(fixtures.length, 'fixture')}`;
  return [
    ...failedTests.map((result) => testFailure(result, paint)),
    ...failedFixtures.map((result) => fixtureFailure(result, paint)),
    ...(rego.coverage ? [coverageText(rego.coverage, modules)] : []),
    ...(mutation ? [mutationText(mutation, paint)] : []),
    `${counts.join(', ')} of ${kinds} ${paint.dim(`(${seconds.toFixed(2)} s)`)}\n`,
  ].join('\n');
}

function totals({ results, fixtures }: { results: readonly TestResult[]; fixtures: readonly FixtureResult[] }) {
  const statuses = [...results, ...fixtures].map(({ status }) => status);
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  return { passed: count('pass'), failed: count('fail', 'error'), skipped: count('skip') };
}

function testFailure({ status, package: name, name: test, file, range, message, output }: TestResult, paint: Paint) {
  const shown = [message, output].flatMap((text) => (text ? text.trimEnd().split('\n') : []));
  return [
    `${paint.red(status)} ${paint.bold(`${name}.${test}`)}`,
    `  ${paint.dim('-->')} ${file}:${range.start.line}:${range.start.column}`,
    ...shown.map((line) => `  ${paint.dim('|')} ${visible(line)}`),
    '',
  ].join('\n');
}

function fixtureFailure({ policy, file, mismatches }: FixtureResult, paint: Paint): string {
  return [
    `${paint.red('fail')} ${paint.bold(policy)} ${visible(file)}`,
    ...mismatches.map(({ kind, place, message }) => {
      const columns = `${place.start}-${place.end}`;
      return `  ${paint.dim('-->')} ${visible(file)}:${place.line}:${columns} ${kind}: ${visible(message)}`;
    }),
    '',
  ].join('\n');
}

function coverageText(coverage: NonNullable<TestRun['rego']['coverage']>, modules: readonly SourceText[]): string {
  const own = new Set(modules.map(({ file }) => file));
  const files = Object.entries(coverage)
    .filter(([file]) => own.has(file) && !file.endsWith('_test.rego'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const covered = files.reduce((sum, [, lines]) => sum + lines.covered.length, 0);
  const total = files.reduce((sum, [, lines]) => sum + lines.covered.length + lines.uncovered.length, 0);
  const missed = files.filter(([, lines]) => lines.uncovered.length > 0);
  return [
    `coverage: ${total === 0 ? 100 : Math.floor((covered / total) * 1000) / 10}% of ${counted(total, 'line')}`,
    ...missed.map(([file, lines]) => `  ${file}: not reached: ${lineSpans(lines.uncovered)}`),
    '',
  ].join('\n');
}

/** `3-5, 9`. */
function lineSpans(lines: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const line of lines.toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last[1] + 1 === line) last[1] = line;
    else spans.push([line, line]);
  }
  return spans.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
}
