import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface GitServer extends AsyncDisposable {
  /** Of the repository `team/policies.git`. */
  url: string;
  /** The repository itself, to look into. */
  folder: string;
  /** Runs git in the repository. */
  git(...words: string[]): string;
  /** Puts a commit with these files on `main`, and gives it. A mode like `120000` makes links of them. */
  commit(files: Record<string, string>, mode?: string): string;
}

export interface GitOptions {
  /** `user:password`; without, everybody may do everything. */
  credentials?: string;
  /** Ends each connection in the middle of a push. */
  cutsPushes?: boolean;
}

/** A repository with one commit on `main`, served by git's own program for HTTP. */
export async function gitServer({ credentials, cutsPushes }: GitOptions = {}): Promise<GitServer> {
  const root = await mkdtemp(join(tmpdir(), 'decree-git-server-'));
  const folder = join(root, 'team/policies.git');
  const run = (words: string[], input = '') =>
    execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8', env, input }).trim();
  const git = (...words: string[]) => run(words);
  const commit = (files: Record<string, string>, mode = '100644') => {
    const entries = Object.entries(files).map(
      ([name, text]) => `${mode} blob ${run(['hash-object', '-w', '--stdin'], text)}\t${name}\n`,
    );
    const made = run(['commit-tree', run(['mktree'], entries.join('')), '-m', 'Change']);
    git('update-ref', 'refs/heads/main', made);
    return made;
  };
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder], { env });
  git('config', 'http.receivepack', 'true');
  commit({});
  const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend');

  const server = createServer((request, response) => {
    if (credentials !== undefined && !hasCredentials(request, credentials)) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    if (cutsPushes && request.method === 'POST' && request.url?.endsWith('git-receive-pack')) {
      request.once('data', () => request.destroy());
      return;
    }
    passOn(backend, root, request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/team/policies.git`,
    folder,
    git,
    commit,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Who commits, wherever the tests run. */
export const committer = {
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.com',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.com',
};
const env = { ...process.env, ...committer };

function hasCredentials({ headers }: IncomingMessage, credentials: string): boolean {
  return headers.authorization === `Basic ${Buffer.from(credentials).toString('base64')}`;
}

/** As a web server runs a CGI program: the head of its answer says what the answer is. */
function passOn(backend: string, root: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const child = spawn(backend, {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      ...(request.headers['content-encoding'] && { HTTP_CONTENT_ENCODING: request.headers['content-encoding'] }),
    },
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  let head = Buffer.alloc(0);
  child.stdout.on('data', (data: Buffer) => {
    if (response.headersSent) {
      response.write(data);
      return;
    }
    head = Buffer.concat([head, data]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    const lines = head.subarray(0, end).toString().split('\r\n');
    const headers = lines.map((line) => line.split(/:\s*(.*)/s).slice(0, 2) as [string, string]);
    const status = headers.find(([name]) => name === 'Status')?.[1];
    response.writeHead(
      Number(status?.slice(0, 3) ?? 200),
      Object.fromEntries(headers.filter(([name]) => name !== 'Status')),
    );
    response.write(head.subarray(end + 4));
  });
  child.on('close', () => response.end());
}
