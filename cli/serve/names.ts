import type { IncomingHttpHeaders } from 'node:http';
import { isIPv6 } from 'node:net';

/** The names under which a browser on this machine reaches it. */
const ownNames = ['127.0.0.1', 'localhost', '[::1]'];

/** By which addresses a door is reached. */
export interface Names {
  /** As `Host` and `Origin` name them. */
  hosts: ReadonlySet<string>;
  origins: ReadonlySet<string>;
  /** What people are told. */
  origin: string;
}

/** Whether only this machine reaches an address. */
export function isLoopback(address: string): boolean {
  return /^127(\.\d{1,3}){3}$/.test(address) || address === 'localhost' || address === '::1';
}

/** The names of a door: its own address, and the one by which people reach it. */
export function namesOf(door: { address: string; tls?: unknown; url?: URL }, port: number): Names {
  const scheme = door.tls ? 'https' : 'http';
  const bracketed = isIPv6(door.address) ? `[${door.address}]` : door.address;
  const own = isLoopback(door.address) ? [bracketed, ...ownNames] : [bracketed];
  const places = [...own.map((name) => new URL(`${scheme}://${name}:${port}`)), ...(door.url ? [door.url] : [])];
  return {
    hosts: new Set(places.map(({ host }) => host)),
    origins: new Set(places.map(({ origin }) => origin)),
    origin: (door.url ?? places[0])?.origin ?? '',
  };
}

/** Whether a request calls the server by its own name: a page elsewhere may have a name that leads here. */
export function isOwnHost({ host }: IncomingHttpHeaders, { hosts }: Names): boolean {
  return host !== undefined && hosts.has(host);
}

/** Whether a request comes of the page itself. A browser always says where a WebSocket was opened, and a change asked for. */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders, { origins }: Names): boolean {
  return origin !== undefined && origins.has(origin) && URL.parse(origin)?.host === host;
}
