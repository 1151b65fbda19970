import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../core/host/boundary.ts';
import { gitIn } from './git.ts';
import { isStrange, problemOf, strange } from './problem.ts';

/** A folder of a repository at one commit. */
export interface FetchedTree {
  commit: string;
  /** As a `tar.gz`; nothing of it was checked out. */
  archive: Uint8Array;
}

/** Fetches what a branch, a tag or a commit has below a folder. */
export async function fetchTree(url: string, ref: string, path: string): Promise<Answer<FetchedTree>> {
  if (isStrange(url) || ref.startsWith('-')) return { ok: false, diagnostics: [strange(url)] };
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'decree-git-'));
    const git = gitIn(folder);
    await git.raw(['init', '--quiet', '--bare']);
    await git.raw(['fetch', '--quiet', '--depth', '1', '--no-tags', url, ref]);
    const commit = (await git.revparse(['FETCH_HEAD^{commit}'])).trim();
    const file = join(folder, 'tree.tar.gz');
    const below = path === '' || path === '.' ? commit : `${commit}:${path}`;
    await git.raw(['archive', '--format=tar.gz', `--output=${file}`, below]);
    return { ok: true, value: { commit, archive: await readFile(file) } };
  } catch (error) {
    return { ok: false, diagnostics: [problemOf(error, url)] };
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}
