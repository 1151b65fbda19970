export interface Fold {
  start: number;
  end: number;
  isComment: boolean;
}

/** What can be folded: comments of several lines, and what is set in below a line. Lines count from 1. */
export function foldsOf(lines: readonly string[]): Fold[] {
  return [...comments(lines), ...blocks(lines)];
}

function comments(lines: readonly string[]): Fold[] {
  const folds: Fold[] = [];
  let start = 0;
  for (let line = 1; line <= lines.length + 1; line += 1) {
    const isComment = lines[line - 1]?.startsWith('#') ?? false;
    if (isComment && start === 0) start = line;
    if (isComment || start === 0) continue;
    if (line - start > 2) folds.push({ start, end: line - 1, isComment: true });
    start = 0;
  }
  return folds;
}

/** From a line that opens a bracket at its end to the line before the one that closes it. */
function blocks(lines: readonly string[]): Fold[] {
  const folds: Fold[] = [];
  const open: number[] = [];
  for (const [at, text] of lines.entries()) {
    const line = text.trim();
    if (line.startsWith('#')) continue;
    if (/^[)\]}]/.test(line)) {
      const start = open.pop();
      if (start !== undefined && at > start) folds.push({ start, end: at, isComment: false });
    }
    if (/[({[]$/.test(line)) open.push(at + 1);
  }
  return folds;
}
