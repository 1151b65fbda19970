import type { Position, Range } from 'vscode-languageserver';
import type * as core from '../../core/host/boundary.ts';

const start: Position = { line: 0, character: 0 };

/** The first characters of a text: where something is shown that has no place of its own. */
export const textStart: Range = { start, end: start };

/** Core counts lines and columns from 1, the protocol from 0; both count UTF-16 code units. */
export function toRange(range: core.Range): Range {
  return { start: toPosition(range.start), end: toPosition(range.end) };
}

function toPosition({ line, column }: core.Position): Position {
  return { line: line - 1, character: column - 1 };
}

/** True where the position is in the range, or touches its end, as a caret does. */
export function contains({ start, end }: Range, position: Position): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

/** True where two ranges have a position in common. */
export function overlaps(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
