import type { Diagnostic, Json } from '../../../core/host/boundary.ts';
import { canonical, hashOf } from './canonical.ts';
import { Entry, type Override, type Recorded } from './entry.ts';

/** Where a log ends: how many entries it has, and the hash of the last. */
export interface Head {
  entries: number;
  hash: string;
}

/** A log as it was read. `broken` is the first line, from 1, that is not what it was when it was written. */
export interface ReadLog {
  entries: Entry[];
  head: Head;
  broken?: { line: number; why: string };
}

export const emptyHead: Head = { entries: 0, hash: '0'.repeat(64) };

/** Reads a log up to its first broken line. */
export function readLog(text: string): ReadLog {
  const lines = text.split('\n');
  // Each entry ends its line.
  const rest = lines.pop() ?? '';
  const entries: Entry[] = [];
  let head = emptyHead;
  for (const [index, line] of lines.entries()) {
    const read = entryOf(line, head);
    if (typeof read === 'string') return { entries, head, broken: { line: index + 1, why: read } };
    entries.push(read);
    head = { entries: read.number, hash: read.hash };
  }
  return rest === ''
    ? { entries, head }
    : { entries, head, broken: { line: lines.length + 1, why: 'it is not whole' } };
}

/** The next entry of a log, as the line to append. */
export function nextLine(head: Head, recorded: Recorded, at: string): { line: string; head: Head } {
  const number = head.entries + 1;
  const unsigned = { version: 1 as const, number, at, previous: head.hash, recorded };
  const hash = hashOf(canonical(unsigned as unknown as Json));
  return { line: `${canonical({ ...unsigned, hash } as unknown as Json)}\n`, head: { entries: number, hash } };
}

/** Whether a log still has all that it had when its head was noted: a tail that was cut off leaves no other trace. */
export function reaches({ entries }: ReadLog, head: Head): boolean {
  return head.entries === 0 || entries[head.entries - 1]?.hash === head.hash;
}

/** The permissions of a log. */
export function overridesOf({ entries }: ReadLog): Override[] {
  return entries.flatMap(({ recorded }) => (recorded.kind === 'override' ? [recorded] : []));
}

/** What is wrong with a log; nothing: it is whole. */
export function problemOf(file: string, log: ReadLog, known?: Head): Diagnostic | undefined {
  const { broken, head } = log;
  if (broken) {
    const at = { line: broken.line, column: 1 };
    return {
      code: 'guard_log_broken',
      severity: 'error',
      message: `line ${broken.line} of \`${file}\` is not what was written there: ${broken.why}`,
      help: 'restore the log from version control; until then none of its overrides count',
      file,
      range: { start: at, end: at },
    };
  }
  if (!known || reaches(log, known)) return undefined;
  return {
    code: 'guard_log_truncated',
    severity: 'error',
    message: `\`${file}\` ends after ${head.entries} entries, but it had ${known.entries} before, or others`,
    help: 'restore the log from version control; until then none of its overrides count',
    file,
  };
}

/** The entry in a line, or why it cannot be the one after this head. */
function entryOf(line: string, head: Head): Entry | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'it is no JSON';
  }
  const read = Entry.safeParse(value);
  if (!read.success) return 'it is no entry';
  const { hash, ...unsigned } = read.data;
  if (unsigned.number !== head.entries + 1) return `it is entry ${unsigned.number}, not ${head.entries + 1}`;
  if (unsigned.previous !== head.hash) return 'it does not follow the entry before';
  if (hashOf(canonical(unsigned as unknown as Json)) !== hash) return 'its hash is another';
  // The same value written in another way would be another line with the same hash.
  return canonical(read.data as unknown as Json) === line ? read.data : 'it is written in another way';
}
