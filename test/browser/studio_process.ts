import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));

/** `decree studio` in a folder of its own. */
export interface StudioProcess {
  address: string;
  folder: string;
  stop(): Promise<void>;
}

export async function startStudio(files: Record<string, string>): Promise<StudioProcess> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'decree-studio-')));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const studio = spawn(process.execPath, [cli, 'studio', '--no-open', '--port', '0', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ANTHROPIC_API_KEY: '' },
  });
  const [address] = (await once(createInterface(studio.stdout), 'line')) as [string];
  return { address, folder, stop: () => stop(studio, folder) };
}

async function stop(studio: ChildProcess, folder: string): Promise<void> {
  const exit = once(studio, 'exit');
  studio.kill('SIGINT');
  await exit;
  await rm(folder, { recursive: true, force: true });
}
