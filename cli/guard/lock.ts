import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { CallError } from '../host/exit.ts';

/** Whoever holds a lock writes a few lines: who has had it for so long has died. */
const staleMilliseconds = 30_000;
const longestWait = 60_000;
const pause = 20;

interface Holder {
  process: number;
  host: string;
  since: number;
  id: string;
}

/** Does something while no other process has the lock file. One that was left behind is taken away. */
export async function withLock<T>(file: string, use: () => Promise<T>): Promise<T> {
  const holder: Holder = { process: process.pid, host: hostname(), since: Date.now(), id: randomUUID() };
  await acquire(file, holder);
  try {
    return await use();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file: string, holder: Holder): Promise<void> {
  const until = Date.now() + longestWait;
  for (;;) {
    try {
      await writeFile(file, JSON.stringify({ ...holder, since: Date.now() }), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined && (await isStale(file, text))) await takeAway(file, text, holder.id);
    else if (Date.now() > until) throw busy(file);
    else await wait(pause + Math.random() * pause);
  }
}

async function isStale(file: string, text: string): Promise<boolean> {
  const holder = parse(text);
  if (holder?.host === hostname() && !isAlive(holder.process)) return true;
  // Who died while it wrote the lock left no time in it.
  const since = holder?.since ?? (await stat(file).catch(() => undefined))?.mtimeMs ?? Date.now();
  return Date.now() - since > staleMilliseconds;
}

/** Renamed first, so that of two who see the same stale lock only one takes it, and a fresh one is put back. */
async function takeAway(file: string, seen: string, id: string): Promise<void> {
  const aside = `${file}.${id}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8')) === seen) await rm(aside, { force: true });
  else await rename(aside, file);
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function busy(file: string): CallError {
  return new CallError({
    code: 'guard_log_locked',
    severity: 'error',
    message: `another process holds \`${file}\``,
    help: 'wait for it; if there is none, remove the file',
    file,
  });
}
