import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Contents by name; `{ link }` is a symbolic link, `{ bytes }` a file that is no text. */
export type Layout = Record<string, string | { link: string } | { bytes: number[] }>;

/** Lays files out in a folder of their own, which goes when `use` is done. */
export async function withFolder<T>(layout: Layout, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'decree-'));
  try {
    for (const [name, content] of Object.entries(layout)) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      if (typeof content === 'string') await writeFile(path, content);
      else if ('link' in content) await symlink(content.link, path);
      else await writeFile(path, new Uint8Array(content.bytes));
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
