import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpFolder extends AsyncDisposable {
  url: string;
  files: Map<string, Buffer>;
  /** What it does instead of what is asked. */
  fault?: 'cut' | 'half' | 'gone' | undefined;
}

/** A web server that keeps what is put there; with a token, for those who have it. */
export async function httpFolder(token?: string): Promise<HttpFolder> {
  const files = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const { pathname: name } = new URL(request.url ?? '/', 'http://localhost');
    if (folder.fault === 'gone') return request.destroy();
    if (token !== undefined && request.headers.authorization !== `Bearer ${token}`)
      return response.writeHead(401).end();
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    if (request.method === 'PUT') {
      files.set(name, folder.fault === 'half' ? body.subarray(0, body.length / 2) : body);
      return response.writeHead(201).end();
    }
    const file = files.get(name);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'content-length': file.length });
    if (folder.fault !== 'cut') return response.end(file);
    response.write(file.subarray(0, file.length / 2));
    return setTimeout(() => response.destroy(), 20);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const folder: HttpFolder = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return folder;
}
