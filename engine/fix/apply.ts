import type { Position, SourceText } from '../../core/host/boundary.ts';
import { defaultText, type Edit } from './edit.ts';

/** The texts after the edits, with what stands first where there is something to choose. No two edits may overlap. */
export function applyEdits(texts: readonly SourceText[], edits: readonly Edit[]): SourceText[] {
  return texts.map(({ file, text }) => {
    const starts = lineStarts(text);
    const offsetOf = ({ line, column }: Position) => (starts[line - 1] ?? text.length) + column - 1;
    const own = edits
      .filter((edit) => edit.file === file)
      .map(({ range, text }) => ({ start: offsetOf(range.start), end: offsetOf(range.end), text: defaultText(text) }))
      .toSorted((a, b) => a.start - b.start);
    let done = 0;
    let after = '';
    for (const { start, end, text: put } of own) {
      after += text.slice(done, start) + put;
      done = end;
    }
    return { file, text: after + text.slice(done) };
  });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
