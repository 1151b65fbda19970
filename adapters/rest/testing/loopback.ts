import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  /** As a value where it is JSON, else its text. */
  body: unknown;
}

/** What is answered; `cut` ends the connection in the middle of the body, `gone` before anything is said. */
export type Answer =
  | { status?: number; headers?: Record<string, string>; body?: unknown; cut?: boolean }
  | { gone: true }
  | { silent: true };

export interface Loopback extends AsyncDisposable {
  url: string;
  /** All that was asked, in order. */
  asked: Asked[];
  /** Answers given before `answer` is asked, one a request. */
  first: Answer[];
}

/** A server on loopback, for adapters that speak to a cloud. */
export async function loopback(answer: (asked: Asked) => Answer): Promise<Loopback> {
  const asked: Asked[] = [];
  const first: Answer[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const text = Buffer.concat(parts).toString();
    const { method = 'GET', headers, url = '/' } = request;
    const got = {
      method,
      url: new URL(url, 'http://loopback'),
      headers,
      body: headers['content-type']?.includes('json') ? JSON.parse(text) : text,
    };
    asked.push(got);
    reply(response, first.shift() ?? answer(got));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    first,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function reply(response: ServerResponse, answer: Answer): void {
  if ('silent' in answer) return;
  if ('gone' in answer) return void response.socket?.destroy();
  const { status = 200, headers = {}, body = {}, cut = false } = answer;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const length = String(Buffer.byteLength(text));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': length, ...headers });
  if (!cut) return void response.end(text);
  response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
}
