import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { isOwnHost } from './guard.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Only what lies beside the page. The code editor makes styles of its own while it runs. */
const policyFor = (host: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    `connect-src 'self' ws://${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The files of the page, by the path that asks for them. What is not among them is not there. */
export async function findPages(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && types[extname(entry.name)] !== undefined)
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = new Map(files.map((file) => [file.slice(folder.length).replaceAll('\\', '/'), file]));
  const index = pages.get('/index.html');
  return index === undefined ? pages : pages.set('/', index);
}

/** Answers a request for one of the files. */
export async function answerPage(
  pages: ReadonlyMap<string, string>,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', headers, url = '' } = request;
  const say = (status: number, words: string) =>
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
  if (!isOwnHost(headers, port)) return void say(403, 'this address is not known here');
  if (method !== 'GET' && method !== 'HEAD') return void say(405, 'only GET is answered');
  const file = pages.get(url.split('?')[0] ?? '');
  if (file === undefined) return void say(404, 'there is no such page');
  const content = await readFile(file).catch(() => undefined);
  if (!content) return void say(404, 'there is no such page any more: build again');
  response.writeHead(200, {
    'content-type': types[extname(file)],
    'content-length': content.length,
    'content-security-policy': policyFor(headers.host ?? ''),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(method === 'HEAD' ? undefined : content);
}
