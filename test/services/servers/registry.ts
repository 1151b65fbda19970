import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findService } from '../../../scripts/services.ts';
import { freePort } from './free_port.ts';

export interface RegistryServer extends AsyncDisposable {
  /** Host and port. */
  host: string;
}

/** What the registry with `users` lets in. */
export const registryUser = { name: 'ann', password: 'correct horse' };
const passwords = `ann:$2b$04$D.xQPsHDz75nXFkR51cH6OHxT6Z/Aq1NvofOaYDVZJM.IccCGSwaW\n`;

export interface RegistryOptions {
  /** Lets only `registryUser` in. */
  users?: boolean;
  /** Address of a server that gives tokens. */
  realm?: string;
}

/** The registry of the CNCF, with nothing in it. */
export async function registryServer({ users, realm }: RegistryOptions = {}): Promise<RegistryServer> {
  const folder = await mkdtemp(join(tmpdir(), 'decree-registry-'));
  const host = `127.0.0.1:${await freePort()}`;
  const htpasswd = join(folder, 'htpasswd');
  await writeFile(htpasswd, passwords);
  const auth = users
    ? { htpasswd: { realm: 'registry', path: htpasswd } }
    : realm === undefined
      ? undefined
      : { silly: { realm, service: 'registry' } };
  // YAML is a superset of JSON.
  await writeFile(
    join(folder, 'config.yml'),
    JSON.stringify({
      version: 0.1,
      log: { level: 'error' },
      storage: { filesystem: { rootdirectory: join(folder, 'data') } },
      http: { addr: host },
      ...(auth && { auth }),
    }),
  );
  const program = spawn(findService('registry') ?? 'registry', ['serve', join(folder, 'config.yml')], {
    env: { ...process.env, OTEL_TRACES_EXPORTER: 'none' },
    stdio: 'ignore',
  });
  await answering(`http://${host}/v2/`);
  return {
    host,
    async [Symbol.asyncDispose]() {
      const closed = once(program, 'close');
      program.kill();
      await closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const response = await fetch(address).catch(() => undefined);
    await response?.body?.cancel();
    if (response) return;
    await setTimeout(50);
  }
  throw new Error(`nothing answers at ${address}`);
}
