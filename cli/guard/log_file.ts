import { constants } from 'node:fs';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Recorded } from '../../engine/guardrail/override/entry.ts';
import { type Head, nextLine, problemOf, type ReadLog, readLog } from '../../engine/guardrail/override/log.ts';
import { CallError } from '../host/exit.ts';
import { withLock } from './lock.ts';

const StoredHead = z.object({ entries: z.int().min(0), hash: z.string() });

/** A log, and where it ended when it was last written: the file beside it remembers that. */
export interface StoredLog {
  file: string;
  log: ReadLog;
  known?: Head;
}

/** Reads a log; one that is not there is empty, unless something remembers that it was not. */
export async function openLog(file: string): Promise<StoredLog> {
  const [text, stored] = await Promise.all([textOf(file), textOf(headFile(file))]);
  const known = stored === undefined ? undefined : headOf(stored);
  return { file, log: readLog(text ?? ''), ...(known && { known }) };
}

/** Appends an entry and waits until it is on the disk; refuses where the log is not whole. Processes take turns. */
export async function appendTo(file: string, recorded: Recorded): Promise<Head> {
  try {
    await mkdir(dirname(file), { recursive: true });
    return await withLock(`${file}.lock`, async () => {
      const { log, known } = await openLog(file);
      const problem = problemOf(file, log, known);
      if (problem) throw new CallError(problem);
      const { line, head } = nextLine(log.head, recorded, new Date().toISOString());
      await appendLine(file, line);
      await writeFile(`${headFile(file)}.new`, `${JSON.stringify(head)}\n`);
      await rename(`${headFile(file)}.new`, headFile(file));
      return head;
    });
  } catch (error) {
    throw error instanceof CallError ? error : unwritable(file, error);
  }
}

const headFile = (file: string): string => `${file}.head`;

/** Half an entry would break the log: where there is no room for all of it, none of it stays. */
async function appendLine(file: string, line: string): Promise<void> {
  const handle = await open(file, constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY, 0o644);
  try {
    const { size } = await handle.stat();
    try {
      await handle.writeFile(line);
      await handle.sync();
    } catch (error) {
      await handle.truncate(size);
      throw error;
    }
  } finally {
    await handle.close();
  }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new CallError({
      code: 'guard_log_unreadable',
      severity: 'error',
      message: `\`${file}\` could not be read (${codeOf(error)})`,
      help: 'look at its rights; without it no override counts',
      file,
    });
  }
}

function headOf(text: string): Head | undefined {
  try {
    return StoredHead.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function unwritable(file: string, error: unknown): CallError {
  return new CallError({
    code: 'guard_log_unwritable',
    severity: 'error',
    message: `\`${file}\` could not be written (${codeOf(error)})`,
    help: 'look at the space on the disk and the rights of the folder; nothing was recorded',
    file,
  });
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
}
