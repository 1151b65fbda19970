import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, vi } from 'vitest';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
let home: string;

// Each case starts a process of its own, which may have to wait for a busy machine.
const longestRun = 60_000;
vi.setConfig({ testTimeout: 2 * longestRun + 10_000 });

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'decree-cli-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Surroundings {
  stdin?: string;
  /** Variables of the environment; there is no key for Claude unless it is here. */
  env?: Record<string, string>;
  /** The folder of an earlier case, to run in it again. */
  folder?: string;
}

/** Runs a command line in a folder of its own, or one of before, that has these files. */
export async function check(
  command: string[],
  files: Record<string, string> = {},
  { stdin = '', env = {}, folder: earlier }: Surroundings = {},
): Promise<Result & { folder: string }> {
  const folder = earlier ?? (await mkdtemp(join(home, 'case-')));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const result = await new Promise<Result>((resolve) => {
    const options = { cwd: folder, timeout: longestRun, env: { ...process.env, ANTHROPIC_API_KEY: '', ...env } };
    const child = execFile(process.execPath, [main, ...command], options, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : null) : 0;
      resolve({ code, stdout, stderr });
    });
    child.stdin?.end(stdin);
  });
  return { ...result, folder };
}

/** Runs a command line to which something is done from outside while it runs. */
export async function interrupt(
  command: string[],
  act: (child: ChildProcess) => unknown,
  env: Record<string, string> = {},
  folder = home,
): Promise<Result> {
  const child = spawn(process.execPath, [main, ...command], { cwd: folder, env: { ...process.env, ...env } });
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (data) => {
      written[stream] += data;
    });
  act(child);
  const [code] = await once(child, 'close');
  return { code, ...written };
}
