import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { changing, notAFile, notText, problemOf, tooLarge } from './problems.ts';

/** What was read of a file. `problem` says why there is no text, or why it may not be whole. */
export interface ReadText {
  text?: string;
  problem?: Diagnostic;
}

export const largestText = 16 * 1024 * 1024;

const attempts = 3;

/** Reads one file as UTF-8 text, without a byte order mark; `name` is how diagnostics call it. Never throws. */
export async function readText(path: string, name: string, maximumBytes = largestText): Promise<ReadText> {
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK a pipe would be waited for until somebody writes to it.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return await readOpenFile(handle, name, maximumBytes);
  } catch (error) {
    return { problem: problemOf(error, name) };
  } finally {
    await handle?.close();
  }
}

/** Reads a file until nothing changes meanwhile, at most a few times. */
export async function readOpenFile(
  handle: Pick<FileHandle, 'stat' | 'read'>,
  name: string,
  maximumBytes: number,
): Promise<ReadText> {
  for (let attempt = 1; ; attempt++) {
    const before = await handle.stat();
    if (!before.isFile()) return { problem: notAFile(name) };
    if (before.size > maximumBytes) return { problem: tooLarge(name, maximumBytes) };
    const bytes = new Uint8Array(before.size);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    const after = await handle.stat();
    const stable = bytesRead === after.size && before.mtimeMs === after.mtimeMs;
    if (!stable && attempt < attempts) continue;
    const text = decode(bytes.subarray(0, bytesRead));
    if (text === undefined) return { problem: notText(name) };
    return stable ? { text } : { text, problem: changing(name) };
  }
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
