import process from 'node:process';
import { text } from 'node:stream/consumers';
import { badCall } from './exit.ts';

/** The name of stdin in reports. */
export const stdinName = '-';

/** All of stdin as text; refused where nobody pipes anything. */
export async function readStdin(): Promise<string> {
  refuseTerminal();
  return (await text(process.stdin)).replace(/^\ufeff/, '');
}

/** Stdin as it comes, and the first of it to see what it is; refused where nobody pipes anything. */
export async function openStdin(): Promise<{ first: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  refuseTerminal();
  const rest = process.stdin[Symbol.asyncIterator]() as AsyncIterableIterator<Uint8Array>;
  const { value: first = new Uint8Array(), done } = await rest.next();
  async function* chunks() {
    yield first;
    if (!done) yield* rest;
  }
  return { first, chunks: chunks() };
}

function refuseTerminal(): void {
  if (process.stdin.isTTY)
    throw badCall('`-` reads stdin, but nothing is piped into it', 'pipe a text into the command');
}
