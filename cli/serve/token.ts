import process from 'node:process';
import { shortestKey, signToken } from '../../adapters/access/index.ts';
import type { Role } from '../../engine/access/tiers.ts';
import { badCall, exitCodes } from '../host/exit.ts';
import { writeResult } from '../host/terminal.ts';
import { variables } from './plan.ts';

/** Prints a token. Gives the exit code. */
export async function printToken({ name, role, until }: { name: string; role: Role; until: string }): Promise<number> {
  const key = process.env[variables.key] ?? '';
  if (key.length < shortestKey)
    throw badCall(
      `\`${variables.key}\` holds no key of at least ${shortestKey} characters`,
      'set it to that with which `decree serve` was started, like the output of `openssl rand -hex 32`',
    );
  const now = Math.floor(Date.now() / 1000);
  const end = Date.parse(`${until}T23:59:59Z`) / 1000;
  if (end <= now) throw badCall(`\`${until}\` is over`, 'name a day to come');
  await writeResult(`${await signToken({ name, role, until: end }, key, now)}\n`);
  return exitCodes.ok;
}
