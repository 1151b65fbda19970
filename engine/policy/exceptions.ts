import type { Diagnostic, Location, Range, SourceText } from '../../core/host/boundary.ts';

/** A finding that is accepted for a while, with the reason. */
export interface Exception {
  /** Id or alias of the policy. */
  policy: string;
  /** The last day it holds, `YYYY-MM-DD`. */
  until: string;
  reason: string;
  /** What it covers: what stands at a line, or the resources of an address pattern (`*` for any part), in a file pattern. */
  covers: { file: string; line: number } | { address?: string | undefined; file?: string | undefined };
  /** Where it is written. */
  at: Location;
}

const comment = /(#|\/\/)[ \t]*decree:ignore\b(.*)$/;
const form = /^\s+(?<policy>[\w.]+)\s+until\s+(?<until>\d{4}-\d{2}-\d{2})\s*:\s*(?<reason>\S.*)$/;

/** Reads the `# decree:ignore <id> until YYYY-MM-DD: reason` comments of Terraform texts. */
export function findExceptions(texts: readonly SourceText[]): { exceptions: Exception[]; diagnostics: Diagnostic[] } {
  const exceptions: Exception[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { file, text } of texts) {
    if (!text.includes('decree:ignore')) continue;
    const lines = text.split(/\r\n|\n/);
    for (const [index, line] of lines.entries()) {
      const found = comment.exec(line);
      if (!found) continue;
      const at = { file, range: rangeOf(index + 1, found.index, line.length) };
      const { policy, until, reason } = form.exec(found[2] ?? '')?.groups ?? {};
      if (policy === undefined || until === undefined || reason === undefined || !isDay(until)) {
        diagnostics.push(malformed(at));
        continue;
      }
      const covered = line.slice(0, found.index).trim() === '' ? nextCode(lines, index) : index;
      exceptions.push({ policy, until, reason: reason.trim(), covers: { file, line: covered + 1 }, at });
    }
  }
  return { exceptions, diagnostics };
}

/** A shared exception whose pattern of files is seen from elsewhere. */
export function withFilesFrom(exception: Exception, rename: (pattern: string) => string): Exception {
  const { covers } = exception;
  if ('line' in covers || covers.file === undefined) return exception;
  return { ...exception, covers: { ...covers, file: rename(covers.file) } };
}

/** True for a day that the calendar has. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function nextCode(lines: readonly string[], from: number): number {
  const next = lines.findIndex((line, index) => index > from && !/^\s*(#|\/\/|$)/.test(line));
  return next < 0 ? from : next;
}

function rangeOf(line: number, start: number, end: number): Range {
  return { start: { line, column: start + 1 }, end: { line, column: end + 1 } };
}

function malformed(at: Location): Diagnostic {
  return {
    code: 'exception_malformed',
    severity: 'warning',
    message: 'this exception has no effect: it needs a policy, an end date and a reason',
    help: 'write `# decree:ignore aws.s3.kms_encryption until 2027-01-31: the reason`',
    ...at,
  };
}
