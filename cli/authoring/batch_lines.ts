import { z } from 'zod';
import type { Diagnostic } from '../../core/host/boundary.ts';

const Line = z.object({ id: z.union([z.string(), z.number()]), requirement: z.string() });

/** One line of a batch: the sentence, or why the line cannot be used. */
export type BatchLine =
  | { id: string | number; requirement: string }
  /** `id` where at least that could be read. */
  | { id: string | number | null; problem: Diagnostic };

/** Reads JSON lines `{id, requirement}`. Blank lines are skipped; every other line gives one result. */
export function readBatch(text: string, file: string): BatchLine[] {
  return text.split(/\r\n|\n/).flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, file, index + 1)]));
}

function readLine(text: string, file: string, line: number): BatchLine {
  const problem: Diagnostic = {
    code: 'batch_line_invalid',
    severity: 'error',
    message: `line ${line} is not \`{"id": …, "requirement": "…"}\` in JSON`,
    help: 'write one JSON object on each line',
    file,
    range: { start: { line, column: 1 }, end: { line, column: text.length + 1 } },
  };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { id: null, problem };
  }
  const read = Line.safeParse(json);
  if (read.success) return read.data;
  const named = Line.pick({ id: true }).safeParse(json);
  return { id: named.success ? named.data.id : null, problem };
}
