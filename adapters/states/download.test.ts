import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { download } from './download.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'download-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function* bytes(...parts: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (typeof part !== 'string') throw part;
    yield Buffer.from(part);
  }
}

/** What is said where bytes end with an error; nothing of them stays. */
async function check(error: Error, code: string): Promise<void> {
  const other = { code: 'other', severity: 'error' as const, message: 'another error' };
  const stored = await download(bytes('{"version"', error), () => [other]);
  expect(stored).toMatchObject({ diagnostics: [{ code }] });
  expect(await readdir(folder)).toEqual([]);
}

test('the bytes are in a file until it is removed', async () => {
  const stored = await download(bytes('{"a":', '1}'), () => []);
  if (!('file' in stored)) throw new Error('nothing is stored');
  expect(await readFile(stored.file.path, 'utf8')).toBe('{"a":1}');
  await stored.remove();
  expect(await readdir(folder)).toEqual([]);
});

test('a full disk', () => check(Object.assign(new Error('write'), { code: 'ENOSPC' }), 'state_not_written'));
test('a connection that ends', () => check(Object.assign(new Error('reset'), { code: 'ECONNRESET' }), 'other'));
