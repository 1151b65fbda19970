import process from 'node:process';
import { text } from 'node:stream/consumers';
import { badCall } from './exit.ts';

/** The name of stdin in reports. */
export const stdinName = '-';

/** All of stdin as text; refused where nobody pipes anything. */
export async function readStdin(): Promise<string> {
  if (process.stdin.isTTY)
    throw badCall('`-` reads stdin, but nothing is piped into it', 'pipe a text into the command');
  return (await text(process.stdin)).replace(/^\ufeff/, '');
}
