import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { findService } from '../../../scripts/services.ts';

const run = promisify(execFile);

/** The program that is run, where it is installed. */
export const postgres = findService('postgres');

export interface PostgresServer {
  /** Of a database that nobody else has, made anew at each call. */
  database(): Promise<string>;
  /** Ends the server at once, as a machine that fails does. */
  kill(): Promise<void>;
  /** Starts it again, with what it had. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL server on a free port of this machine. It does not run as root, so that it runs as `nobody` where this does. */
export async function startPostgres(): Promise<PostgresServer> {
  if (postgres === undefined) throw new Error('there is no PostgreSQL here');
  const programs = dirname(postgres);
  const folder = await mkdtemp(join(tmpdir(), 'decree-postgres-'));
  const user = await otherUser();
  if (user) await chown(folder, user.uid, user.gid);
  const options = { cwd: folder, env: { ...process.env, HOME: folder }, ...user };
  const data = join(folder, 'data');
  await run(join(programs, 'initdb'), ['-D', data, '-U', 'decree', '-A', 'trust', '-E', 'UTF8', '--no-sync'], options);
  const port = await freePort();
  let child: ReturnType<typeof spawn> | undefined;

  const start = async () => {
    const settings = ['fsync=off', 'listen_addresses=127.0.0.1', `unix_socket_directories=`, `max_connections=60`];
    const words = settings.flatMap((setting) => ['-c', setting]);
    child = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...words], {
      ...options,
      stdio: 'ignore',
    });
    await ready(urlOf(port, 'postgres'));
  };
  const end = async (signal: NodeJS.Signals) => {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = once(ending, 'exit');
    ending.kill(signal);
    await ended;
  };
  await start();
  let made = 0;
  return {
    async database() {
      const name = `test_${++made}`;
      await query(urlOf(port, 'postgres'), `create database ${name}`);
      return urlOf(port, name);
    },
    start,
    kill: () => end('SIGQUIT'),
    async stop() {
      await end('SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function urlOf(port: number, database: string): string {
  return `postgres://decree@127.0.0.1:${port}/${database}`;
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

async function ready(url: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await query(url, 'select 1');
    } catch (error) {
      if (tries === 300) throw error;
      await setTimeout(100);
    }
  }
}

async function otherUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => (await run('id', [flag, name])).stdout));
      return { uid: Number(uid), gid: Number(gid) };
    } catch {
      // Another may be there.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no other user');
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('there is no free port');
  return address.port;
}
