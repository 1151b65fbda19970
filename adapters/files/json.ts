import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Wanted } from '../../engine/resource/wanted.ts';
import { JsonPicker, JsonProblem } from './json_picker.ts';
import { changing, jsonProblem, notAFile, notJson, problemOf, utf16 } from './problems.ts';

/** What was read of a JSON text. `problem` says why there is nothing, or why it may not be whole. */
export interface ReadJson {
  json?: unknown;
  problem?: Diagnostic;
}

const chunkBytes = 1024 * 1024;
const utf16Marks = ['255 254', '254 255'];
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Reads the wanted parts of a JSON file of any size, without holding its text; `between` its chunks, it waits. Never throws by itself. */
export async function readJson(
  path: string,
  name: string,
  wanted: Wanted,
  between?: () => Promise<void>,
): Promise<ReadJson> {
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK a pipe would be waited for until somebody writes to it.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const before = await handle.stat();
    if (!before.isFile()) return { problem: notAFile(name) };
    const chunks = handle.createReadStream({ autoClose: false, highWaterMark: chunkBytes });
    const read = await pickJson(between ? withPauses(chunks, between) : chunks, name, wanted);
    const after = await handle.stat();
    const isStable = before.mtimeMs === after.mtimeMs && before.size === after.size;
    return isStable ? read : { ...read, problem: changing(name) };
  } catch (error) {
    return { problem: problemOf(error, name) };
  } finally {
    await handle?.close();
  }
}

async function* withPauses(chunks: AsyncIterable<Uint8Array>, pause: () => Promise<void>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    await pause();
  }
}

/** The same of bytes from anywhere. Rejects only where they cannot be had. */
export async function pickJson(chunks: AsyncIterable<Uint8Array>, name: string, wanted: Wanted): Promise<ReadJson> {
  const picker = new JsonPicker(wanted);
  let isFirst = true;
  try {
    for await (const chunk of chunks) {
      const start = isFirst && byteOrderMark.every((byte, at) => chunk[at] === byte) ? byteOrderMark.length : 0;
      if (isFirst && utf16Marks.includes(`${chunk[0]} ${chunk[1]}`)) return { problem: utf16(name) };
      if (isFirst && !startsObject(chunk.subarray(start))) return { problem: notJson(name) };
      isFirst = false;
      picker.write(chunk.subarray(start));
    }
    return { json: picker.finish() };
  } catch (error) {
    if (error instanceof JsonProblem) return { problem: jsonProblem(name, error) };
    throw error;
  }
}

/** Whether bytes are the start of a JSON object. */
export function startsObject(bytes: Uint8Array): boolean {
  return bytes.find((byte) => byte > 0x20) === 0x7b;
}
