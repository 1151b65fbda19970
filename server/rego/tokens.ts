import type { Position, Range } from 'vscode-languageserver';
import { type OutlineValue, tokenKinds } from '../../core/host/boundary.ts';

/** A lexeme of a text, as core splits it. */
export interface Token {
  kind: (typeof tokenKinds)[number];
  range: Range;
}

const numbersEach = 5;

/** The tokens of an outline, which has them as numbers. */
export function tokensOf({ tokens }: OutlineValue): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at += numbersEach) {
    const [line = 1, column = 1, endLine = 1, endColumn = 1, kind = 0] = tokens.slice(at, at + numbersEach);
    found.push({
      kind: tokenKinds[kind] ?? 'punctuation',
      range: {
        start: { line: line - 1, character: column - 1 },
        end: { line: endLine - 1, character: endColumn - 1 },
      },
    });
  }
  return found;
}

/** How many tokens begin before a position. */
export function tokensBefore(tokens: readonly Token[], { line, character }: Position): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = tokens[middle]?.range.start ?? { line: 0, character: 0 };
    if (start.line < line || (start.line === line && start.character < character)) low = middle + 1;
    else high = middle;
  }
  return low;
}
