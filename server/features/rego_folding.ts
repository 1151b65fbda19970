import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Token, tokensOf } from '../rego/tokens.ts';
import { kindOf } from '../workspace/kind.ts';
import { addressOf } from '../workspace/uri.ts';
import type { Feature } from './feature.ts';

const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/** Folds what stands in brackets, comments, imports and long texts; on a text that does not parse, too. */
export const regoFolding: Feature = {
  name: 'rego folding',
  capabilities: { foldingRangeProvider: true },

  async foldingRanges({ rego }, document) {
    if (kindOf(addressOf(document)) !== 'rego') return undefined;
    const outlined = await rego.outlines.of(addressOf(document), document.getText());
    if (!outlined) return undefined;
    const tokens = tokensOf(outlined.outline);
    const imports = outlined.outline.imports.map(({ range }) => range.start.line - 1);
    const importBlock = fold(imports[0], imports.at(-1), FoldingRangeKind.Imports);
    return [...brackets(document, tokens), ...comments(tokens), ...longTexts(tokens), ...importBlock];
  },
};

function brackets(document: TextDocument, tokens: readonly Token[]): FoldingRange[] {
  const found: FoldingRange[] = [];
  const open: { closer: string; line: number }[] = [];
  for (const { kind, range } of tokens) {
    if (kind !== 'punctuation') continue;
    const text = document.getText(range);
    const closer = closers[text];
    if (closer) open.push({ closer, line: range.start.line });
    else if (open.at(-1)?.closer === text) found.push(...fold(open.pop()?.line, range.end.line - 1));
  }
  return found;
}

/** Lines of comment that follow each other are one block. */
function comments(tokens: readonly Token[]): FoldingRange[] {
  const lines = tokens.filter(({ kind }) => kind === 'comment').map(({ range }) => range.start.line);
  const ends = lines.filter((line, index) => lines[index + 1] !== line + 1);
  const starts = lines.filter((line, index) => lines[index - 1] !== line - 1);
  return starts.flatMap((start, index) => fold(start, ends[index], FoldingRangeKind.Comment));
}

function longTexts(tokens: readonly Token[]): FoldingRange[] {
  return tokens
    .filter(({ kind }) => kind === 'string')
    .flatMap(({ range: { start, end } }) => fold(start.line, end.line));
}

function fold(startLine: number | undefined, endLine: number | undefined, kind?: FoldingRangeKind): FoldingRange[] {
  if (startLine === undefined || endLine === undefined || endLine <= startLine) return [];
  return [{ startLine, endLine, ...(kind && { kind }) }];
}
