import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findService } from '../../../scripts/services.ts';
import { freePort } from './free_port.ts';

export interface OpaServer extends AsyncDisposable {
  /** What a path below `data` is for an input. */
  ask(path: string, input: unknown): Promise<unknown>;
}

/** OPA as a server that takes its policies from a registry; ready when it has them. */
export async function opaServer(registry: string, bundle: string, publicKey: string): Promise<OpaServer> {
  const folder = await mkdtemp(join(tmpdir(), 'decree-opa-'));
  const port = await freePort();
  // YAML is a superset of JSON.
  await writeFile(
    join(folder, 'config.yaml'),
    JSON.stringify({
      services: { registry: { url: `http://${registry}`, type: 'oci' } },
      bundles: { team: { service: 'registry', resource: `${registry}/${bundle}`, signing: { keyid: 'team' } } },
      keys: { team: { algorithm: 'RS256', key: publicKey } },
      persistence_directory: join(folder, 'kept'),
    }),
  );
  const words = [
    'run',
    '--server',
    '--disable-telemetry',
    '--addr',
    `127.0.0.1:${port}`,
    '--config-file',
    'config.yaml',
  ];
  const program = spawn(findService('opa') ?? 'opa', words, { cwd: folder, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    const closed = once(program, 'close');
    program.kill();
    await closed;
    await rm(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; ; attempt += 1) {
    const ready = await fetch(`${address}/health?bundles`).catch(() => undefined);
    await ready?.body?.cancel();
    if (ready?.ok) break;
    if (attempt > 400) {
      await stop();
      throw new Error('OPA did not take the bundle');
    }
    await setTimeout(50);
  }
  return {
    async ask(path, input) {
      const response = await fetch(`${address}/v1/data/${path}`, { method: 'POST', body: JSON.stringify({ input }) });
      return ((await response.json()) as { result?: unknown }).result;
    },
    [Symbol.asyncDispose]: stop,
  };
}
