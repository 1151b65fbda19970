import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { findService } from '../../../scripts/services.ts';

export interface MotoServer {
  url: string;
  stop(): Promise<void>;
}

/** The program that speaks like AWS, where it is installed. */
export const moto = findService('moto_server');

/** Starts it on a free port of this machine. */
export async function startMoto(): Promise<MotoServer> {
  if (moto === undefined) throw new Error('there is no moto_server here');
  const port = await freePort();
  const program = spawn(moto, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore', detached: true });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/moto-api/`);
  return {
    url,
    async stop() {
      const closed = once(program, 'exit');
      // What starts it may be a script of its own.
      process.kill(-(program.pid ?? 0));
      await closed;
    },
  };
}

async function answering(url: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (tries === 450) throw error;
      await setTimeout(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
