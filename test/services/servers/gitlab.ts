import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Asked, Loopback } from '../../../adapters/rest/testing/loopback.ts';

interface Note {
  id: number;
  body: string;
  author: { id: number };
}

interface Discussion {
  id: string;
  notes: (Note & { resolved?: boolean; position?: { new_path: string; new_line: number } })[];
}

/** What a merge request has; the server changes it as GitLab would. */
export interface GitLabState {
  diffs: { new_path: string; diff: string }[];
  notes: Note[];
  discussions: Discussion[];
}

export const token = 'glpat-of-the-loopback';
/** Who has the token. */
export const self = 42;
const perPage = 2;

/** The part of GitLab's API that reviews need, for the merge request 7 of `acme/shop`, in pages of two. */
export async function startGitLab(): Promise<Loopback & { state: GitLabState }> {
  const state: GitLabState = { diffs: [], notes: [], discussions: [] };
  const asked: Asked[] = [];
  const first: Answer[] = [];
  const server = createServer(async (request, response) => {
    const got = await read(request);
    asked.push(got);
    const given = first.shift() ?? answer(state, got);
    if (!('body' in given || 'status' in given)) return void response.socket?.destroy();
    const { status = 200, headers = {}, body = {}, cut = false } = given;
    const text = JSON.stringify(body);
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      ...headers,
    });
    if (cut) response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
    else response.end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    state,
    asked,
    first,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** GitLab takes JSON and forms; in a form, members of an object are named `position[new_line]`. */
async function read(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const bytes = Buffer.concat(parts);
  const { method = 'GET', headers, url = '/' } = request;
  const type = headers['content-type'] ?? '';
  const body: Record<string, unknown> = {};
  if (type.startsWith('multipart/')) {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    for (const [name, value] of form) {
      const [, outer = name, inner] = /^(\w+)\[(\w+)\]$/.exec(name) ?? [];
      if (inner === undefined) body[outer] = value;
      else body[outer] = { ...(body[outer] as object), [inner]: value };
    }
  } else if (bytes.length > 0) Object.assign(body, JSON.parse(bytes.toString()));
  return { method, headers, url: new URL(url, 'http://loopback'), body };
}

function answer(state: GitLabState, asked: Asked): Answer {
  const { method, url, headers, body } = asked;
  if (headers['private-token'] !== token) return { status: 401, body: { message: '401 Unauthorized' } };
  const sent = (body ?? {}) as { body: string; position: { new_path: string; new_line: string } };
  const id = 100 + state.notes.length + state.discussions.length;
  const path = url.pathname.replace('/api/v4/projects/acme%2Fshop/merge_requests/7', '').replace('/api/v4', '');
  const [, kind = '', at = '', , inner = ''] = path.split('/');
  const discussion = state.discussions.find((one) => one.id === at);
  switch (`${method} ${path}`) {
    case 'GET /user':
      return { body: { id: self, username: 'decree' } };
    case 'GET ':
      return { body: { iid: 7, diff_refs: { base_sha: 'b', start_sha: 's', head_sha: 'h' } } };
    case 'GET /diffs':
      return page(state.diffs, asked);
    case 'GET /notes':
      return page(state.notes, asked);
    case 'GET /discussions':
      return page(state.discussions, asked);
    case 'POST /notes':
      state.notes.push({ id, body: sent.body, author: { id: self } });
      return { status: 201, body: state.notes.at(-1) };
    case 'POST /discussions': {
      const position = { new_path: sent.position.new_path, new_line: Number(sent.position.new_line) };
      const note = { id, body: sent.body, author: { id: self }, resolved: false, position };
      state.discussions.push({ id: `d${id}`, notes: [note] });
      return { status: 201, body: state.discussions.at(-1) };
    }
  }
  const note = kind === 'notes' ? state.notes.find((one) => one.id === Number(at)) : discussion?.notes[0];
  if (method !== 'PUT' || !note) return { status: 404, body: { message: '404 Not found' } };
  if (kind === 'notes' || inner !== '') note.body = sent.body;
  else Object.assign(note, { resolved: url.searchParams.get('resolved') === 'true' });
  return { body: discussion ?? note };
}

function page(all: readonly object[], { url, headers }: Asked): Answer {
  const at = Number(url.searchParams.get('page') ?? 1);
  const isMore = all.length > at * perPage;
  const next = new URL(url);
  next.searchParams.set('page', String(at + 1));
  return {
    body: all.slice((at - 1) * perPage, at * perPage),
    headers: {
      'x-page': String(at),
      'x-next-page': isMore ? String(at + 1) : '',
      'x-per-page': String(perPage),
      ...(isMore && { link: `<${next.href.replace(url.host, headers.host ?? '')}>; rel="next"` }),
    },
  };
}
