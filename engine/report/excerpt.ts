import type { Range } from '../../core/host/boundary.ts';
import { splitLines, visible, width } from './display.ts';
import type { Paint } from './paint.ts';

const longestLine = 160;
const contextBefore = 40;
const linesAtStart = 4;

/** A line and the part of it that a range covers, in UTF-16 code units from 0. */
interface Marked {
  text: string;
  from: number;
  to: number;
}

/** The lines of a range as a person reads them: numbers in a gutter, carets under the exact characters. */
export function excerpt(text: string, range: Range, paint: Paint, mark: (carets: string) => string): string[] {
  const lines = linesOf(text);
  const last = Math.min(range.end.line, lines.length);
  const first = Math.min(range.start.line, last);
  const numberWidth = String(last).length;
  const row = (number: string, content = '') =>
    `${paint.dim(`${number.padStart(numberWidth)} |`)}${content === '' ? '' : ` ${content}`}`;

  const rows = [row('')];
  for (let line = first; line <= last; line++) {
    if (line === first + linesAtStart && line < last) {
      rows.push(row('', '...'));
      line = last;
    }
    const marked = clip(markedPart(lines[line - 1] ?? '', line, range));
    const before = width(visible(marked.text.slice(0, marked.from)));
    const under = width(visible(marked.text.slice(marked.from, marked.to)));
    const carets = line === first ? Math.max(under, 1) : under;
    rows.push(row(String(line), visible(marked.text)));
    if (carets > 0) rows.push(row('', ' '.repeat(before) + mark('^'.repeat(carets))));
  }
  return rows;
}

let latest: { text: string; lines: string[] } = { text: '', lines: [''] };

/** What is shown of one file follows upon each other: its lines are split once. */
function linesOf(text: string): string[] {
  if (latest.text !== text) latest = { text, lines: splitLines(text) };
  return latest.lines;
}

/** A range over several lines covers each without its indent. */
function markedPart(text: string, line: number, range: Range): Marked {
  const indent = text.length - text.trimStart().length;
  const from = line === range.start.line ? Math.min(range.start.column - 1, text.length) : indent;
  const to = line === range.end.line ? Math.min(range.end.column - 1, text.length) : text.trimEnd().length;
  return { text, from, to: Math.max(to, from) };
}

/** Keeps the surroundings of the mark where the line is too long to be read. */
function clip({ text, from, to }: Marked): Marked {
  if (text.length <= longestLine) return { text, from, to };
  const start = Math.max(from - contextBefore, 0);
  const end = Math.min(start + longestLine, text.length);
  const lead = start > 0 ? '…' : '';
  const tail = end < text.length ? '…' : '';
  const shift = start - lead.length;
  return { text: lead + text.slice(start, end) + tail, from: from - shift, to: Math.min(to, end) - shift };
}
