import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { cannotWrite } from './problem.ts';

/** A file that only we can read, until it is removed. */
export interface Stored {
  file: { path: string; digest: string };
  remove(): Promise<void>;
}

/** Writes bytes to a file for a while: a state may be larger than memory. */
export async function download(
  bytes: AsyncIterable<Uint8Array>,
  problemOf: (error: unknown) => Diagnostic[],
): Promise<Stored | { diagnostics: Diagnostic[] }> {
  let folder: string | undefined;
  const remove = async () => {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  };
  try {
    folder = await mkdtemp(join(tmpdir(), 'decree-state-'));
    const path = join(folder, 'state.json');
    const digest = createHash('sha256');
    const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        digest.update(chunk);
        yield chunk;
      }
    };
    await pipeline(bytes, counted, createWriteStream(path, { mode: 0o600 }));
    return { file: { path, digest: digest.digest('base64url') }, remove };
  } catch (error) {
    await remove();
    const failure = cannotWrite(error);
    return { diagnostics: failure ? [failure] : problemOf(error) };
  }
}
