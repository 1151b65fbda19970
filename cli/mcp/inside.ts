import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { badCall } from '../host/exit.ts';

/** Gives the paths of names in a folder, and refuses those that lead out of it, be it by a link. */
export async function insideOf(folder: string): Promise<(name: string) => Promise<string>> {
  const root = await realpath(folder);
  return async (name) => {
    const path = resolve(folder, name);
    const real = await realpath(path).catch(() => undefined);
    if (real === undefined) throw badCall(`\`${name}\` is not there`, 'name a file or folder below the start folder');
    const below = relative(root, real);
    if (below.startsWith('..') || isAbsolute(below))
      throw badCall(`\`${name}\` is not below the start folder`, 'start `decree mcp` in a folder above it');
    return relative(process.cwd(), join(folder, relative(folder, path))) || '.';
  };
}
