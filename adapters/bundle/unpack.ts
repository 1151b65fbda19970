import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import type { Answer } from '../../core/host/boundary.ts';
import type { BundleFile } from '../../engine/publish/bundle.ts';
import { problem } from './problem.ts';

/** What a bundle may be at most; whoever makes one is not trusted. */
export const limits = {
  packedBytes: 64 * 1024 * 1024,
  bytes: 256 * 1024 * 1024,
  fileBytes: 32 * 1024 * 1024,
  files: 20_000,
};

/** The files of a `tar.gz`, or why it is refused: names that lead out of it, links, and what is too large. Nothing is written. */
export async function unpack(packed: Uint8Array): Promise<Answer<BundleFile[]>> {
  if (packed.length > limits.packedBytes) return refused('it is too large');
  const files = new Map<string, BundleFile>();
  try {
    const reader = extract();
    reader.end(gunzipSync(packed, { maxOutputLength: limits.bytes }));
    for await (const entry of reader) {
      const { name: written, type, size = 0 } = entry.header;
      if (type === 'directory') {
        entry.resume();
        continue;
      }
      const name = written.replace(/^(\.?\/)+/, '');
      if (type !== 'file') return refused(`\`${written}\` is a link, or no file at all`);
      if (leadsOut(name)) return refused(`the name \`${written}\` leads out of it`);
      if (files.has(name)) return refused(`\`${name}\` is in it twice`);
      if (size > limits.fileBytes || files.size >= limits.files) return refused('it is too large');
      files.set(name, { name, content: await buffer(entry) });
    }
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return refused(isTooLarge ? 'it is too large' : 'it is no whole `tar.gz`');
  }
  return { ok: true, value: [...files.values()] };
}

const leadsOut = (name: string): boolean =>
  name === '' ||
  /[\\\0]/.test(name) ||
  /^[a-zA-Z]:/.test(name) ||
  name.split('/').some((step) => step === '..' || step === '');

const refused = (why: string): Answer<never> => ({
  ok: false,
  diagnostics: [
    problem('bundle_refused', `the bundle is refused: ${why}`, 'ask whoever publishes it; nothing of it is used'),
  ],
});

/** The texts among the files; what is no UTF-8 is left out. */
export function textsIn(files: readonly BundleFile[]): { file: string; text: string }[] {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return files.flatMap(({ name, content }) => {
    try {
      return { file: name, text: typeof content === 'string' ? content : decoder.decode(content) };
    } catch {
      return [];
    }
  });
}
