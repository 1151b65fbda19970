import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request as askHttp, type IncomingHttpHeaders } from 'node:http';
import { request as askHttps } from 'node:https';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import WebSocket from 'ws';

const main = fileURLToPath(new URL('../../../cli/main.ts', import.meta.url));

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** Codes of what it says is wrong. */
  codes: string[];
}

export interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** `decree serve` as a process. */
export interface Site {
  /** What it printed. */
  addresses: URL[];
  stop(): Promise<void>;
}

/** Starts it in a folder, and waits until it has said as many addresses. */
export async function startSite(
  folder: string,
  words: string[],
  environment: NodeJS.ProcessEnv = {},
  doors = 1,
): Promise<Site> {
  const site = spawn(process.execPath, [main, 'serve', '--no-open', ...words, '.'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: '', ...environment },
  });
  const addresses: URL[] = [];
  for await (const line of createInterface(site.stdout)) {
    addresses.push(new URL(line));
    if (addresses.length === doors) break;
  }
  if (addresses.length < doors) throw new Error('`decree serve` ended before it listened');
  return { addresses, stop: () => stop(site) };
}

async function stop(site: ChildProcess): Promise<void> {
  if (site.exitCode !== null) return;
  const exit = once(site, 'exit');
  site.kill('SIGINT');
  await exit;
}

/** Asks for a path just as it is written; `fetch` would tidy it up. */
export async function ask(at: URL, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  const isSecure = at.protocol === 'https:';
  const options = {
    host: at.hostname,
    port: at.port,
    path,
    method,
    headers: { host: at.host, ...headers },
    agent: false,
  };
  const asked = isSecure ? askHttps({ ...options, rejectUnauthorized: false }) : askHttp(options);
  asked.on('error', () => undefined);
  asked.end(body);
  const [response] = await once(asked, 'response');
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode, headers: response.headers, text, codes: codesOf(text) };
}

function codesOf(text: string): string[] {
  try {
    const { diagnostics = [] } = JSON.parse(text) as { diagnostics?: { code: string }[] };
    return diagnostics.map(({ code }) => code);
  } catch {
    return [];
  }
}

/** The cookie that an answer sets, to be sent back. */
export const cookieOf = ({ headers }: Answer): string =>
  (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');

/** Opens the studio's WebSocket; gives the status with which that was refused. */
export function openSocket(at: URL, path: string, headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(`${at.origin.replace('http', 'ws')}${path}`, { headers, rejectUnauthorized: false });
  return new Promise((resolve) => {
    socket.on('open', () => {
      socket.terminate();
      resolve(101);
    });
    socket.on('unexpected-response', (_, { statusCode = 0 }) => resolve(statusCode));
    socket.on('error', () => undefined);
  });
}
