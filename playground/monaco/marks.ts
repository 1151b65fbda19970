import type { editor } from 'monaco-editor/editor/editor.api';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { asSentence } from '../state/words.ts';
import type { Monaco } from './load.ts';

/** What an editor shows beside its text. */
export interface Marks {
  diagnostics?: Diagnostic[];
  coverage?: { covered: number[]; uncovered: number[] };
  /** Text at the end of a line. */
  prints?: { line: number; text: string }[];
}

const longestPrint = 120;

/** Squiggles under the mistakes. */
export function showDiagnostics({ editor, MarkerSeverity }: Monaco, model: editor.ITextModel, marks: Marks): void {
  const severities = {
    error: MarkerSeverity.Error,
    warning: MarkerSeverity.Warning,
    information: MarkerSeverity.Info,
    hint: MarkerSeverity.Hint,
  };
  const markers = (marks.diagnostics ?? []).map(({ severity, message, help, code, range }) => ({
    severity: severities[severity],
    message: help === undefined ? asSentence(message) : `${asSentence(message)}\n${asSentence(help)}`,
    code,
    startLineNumber: range?.start.line ?? 1,
    startColumn: range?.start.column ?? 1,
    endLineNumber: range?.end.line ?? 1,
    endColumn: range?.end.column ?? model.getLineMaxColumn(1),
  }));
  editor.setModelMarkers(model, 'decree', markers);
}

/** Which lines the samples reached, and what `print` wrote, as decorations. */
export function decorationsOf({ coverage, prints }: Marks, lines: number): editor.IModelDeltaDecoration[] {
  const there = (line: number) => line >= 1 && line <= lines;
  const gutter = (line: number, className: string, hover: string) => ({
    range: wholeLine(line),
    options: { linesDecorationsClassName: className, linesDecorationsTooltip: hover },
  });
  return [
    ...(coverage?.covered ?? []).filter(there).map((line) => gutter(line, 'covered', 'a sample reaches this line')),
    ...(coverage?.uncovered ?? [])
      .filter(there)
      .map((line) => gutter(line, 'uncovered', 'no sample reaches this line')),
    ...byLine(prints ?? [])
      .filter(([line]) => there(line))
      .map(([line, text]) => ({
        range: { ...wholeLine(line), startColumn: endOfLine, endColumn: endOfLine },
        options: {
          after: { content: `  ${text.slice(0, longestPrint)}`, inlineClassName: 'printed' },
          showIfCollapsed: true,
          hoverMessage: { value: `\`print\` wrote: ${text}` },
        },
      })),
  ];
}

const endOfLine = 10_000;

const wholeLine = (line: number) => ({ startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 });

function byLine(prints: { line: number; text: string }[]): [number, string][] {
  const lines = new Map<number, string[]>();
  for (const { line, text } of prints) lines.set(line, [...(lines.get(line) ?? []), text]);
  return [...lines].map(([line, texts]) => [line, texts.join(' · ')]);
}
