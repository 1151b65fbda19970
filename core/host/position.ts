import type { Position } from './boundary.ts';

/** True where one place of a text stands before the other. */
export const isBefore = (one: Position, other: Position): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column);
