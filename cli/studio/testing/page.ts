import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type WebSocket from 'ws';

const main = fileURLToPath(new URL('../../main.ts', import.meta.url));

/** `decree studio` as a process, and all that it has printed. */
export interface StudioProcess {
  process: ChildProcess;
  /** Of the page, with its token. */
  address: URL;
  printed(): string;
}

export async function startStudio(folder: string, environment: Record<string, string>): Promise<StudioProcess> {
  let printed = '';
  const studio = spawn(process.execPath, [main, 'studio', '--no-open', '.'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  studio.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  while (!printed.includes('\n')) await once(studio.stdout, 'data');
  return { process: studio, address: new URL(printed.trim()), printed: () => printed };
}

/** The page's side of a WebSocket: what it asks is answered, or refused with a message. */
export function pageOf(socket: WebSocket) {
  let last = 0;
  const progress: { message: string }[] = [];
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  socket.on('message', (data) => {
    const { id, ...answer } = JSON.parse(String(data));
    if (id === undefined) progress.push(answer.params);
    else waiting.get(id)?.(answer);
  });
  const ask = async <T>(method: string, params: object): Promise<T> => {
    last += 1;
    const answered = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) => {
      waiting.set(last, resolve);
    });
    socket.send(JSON.stringify({ jsonrpc: '2.0', id: last, method, params }));
    const { result, error } = await answered;
    if (error) throw new Error(error.message);
    return result as T;
  };
  const tell = (method: string, params: object): void =>
    socket.send(JSON.stringify({ jsonrpc: '2.0', method, params }));
  return { socket, ask, tell, progress };
}
