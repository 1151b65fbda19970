import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Call, Refusal } from './call.ts';
import type { Names } from './names.ts';

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

/** Pages by the paths that people know. */
const shortPaths: Readonly<Record<string, string>> = { '/': '/index.html', '/governance': '/governance.html' };

/** What changes things is served where that is allowed. */
export const managementPages: ReadonlySet<string> = new Set(['/', '/index.html']);

/** Only what lies beside the page. The studio's code editor makes styles of its own while it runs, other pages do not. */
function policyFor(path: string, { headers }: Call['request'], { origin }: Names): string {
  const isStudio = managementPages.has(path);
  const socket = `${origin.startsWith('https:') ? 'wss' : 'ws'}://${headers.host ?? ''}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    ...(isStudio ? ["worker-src 'self'"] : []),
    `style-src 'self'${isStudio ? " 'unsafe-inline'" : ''}`,
    `font-src 'self'${isStudio ? ' data:' : ''}`,
    "img-src 'self' data:",
    `connect-src 'self'${isStudio ? ` ${socket}` : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The files of the pages, by the path that asks for them. What is not among them is not there. */
export async function findPages(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && types[extname(entry.name)] !== undefined)
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = new Map(files.map((file) => [file.slice(folder.length).replaceAll('\\', '/'), file]));
  for (const [short, path] of Object.entries(shortPaths)) {
    const file = pages.get(path);
    if (file !== undefined) pages.set(short, file);
  }
  return pages;
}

/** Answers a request for one of the files; `cookie` is for the browser to keep. */
export async function answerPage(
  call: Call,
  pages: ReadonlyMap<string, string>,
  names: Names,
  cookie: string | undefined,
): Promise<void> {
  const { request, response, path } = call;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new Refusal(405, { code: 'bad_method', message: 'only GET is answered', help: 'ask with GET' });
  const file = pages.get(path);
  const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || !content)
    throw new Refusal(404, { code: 'no_such_page', message: 'there is no such page', help: 'open `/governance`' });
  response.writeHead(200, {
    'content-type': types[extname(file)],
    'content-length': content.length,
    'content-security-policy': policyFor(path, request, names),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...(names.origin.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
    ...(cookie !== undefined && { 'set-cookie': cookie }),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}
