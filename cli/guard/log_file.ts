import { constants } from 'node:fs';
import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { readText } from '../../adapters/files/index.ts';
import type { Recorded } from '../../engine/guardrail/override/entry.ts';
import { type Head, nextLine, problemOf, type ReadLog, readLog } from '../../engine/guardrail/override/log.ts';
import { CallError } from '../host/exit.ts';
import { withLock } from './lock.ts';

/** Some hundred thousand entries. */
const largestLog = 256 * 1024 * 1024;

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
  const { text, problem } = await readText(file, file, largestLog);
  if (!problem) return text ?? '';
  if (problem.code === 'file_missing') return undefined;
  throw new CallError({ ...problem, help: 'look at the file; without it no override counts' });
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
    message: `\`${file}\` could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
    help: 'look at the space on the disk and the rights of the folder; nothing was recorded',
    file,
  });
}
