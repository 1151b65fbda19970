import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer as createHttp, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Trusted } from '../../adapters/access/index.ts';
import { badCall } from '../host/exit.ts';
import { bridge } from '../studio/bridge.ts';
import type { LanguageServer } from '../studio/language_server.ts';
import { type Call, Refusal, redirect, sayRefusal } from './call.ts';
import { Gate } from './gate.ts';
import { isOwnHost, isOwnOrigin, namesOf } from './names.ts';
import { answerPage, managementPages } from './pages.ts';
import type { DoorPlan } from './plan.ts';
import type { At, OpenRoute, Route } from './route.ts';
import { Sessions } from './sessions.ts';

const largestMessage = 64 * 1024 * 1024;
/** Longer than any filter that a page makes. */
const longestAddress = 8 * 1024;

/** What all doors share. */
export interface House {
  pages: ReadonlyMap<string, string>;
  routes: readonly (Route | OpenRoute)[];
  language: LanguageServer;
  trusted: Trusted;
  /** What the printed addresses hold. */
  printed: string;
}

/** One address that is listened on. */
export class Door {
  readonly plan: DoorPlan;
  readonly #house: House;
  readonly #http: Server;
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  #gate: Gate | undefined;

  private constructor(plan: DoorPlan, house: House, http: Server) {
    this.plan = plan;
    this.#house = house;
    this.#http = http;
    http.on('request', (request, response) => void this.#answer(request, response));
    http.on('upgrade', (request, stream, head) => void this.#upgrade(request, stream, head));
  }

  /** Listens; refuses what cannot be. */
  static async open(plan: DoorPlan, house: House): Promise<Door> {
    const door = new Door(plan, house, plan.tls ? createHttps(await certificateOf(plan.tls)) : createHttp());
    await listen(door.#http, plan);
    const { port } = door.#http.address() as AddressInfo;
    const names = namesOf(plan, port);
    const sessions = new Sessions({ isSecure: names.origin.startsWith('https:'), port }, () => Date.now() / 1000);
    door.#gate = new Gate({ entry: plan.entry, sessions, names, printed: house.printed, trusted: house.trusted });
    return door;
  }

  get origin(): string {
    return this.#opened.gate.names.origin;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#http.close();
    this.#http.closeAllConnections();
  }

  get #opened(): At {
    if (!this.#gate) throw new Error('the door is not open yet');
    return { door: this.plan, gate: this.#gate };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = this.#opened;
    const { pathname = '', searchParams = new URLSearchParams() } = placeOf(request) ?? {};
    const call: Call = { request, response, path: pathname, parameters: searchParams };
    try {
      await this.#route(call, at);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else sayRefusal(call, error instanceof Refusal ? error : failure);
    }
  }

  async #route(call: Call, at: At): Promise<void> {
    const { request, path, parameters } = call;
    if (!isOwnHost(request.headers, at.gate.names)) throw unknownHost;
    if ((request.url ?? '').length > longestAddress) throw tooLong;
    const here = this.#house.routes.filter((route) => route.path === path);
    const route = here.find(({ method }) => method === request.method);
    if (!route) {
      if (here.length > 0) throw badMethod;
      if (managementPages.has(path) && at.door.serves === 'results') return redirect(call, '/governance');
      return answerPage(call, this.#house.pages, at.gate.names, at.gate.admit(parameters.get('token')));
    }
    if (route.method === 'POST') at.gate.checkOrigin(request.headers);
    if (route.needs === undefined) return route.answer(call, at);
    if (route.needs === 'manager' && at.door.serves === 'results') throw elsewhere;
    const identity = await at.gate.demand(request, route.needs);
    return route.answer(call, { ...at, identity });
  }

  /** Opens a WebSocket for the studio: through it everything can be changed. */
  async #upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    stream.on('error', () => stream.destroy());
    try {
      await this.#checkSocket(request);
      this.#sockets.handleUpgrade(request, stream, head, (socket) => bridge(socket, this.#house.language));
    } catch (error) {
      const status = error instanceof Refusal ? error.status : 500;
      stream.end(
        `HTTP/1.1 ${status} ${statusWords[status] ?? 'Refused'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      );
    }
  }

  async #checkSocket(request: IncomingMessage): Promise<void> {
    const { gate, door } = this.#opened;
    if (!isOwnHost(request.headers, gate.names) || !isOwnOrigin(request.headers, gate.names)) throw unknownHost;
    const { pathname, searchParams } = placeOf(request) ?? {};
    if (pathname !== '/socket') throw new Refusal(404, failure.diagnostic);
    if (door.serves === 'results') throw elsewhere;
    const token = searchParams?.get('token');
    if (gate.entry === 'printed' && token) await gate.believe(token);
    else await gate.demand(request, 'manager');
  }
}

const statusWords: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  500: 'Internal Server Error',
};

/** The path and what follows it, as they are written: nothing is decoded or tidied up. */
function placeOf({ url = '' }: IncomingMessage): { pathname: string; searchParams: URLSearchParams } {
  const [pathname = '', search = ''] = url.split(/\?(.*)/s);
  return { pathname, searchParams: new URLSearchParams(search) };
}

async function certificateOf({ certificate, key }: NonNullable<DoorPlan['tls']>) {
  const read = (file: string) =>
    readFile(file).catch(({ code }: NodeJS.ErrnoException) => {
      throw badCall(`\`${file}\` could not be read (${code})`, 'name a file with a certificate or a key in PEM');
    });
  return { cert: await read(certificate), key: await read(key), minVersion: 'TLSv1.2' as const };
}

async function listen(http: Server, { address, port }: DoorPlan): Promise<void> {
  try {
    http.listen(port, address);
    await once(http, 'listening');
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw badCall(`port ${port} of \`${address}\` cannot be used (${code})`, 'name another one, or leave `--port` out');
  }
}

const unknownHost = new Refusal(403, {
  code: 'unknown_host',
  message: 'this address is not known here',
  help: 'open the page by the address that was printed, or name the one by which people reach it with `--url`',
});
const tooLong = new Refusal(414, { code: 'too_long', message: 'the address is too long', help: 'use fewer filters' });
const badMethod = new Refusal(405, {
  code: 'bad_method',
  message: 'that is not asked so',
  help: 'see the documentation',
});
const elsewhere = new Refusal(403, {
  code: 'management_elsewhere',
  message: 'nothing is changed at this address',
  help: 'open the address of the management, which `decree serve` printed',
});
const failure = new Refusal(500, {
  code: 'request_failed',
  message: 'Decree could not do that',
  help: 'try it again; if it stays so, start `decree serve` again',
});
