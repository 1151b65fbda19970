import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Thrown where another process has the database open. */
export class DatabaseInUse extends Error {
  readonly owner: string;

  constructor(owner: string) {
    super(`in use by ${owner}`);
    this.owner = owner;
  }
}

/** Takes a folder for this process until what is given back is called; what a process that died has left is taken over. */
export function claim(folder: string): () => void {
  const file = join(folder, 'owner');
  const mine = `${process.pid} ${hostname()}\n`;
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = ownerOf(file);
      if (owner || tries > 0) throw new DatabaseInUse(owner ?? 'another process');
      rmSync(file, { force: true });
    }
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}

/** Who has the folder; nobody if that process has ended. */
function ownerOf(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const [pid = '', host = ''] = text.trim().split(' ');
  if (host !== hostname()) return host === '' ? undefined : `process ${pid} on ${host}`;
  return isRunning(Number(pid)) ? `process ${pid}` : undefined;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
