import { expect, test } from 'vitest';
import type { Recorded } from './entry.ts';
import { emptyHead, type Head, nextLine, problemOf, readLog } from './log.ts';

const override = (rule: string): Recorded => ({
  kind: 'override',
  rule,
  by: 'ada',
  reason: 'why',
  until: '2026-12-31',
});

/** A log of three entries, and where it ends after each. */
function written() {
  const lines: string[] = [];
  const heads: Head[] = [emptyHead];
  for (const rule of ['a', 'b', 'c']) {
    const { line, head } = nextLine(heads.at(-1) ?? emptyHead, override(rule), '2026-11-24T10:00:00.000Z');
    lines.push(line);
    heads.push(head);
  }
  return { lines, heads };
}

/** Damages the log; what is said of it, held against where it ended. */
function check(damage: (lines: string[]) => string[], expected: string | undefined, at = 3) {
  const { lines, heads } = written();
  const log = readLog(damage(lines).join(''));
  const problem = problemOf('guard.jsonl', log, heads[at]);
  expect(problem && `${problem.code} ${problem.range?.start.line ?? ''}`.trim()).toBe(expected);
}

test('a log is whole', () => check((lines) => lines, undefined));
test('it may have grown since its head was noted', () => check((lines) => lines, undefined, 1));
test('an empty log is whole', () => check(() => [], undefined, 0));

test('a changed line is named', () =>
  check((lines) => lines.with(1, (lines[1] ?? '').replace('"b"', '"x"')), 'guard_log_broken 2'));
test('a line written in another way is named', () =>
  check((lines) => lines.with(0, (lines[0] ?? '').replace(':', ': ')), 'guard_log_broken 1'));
test('a line that is taken out is named', () => check((lines) => lines.toSpliced(1, 1), 'guard_log_broken 2'));
test('a line that is put in is named', () =>
  check((lines) => lines.toSpliced(1, 0, lines[0] ?? ''), 'guard_log_broken 2'));
test('two that changed places are named', () => check(([a = '', b = '', c = '']) => [a, c, b], 'guard_log_broken 2'));
test('half a line is named', () =>
  check((lines) => lines.with(2, (lines[2] ?? '').slice(0, 40)), 'guard_log_broken 3'));
test('an empty line is named', () => check((lines) => lines.toSpliced(1, 0, '\n'), 'guard_log_broken 2'));
test('another end of lines is named', () =>
  check((lines) => lines.map((line) => line.replace('\n', '\r\n')), 'guard_log_broken 1'));
test('a tail that is cut off is told by the head', () => check((lines) => lines.slice(0, 2), 'guard_log_truncated'));
test('a log that is gone is told by the head', () => check(() => [], 'guard_log_truncated'));

test('a log written anew from a line on is told by the head', () =>
  check(([first = '']) => {
    let head = readLog(first).head;
    const others = ['x', 'y'].map((rule) => {
      const next = nextLine(head, override(rule), '2026-11-25T10:00:00.000Z');
      head = next.head;
      return next.line;
    });
    return [first, ...others];
  }, 'guard_log_truncated'));
