import type { IncomingHttpHeaders } from 'node:http';

/** The names under which a browser on this machine reaches it. */
const ownNames = ['127.0.0.1', 'localhost'];

/** Whether a request calls the server by its own name: a page elsewhere may have a name that leads here. */
export function isOwnHost({ host }: IncomingHttpHeaders, port: number): boolean {
  return ownNames.some((name) => host === `${name}:${port}`);
}

/** Whether a request comes of the page itself. A browser always says where a WebSocket was opened. */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders): boolean {
  return origin === `http://${host}`;
}
