import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import type { BundleFile } from '../../engine/publish/bundle.ts';

/** Where gzip says which system made it; 255 says none. */
const systemByte = 9;

/** The files as a `tar.gz` whose bytes depend on nothing but names and contents. */
export async function archiveOf(files: readonly BundleFile[]): Promise<Buffer> {
  const tar = pack();
  for (const { name, content } of files) {
    tar.entry({ name: `/${name}`, mode: 0o644, mtime: new Date(0) }, Buffer.from(content as Uint8Array));
  }
  tar.finalize();
  const zipped = gzipSync(await buffer(tar), { level: 9 });
  zipped[systemByte] = 255;
  return zipped;
}
