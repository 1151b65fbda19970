import { isUtf8 } from 'node:buffer';
import { createHash, hash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { wanted } from '../../engine/resource/wanted.ts';
import { pickJson, type ReadJson, readJson, startsObject } from '../files/json.ts';

/** A file of an inventory, so far as it has been read. */
export interface OpenedFile {
  /** Hash of its bytes; none if they cannot be read. */
  hash?: string;
  /** It is better not held as a whole. */
  isLarge?: boolean;
  /** What a reader of states and plans wants of it. */
  json(): Promise<ReadJson>;
}

/** Bytes; larger files are read piece by piece. */
export const largestWhole: number = 64 * 1024 * 1024;

/** Opens a file. Nothing of it is parsed before its JSON is asked for. */
export async function openFile(path: string, largest = largestWhole): Promise<OpenedFile> {
  const stat = statSync(path, { throwIfNoEntry: false });
  // Whoever reads it in pieces says what is wrong with it; a pipe would be waited for here.
  if (!stat?.isFile()) return { json: () => readJson(path, path, wanted) };
  try {
    if (stat.size > largest) {
      return { hash: await hashStream(path), isLarge: true, json: () => readJson(path, path, wanted) };
    }
    const bytes = readFileSync(path);
    return { hash: hash('sha256', bytes, 'base64url'), json: () => parseWhole(bytes, path) };
  } catch {
    return { json: () => readJson(path, path, wanted) };
  }
}

/** In one piece JSON is parsed faster, and in pieces it is told what is wrong with it. */
async function parseWhole(bytes: Buffer, name: string): Promise<ReadJson> {
  if (startsObject(bytes) && isUtf8(bytes)) {
    try {
      return { json: JSON.parse(bytes.toString()) };
    } catch {
      // Said below.
    }
  }
  return pickJson(piece(bytes), name, wanted);
}

async function* piece(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function hashStream(path: string): Promise<string> {
  const made = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) made.update(chunk);
  return made.digest('base64url');
}
