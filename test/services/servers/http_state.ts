import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is answered for a path; `cut` ends the connection in the middle of it. */
export type StateAnswer = { status?: number; body?: string; headers?: Record<string, string>; cut?: true };

export interface StateServer extends AsyncDisposable {
  url: string;
  /** The method and path of each request, with what it brought to be let in. */
  asked: { path: string; authorization: string | undefined }[];
}

/** Keeps states as the HTTP backend wants it: a state at each path, nothing where there is none. */
export async function stateServer(
  answer: (path: string, before: number) => StateAnswer | undefined,
  authorization?: string,
): Promise<StateServer> {
  const asked: StateServer['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const before = asked.filter((one) => one.path === path).length;
    asked.push({ path, authorization: request.headers.authorization });
    const isLetIn = authorization === undefined || request.headers.authorization === authorization;
    const {
      status = 200,
      body = '',
      headers = {},
      cut,
    } = isLetIn ? (answer(path, before) ?? { status: 404 }) : { status: 401 };
    response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
    if (!cut) return void response.end(body);
    response.write(body.slice(0, body.length / 2), () => response.socket?.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
