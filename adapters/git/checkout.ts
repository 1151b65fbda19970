import { lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SimpleGit } from 'simple-git';
import type { Answer, SourceText } from '../../core/host/boundary.ts';
import { gitIn } from './git.ts';
import { isStrange, problemOf, strange } from './problem.ts';

/** A copy of a repository, in a folder that goes away with it. */
export interface Checkout {
  /** The branch that it is of. */
  base: string;
  /** A text of it; nothing where there is none. */
  read(file: string): Promise<string | undefined>;
  /** All texts below a folder. */
  readBelow(folder: string): Promise<SourceText[]>;
  /** Whether the repository has a branch of this name. */
  hasBranch(branch: string): Promise<boolean>;
  /** Commits these texts on a new branch and pushes it; gives the commit. Nothing stays where that fails. */
  push(change: {
    branch: string;
    message: string;
    texts: readonly SourceText[];
    removed: readonly string[];
  }): Promise<Answer<string>>;
  close(): Promise<void>;
}

/** Takes the latest state of a branch, no more. An empty repository gives an empty one. */
export async function checkOut(url: string, base: string | undefined): Promise<Answer<Checkout>> {
  if (isStrange(url) || base?.startsWith('-')) return { ok: false, diagnostics: [strange(url)] };
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'decree-git-'));
    const git = gitIn(folder);
    await git.clone(url, '.', ['--depth', '1', '--no-tags', ...(base === undefined ? [] : ['--branch', base])]);
    const branch = base ?? (await git.raw(['symbolic-ref', '--short', 'HEAD'])).trim();
    return { ok: true, value: checkoutIn(folder, git, { url, base: branch }) };
  } catch (error) {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    return { ok: false, diagnostics: [problemOf(error, url)] };
  }
}

function checkoutIn(folder: string, git: SimpleGit, { url, base }: { url: string; base: string }): Checkout {
  const read = async (file: string): Promise<string | undefined> => {
    try {
      await refuseLinks(folder, file);
      return await readFile(join(folder, file), 'utf8');
    } catch {
      return undefined;
    }
  };
  return {
    base,
    read,
    async readBelow(below) {
      const entries = await readdir(join(folder, below), { recursive: true, withFileTypes: true }).catch(() => []);
      const texts: SourceText[] = [];
      for (const entry of entries.filter((entry) => entry.isFile())) {
        const file = join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/');
        const text = await read(file);
        if (text !== undefined) texts.push({ file, text });
      }
      return texts;
    },
    async hasBranch(branch) {
      return (await git.listRemote(['--heads', 'origin', branch])).trim() !== '';
    },
    async push({ branch, message, texts, removed }) {
      try {
        await git.raw(['checkout', '-B', branch]);
        for (const file of removed) await rm(join(folder, file), { force: true });
        for (const { file, text } of texts) {
          await refuseLinks(folder, file);
          await mkdir(dirname(join(folder, file)), { recursive: true });
          await writeFile(join(folder, file), text);
        }
        await git.raw(['add', '--all', '--force', '.']);
        await git.raw(['commit', '--quiet', '--message', message]);
        await git.raw(['push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`]);
        return { ok: true, value: (await git.revparse(['HEAD'])).trim() };
      } catch (error) {
        return { ok: false, diagnostics: [problemOf(error, url)] };
      }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A link in the repository must not lead out of it. */
async function refuseLinks(folder: string, file: string): Promise<void> {
  const steps = file.split('/');
  for (let length = 1; length <= steps.length; length += 1) {
    const path = join(folder, ...steps.slice(0, length));
    const isLink = await lstat(path).then(
      (found) => found.isSymbolicLink(),
      () => false,
    );
    if (isLink) throw new Error(`rejected: ${file} is a symbolic link`);
  }
}
