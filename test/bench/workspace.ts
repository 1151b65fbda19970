import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Lends a folder with these files. */
export async function withFolder<T>(files: Record<string, string>, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'decree-bench-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a program to its end; rejects if it ends with a code that is not expected. */
export function run(command: string, words: string[], { codes = [0], cwd = root } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, words, { cwd, maxBuffer: 1 << 30 }, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      if (typeof code === 'number' && codes.includes(code)) resolve(stdout);
      else reject(new Error(`\`${command} ${words.join(' ')}\` ended with ${code}: ${stderr || stdout}`));
    });
  });
}
