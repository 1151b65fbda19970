import type { editor } from 'monaco-editor/editor/editor.api';

/** Makes the model's text this one by changing only the stretch that differs: the cursor and the folds stay where they are. */
export function setText(model: editor.ITextModel, text: string): void {
  const old = model.getValue();
  if (old === text) return;
  let start = 0;
  while (start < old.length && start < text.length && old[start] === text[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, text.length) - start;
  while (end < most && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  const from = model.getPositionAt(start);
  const to = model.getPositionAt(old.length - end);
  const range = {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  };
  model.applyEdits([{ range, text: text.slice(start, text.length - end) }]);
}
