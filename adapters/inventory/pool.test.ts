import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Policy } from '../../engine/policy/policy.ts';
import { runInventory } from './pool.ts';

vi.setConfig({ testTimeout: 60_000 });

const entry = fileURLToPath(new URL('testing/faulty_worker.ts', import.meta.url));
const policies = ['a', 'b'].map((id) => ({ id, source: { file: `${id}.rego`, text: '' } }) as Policy);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decree-pool-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs files by a worker that fails as their names say; holds the codes of what is told of each, and of the policies. */
async function check(names: string[], expected: { files: string[]; policies?: string[] }, signal?: AbortSignal) {
  const found: string[] = [];
  const failures = await runInventory({
    compiled: [],
    local: [],
    policies,
    files: names.map((name) => ({ path: join(folder, name), isNamed: true })),
    threads: 2,
    timeoutSeconds: 0.5,
    entry,
    signal,
    async onResult(index, { diagnostics }) {
      found[index] = diagnostics[0]?.code ?? 'sound';
    },
  });
  expect(found).toEqual(expected.files);
  expect(failures.map(({ code, file }) => `${code} ${file}`)).toEqual(expected.policies ?? []);
}

test('a thread that dies is replaced, and its file repeated', () =>
  check(['x', 'dies_once', 'y', 'z'], { files: ['sound', 'sound', 'sound', 'sound'] }));

test('a file at which threads die is reported, and the others are checked', () =>
  check(['x', 'dies', 'throws', 'y'], {
    files: ['sound', 'inventory_file_failed', 'inventory_file_failed', 'sound'],
  }));

test('a policy with which threads die is reported once, and its file is checked without it', () =>
  check(['dies-b', 'dies-b', 'x'], { files: ['sound', 'sound', 'sound'], policies: ['policy_failed b.rego'] }));

test('a policy that takes too long is stopped', () =>
  check(['hangs-a', 'x'], { files: ['sound', 'sound'], policies: ['policy_timeout a.rego'] }));

test('a run that is ended keeps what is done', async () => {
  const ended = new AbortController();
  ended.abort();
  await check(['x'], { files: [] }, ended.signal);
});
