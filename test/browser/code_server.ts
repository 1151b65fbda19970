import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { quietSettings } from './settings.ts';

/** How long a machine that is busy with something else may take to start it. */
const startMilliseconds = 120_000;
/** It ends by itself where nobody was left to end it. */
const idleSeconds = 900;

export interface CodeServerOptions {
  /** The script of code-server. */
  entry: string;
  /** The package to install, as a user would. */
  vsix?: string;
  /** Lets the address of a page name an extension and a suite to run in its extension host; notifications are not shown then. */
  runsSuites?: boolean;
}

/** VS Code's workbench on loopback, with a home, settings and extensions of its own. */
export interface CodeServer {
  origin: string;
  /** Everything that it reads and writes lies here. */
  folder: string;
  settingsFile: string;
  extensions: string;
  /** A path of the disk, as the workbench calls it. */
  uri(path: string): string;
  stop(): Promise<void>;
}

export async function startCodeServer({ entry, vsix, runsSuites = false }: CodeServerOptions): Promise<CodeServer> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'decree-editor-')));
  const data = join(folder, 'data');
  const extensions = join(folder, 'extensions');
  const config = join(folder, 'config.yaml');
  const settingsFile = join(data, 'User/settings.json');
  for (const path of [join(data, 'User'), extensions]) await mkdir(path, { recursive: true });
  await writeFile(settingsFile, JSON.stringify(quietSettings));
  await writeFile(config, 'auth: none\ncert: false\n');
  const own = [entry, '--config', config, '--user-data-dir', data, '--extensions-dir', extensions];
  const env = environment(folder);
  if (vsix) await promisify(execFile)(process.execPath, [...own, '--install-extension', vsix, '--force'], { env });

  const port = await freePort();
  const logFile = join(folder, 'server.log');
  const log = openSync(logFile, 'w');
  const words = [...own, ...flags(port), ...(runsSuites ? ['--vscode-option', 'enable-smoke-test-driver'] : [])];
  const server = spawn(process.execPath, words, { env, stdio: ['ignore', log, log], detached: true });
  // All of it can be thrown away, so that its whole group may end at once.
  const kill = () => {
    if (server.pid !== undefined && server.exitCode === null && server.signalCode === null)
      process.kill(-server.pid, 'SIGKILL');
  };
  process.once('exit', kill);

  const origin = `http://127.0.0.1:${port}`;
  const started = performance.now();
  while (!(await isHealthy(origin))) {
    if (server.exitCode !== null || performance.now() - started > startMilliseconds) {
      kill();
      throw new Error(`code-server did not start:\n${await readFile(logFile, 'utf8')}`);
    }
    await setTimeout(50);
  }
  return {
    origin,
    folder,
    settingsFile,
    extensions,
    uri: (path) => `vscode-remote://127.0.0.1:${port}${path}`,
    async stop() {
      process.off('exit', kill);
      const exit = once(server, 'exit');
      kill();
      await exit;
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

const flags = (port: number) => [
  ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--idle-timeout-seconds', String(idleSeconds)],
  ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override', '--disable-proxy'],
  '--ignore-last-opened',
];

/** Without what belongs to an editor that this may have been started from, and without a marketplace to ask. */
function environment(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name));
  const nowhere = { serviceUrl: '', itemUrl: '', resourceUrlTemplate: '', controlUrl: '', nlsBaseUrl: '' };
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    XDG_DATA_HOME: home,
    XDG_CONFIG_HOME: home,
    EXTENSIONS_GALLERY: JSON.stringify(nowhere),
  };
}

async function isHealthy(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/healthz`)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
