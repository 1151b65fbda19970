import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Recorded } from '../../engine/guardrail/override/entry.ts';
import { CallError } from '../host/exit.ts';
import { appendTo, openLog } from './log_file.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'decree-log-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const newLog = async () => join(await mkdtemp(join(home, 'case-')), 'logs', 'guard.jsonl');
const override = (rule: string): Recorded => ({ kind: 'override', rule, by: 'ada', reason: 'why', run: '1' });

/** What is wrong with appending to a log; `undefined`: nothing. */
async function refusal(file: string): Promise<string | undefined> {
  try {
    await appendTo(file, override('late'));
    return undefined;
  } catch (error) {
    return error instanceof CallError ? error.diagnostics[0]?.code : String(error);
  }
}

test('those who write at the same time take turns, and leave nothing behind', async () => {
  const file = await newLog();
  const rules = Array.from({ length: 20 }, (_, at) => `r${at}`);
  await Promise.all(rules.map((rule) => appendTo(file, override(rule))));
  const { log, known } = await openLog(file);
  expect(log.broken).toBeUndefined();
  expect(new Set(log.entries.map(({ recorded }) => ('rule' in recorded ? recorded.rule : '')))).toEqual(new Set(rules));
  expect(known).toEqual(log.head);
  expect((await readdir(join(file, '..'))).sort()).toEqual(['guard.jsonl', 'guard.jsonl.head']);
});

test.each([
  ['a process that has ended', JSON.stringify({ process: 2 ** 22 + 1, host: hostname(), since: Date.now(), id: 'x' })],
  ['another machine, long ago', JSON.stringify({ process: 1, host: 'elsewhere', since: Date.now() - 60_000, id: 'x' })],
  ['somebody who died in the middle', ''],
])('a lock that was left by %s is taken away', async (_, holder) => {
  const file = await newLog();
  await appendTo(file, override('first'));
  await writeFile(`${file}.lock`, holder);
  const old = new Date(Date.now() - 60_000);
  await utimes(`${file}.lock`, old, old);
  expect(await refusal(file)).toBeUndefined();
});

test('nothing is appended to a log that was changed or cut', async () => {
  const file = await newLog();
  await appendTo(file, override('a'));
  await appendTo(file, override('b'));
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"a"', '"x"'));
  expect(await refusal(file)).toBe('guard_log_broken');
  await writeFile(file, text.slice(0, text.indexOf('\n') + 1));
  expect(await refusal(file)).toBe('guard_log_truncated');
  await rm(file);
  expect(await refusal(file)).toBe('guard_log_truncated');
});

test.skipIf(process.platform === 'win32')('on a full disk nothing is half recorded', async () => {
  const file = await newLog();
  const module = JSON.stringify(join(import.meta.dirname, 'log_file.ts'));
  const program = `
    const { appendTo } = await import(${module});
    const recorded = { kind: 'override', rule: 'a', by: 'ada', reason: 'x'.repeat(200), run: '1' };
    for (;;) await appendTo(${JSON.stringify(file)}, recorded);
  `;
  const limited = ['-c', `ulimit -f 1 && exec "$0" --input-type=module -e "$1"`, process.execPath, program];
  await expect(promisify(execFile)('bash', limited)).rejects.toThrow(/guard_log_unwritable|could not be written/);
  const { log } = await openLog(file);
  expect(log.broken).toBeUndefined();
  expect(log.entries.length).toBeGreaterThan(0);
});
