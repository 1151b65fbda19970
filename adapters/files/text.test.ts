import type { FileHandle } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readOpenFile } from './text.ts';

/** A file that somebody writes to during its first `changes` reads. */
function fileThatChanges(text: string, changes: number): Pick<FileHandle, 'stat' | 'read'> {
  let reads = 0;
  return {
    stat: async () => ({ isFile: () => true, size: text.length, mtimeMs: Math.min(reads, changes) }),
    read: async (target: Uint8Array) => {
      reads++;
      return { bytesRead: Buffer.from(text).copy(target), buffer: target };
    },
  } as unknown as FileHandle;
}

test('a file that changes while it is read is read again', async () => {
  expect(await readOpenFile(fileThatChanges('locals {}', 1), 'main.tf', 100)).toEqual({ text: 'locals {}' });
});

test('a file that does not come to rest is given as it was last seen, with a warning', async () => {
  expect(await readOpenFile(fileThatChanges('locals {}', 9), 'main.tf', 100)).toMatchObject({
    text: 'locals {}',
    problem: { code: 'file_changing', severity: 'warning' },
  });
});
