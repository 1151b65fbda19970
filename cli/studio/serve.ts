import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { distFile } from '../../adapters/files/dist.ts';
import { isFolder } from '../../adapters/files/folder.ts';
import { badCall, CallError, exitCodes } from '../host/exit.ts';
import { interruption } from '../host/interruption.ts';
import { writeResult } from '../host/terminal.ts';
import type { StudioOptions } from '../studio.ts';
import { bridge } from './bridge.ts';
import { openBrowser } from './browser.ts';
import { isOwnHost, isOwnOrigin } from './guard.ts';
import { LanguageServer } from './language_server.ts';
import { watchOutside } from './outside.ts';
import { answerPage, findPages } from './pages.ts';
import { isToken, newToken } from './token.ts';

const largestMessage = 64 * 1024 * 1024;

/** Serves the studio on this machine alone until the user ends it. Gives the exit code. */
export async function serveStudio(path: string, options: StudioOptions): Promise<number> {
  const folder = resolve(path);
  if (!(await isFolder(folder))) throw badCall(`\`${path}\` is no folder`, 'name the folder to work in');
  const pages = await findPages(distFile('studio')).catch(() => new Map<string, string>());
  if (!pages.has('/')) throw notBuilt;

  const language = new LanguageServer(folder);
  const token = newToken();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  const http = createServer((request, response) => {
    answerPage(pages, portOf(http), request, response).catch(() => response.destroy());
  });
  http.on('upgrade', (request, stream, head) => {
    const refusal = refusalOf(request, portOf(http), token);
    if (refusal !== undefined) return refuse(stream, refusal);
    sockets.handleUpgrade(request, stream, head, (socket) => bridge(socket, language));
  });

  const ended = once(interruption(), 'abort');
  await listen(http, options.port);
  language.start();
  const stopWatching = watchOutside(folder, (changes) => {
    language.notify('workspace/didChangeWatchedFiles', { changes }).catch(() => undefined);
  });
  const address = `http://127.0.0.1:${portOf(http)}/?token=${token}`;
  await writeResult(`${address}\n`);
  if (options.open) openBrowser(address);

  await ended;
  stopWatching();
  for (const socket of sockets.clients) socket.terminate();
  http.close();
  http.closeAllConnections();
  await language.close();
  return exitCodes.ok;
}

/** Why a WebSocket is not opened; absent: it may be. */
function refusalOf({ url = '', headers }: IncomingMessage, port: number, token: string): string | undefined {
  if (!isOwnHost(headers, port) || !isOwnOrigin(headers)) return '403 Forbidden';
  const { pathname, searchParams } = URL.parse(url, 'http://127.0.0.1') ?? {};
  if (pathname !== '/socket' || !searchParams) return '404 Not Found';
  return isToken(token, searchParams.get('token')) ? undefined : '401 Unauthorized';
}

function refuse(stream: Duplex, status: string): void {
  stream.on('error', () => stream.destroy());
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

async function listen(http: Server, port: number): Promise<void> {
  try {
    http.listen(port, '127.0.0.1');
    await once(http, 'listening');
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw badCall(`port ${port} cannot be used (${code})`, 'name another one, or leave `--port` out');
  }
}

const portOf = (http: Server): number => (http.address() as AddressInfo | null)?.port ?? 0;

const notBuilt = new CallError({
  code: 'studio_missing',
  severity: 'error',
  message: 'the page of the studio is not there',
  help: 'build with `npm run setup`, or install Decree again',
});
