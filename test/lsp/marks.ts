import type { Range } from 'vscode-languageserver-protocol';

/** What a fixture expects: the code of a diagnostic under these characters. */
export interface Mark {
  range: Range;
  code: string;
}

const markLine = /^(#?\s*)(\^+)\s+(\S+)\s*$/;

/**
 * Takes the marks out of a fixture: a line with carets under the characters of the line before, then the code that is expected there. The carets may
 * stand in a comment, so that the fixture reads like what a user writes.
 */
export function readMarks(fixture: string): { text: string; marks: Mark[] } {
  const lines: string[] = [];
  const marks: Mark[] = [];
  for (const line of fixture.split('\n')) {
    const [, before, carets, code] = markLine.exec(line) ?? [];
    if (before === undefined || carets === undefined || code === undefined) {
      lines.push(line);
      continue;
    }
    const at = lines.length - 1;
    const start = { line: at, character: before.length };
    marks.push({ range: { start, end: { line: at, character: before.length + carets.length } }, code });
  }
  return { text: lines.join('\n'), marks };
}

/** The indentation that all lines share is that of the test, not of the text. */
export function unindent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const depths = lines
    .filter((line) => line.trim() !== '' && !markLine.test(line))
    .map((line) => line.length - line.trimStart().length);
  const depth = Math.min(...depths, Number.MAX_SAFE_INTEGER);
  return lines.map((line) => (line.slice(0, depth).trim() === '' ? line.slice(depth) : line)).join('\n');
}
