import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { fillInventory } from '../../adapters/store/governance/testing.ts';
import { openDatabase } from '../../adapters/store/index.ts';

const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));

/** `decree serve` in a folder of its own. */
export interface GovernanceSite {
  address: string;
  stop(): Promise<void>;
}

/** Serves an inventory of so many resources; of none: nothing was loaded yet. */
export async function serveGovernance(resources: number): Promise<GovernanceSite> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'decree-governance-')));
  if (resources > 0) await fill(join(folder, '.decree', 'database'), resources);
  const serve = spawn(process.execPath, [cli, 'serve', '--no-open', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: '' },
  });
  const [address] = (await once(createInterface(serve.stdout), 'line')) as [string];
  return {
    address,
    async stop() {
      const exit = once(serve, 'exit');
      serve.kill('SIGINT');
      await exit;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function fill(folder: string, resources: number): Promise<void> {
  const opened = await openDatabase({ folder });
  if (!opened.ok) throw new Error(opened.diagnostics[0]?.message);
  await fillInventory(opened.value.db, { resources });
  await opened.value.close();
}
